package org.chancery.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Claim;
import org.chancery.names.Gazetteer;
import org.chancery.ontology.Relation;
import org.chancery.ontology.Vocabulary;

/** Decides whether a reading and a gold claim say the same. */
final class Agreement {
  /** The group of relations that only the reasoner concludes. */
  private static final String CONCLUSIONS = "conclusions";

  private static final double SAME_SENTENCE = 0.8;

  private final Vocabulary vocabulary;
  private final SameNames names;

  Agreement(Vocabulary vocabulary, Gazetteer gazetteer) {
    this.vocabulary = vocabulary;
    this.names = new SameNames(vocabulary, gazetteer);
  }

  /** Whether gold can hold the relation: it is no open one and not one of the reasoner's own. */
  static boolean stated(Relation relation) {
    return !relation.group().equals(CONCLUSIONS) && !relation.name().equals(Claim.OPEN);
  }

  /** The relation's group; empty for open claims. */
  Optional<String> group(Statement statement) {
    return vocabulary.find(statement.relation()).filter(Agreement::stated).map(Relation::group);
  }

  /** Same arguments in the same sentence, and the relation equal or of the same group. */
  boolean agree(Statement gold, Statement read, Strictness strictness) {
    return relation(gold, read, strictness) && sentence(gold, read) && arguments(gold, read);
  }

  /** The same relation and arguments, in whatever sentence. */
  boolean agreeElsewhere(Statement gold, Statement read) {
    return relation(gold, read, Strictness.STRICT) && arguments(gold, read);
  }

  boolean relation(Statement gold, Statement read, Strictness strictness) {
    return strictness == Strictness.STRICT
        ? gold.relation().equals(read.relation())
        : group(gold).equals(group(read));
  }

  /** Whether one sentence holds the other, or most of the words of the shorter. */
  boolean sentence(Statement gold, Statement read) {
    List<String> one = Folding.words(gold.sentence());
    List<String> other = Folding.words(read.sentence());
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    String left = String.join(" ", one);
    String right = String.join(" ", other);
    return left.contains(right)
        || right.contains(left)
        || Folding.shared(one, other) >= SAME_SENTENCE * Math.min(one.size(), other.size());
  }

  boolean arguments(Statement gold, Statement read) {
    return names.same(gold.subject(), read.subject()) && names.same(gold.object(), read.object())
        || symmetric(gold)
            && names.same(gold.subject(), read.object())
            && names.same(gold.object(), read.subject());
  }

  /** Whether an open claim is about the same two things in the same sentence. */
  boolean about(Statement gold, Statement open) {
    return sentence(gold, open)
        && (arguments(gold, open)
            || names.same(gold.subject(), open.object())
                && names.same(gold.object(), open.subject()));
  }

  /** Whether one of the arguments is right. */
  boolean anArgument(Statement gold, Statement read) {
    return names.same(gold.subject(), read.subject())
        || names.same(gold.object(), read.object())
        || symmetric(gold)
            && (names.same(gold.subject(), read.object())
                || names.same(gold.object(), read.subject()));
  }

  boolean source(Statement gold, Statement read) {
    return names.same(gold.source(), read.source());
  }

  /** Whether somebody else than the document's own speaker is credited. */
  boolean credited(Statement statement) {
    var keys = names.keys(statement.source());
    return !keys.isEmpty() && !keys.equals(Set.of(List.of("author")));
  }

  private boolean symmetric(Statement gold) {
    return vocabulary.find(gold.relation()).filter(Relation::symmetric).isPresent();
  }
}
