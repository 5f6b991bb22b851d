package org.chancery.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Finds the person who says "I": who names himself ("I, Jane Roe, President of ..."), whose remarks
 * the title announces, whose tag stands before the words, who signs at the end.
 */
final class Orator {
  private static final int BLOCKS = 10;
  private static final int SIGNED = 3;
  private static final int GAP = 12;
  private static final int SIGNATURE = 60;
  private static final Pattern I_AM =
      Pattern.compile("(?:^|[.,;:\\n]\\s*)I,\\s+(?=\\p{Lu})", Pattern.MULTILINE);
  private static final Pattern BY =
      Pattern.compile(
          "(?i)\\b(?:remarks|statement|speech|address|letter|message|testimony)s?\\b.{0,40}?\\b(?:by|of|from)\\s+");
  private static final Pattern ADDRESSED_AS =
      Pattern.compile(
          "^(?:MR|MRS|MS|MISS|DR|SEN|REP|Mr|Mrs|Ms|Miss|Dr|Sen|Rep)\\.? +(?<name>\\p{Lu}[\\p{L}’'-]+)");

  private final Knowledge knowledge;
  private final MentionFinder finder;
  private final ParsedDocument document;

  Orator(Knowledge knowledge, MentionFinder finder, ParsedDocument document) {
    this.knowledge = knowledge;
    this.finder = finder;
    this.document = document;
  }

  /** Who names himself after "I". */
  Optional<Target> self() {
    return first().flatMap(s -> after(s, I_AM)).findFirst();
  }

  /** Whose words a title announces, or who signs. */
  Optional<Target> announced() {
    return first().flatMap(s -> after(s, BY)).findFirst().or(this::signed);
  }

  private Stream<Sentence> first() {
    return document.sentences().stream().filter(s -> s.block() < BLOCKS);
  }

  /** The person named just after words that announce a name. */
  private Stream<Target> after(Sentence sentence, Pattern words) {
    Matcher matcher = words.matcher(sentence.text());
    if (!matcher.find()) {
      return Stream.empty();
    }
    int from = sentence.span().begin() + matcher.end();
    return persons(sentence)
        .filter(m -> m.span().begin() >= from && m.span().begin() <= from + GAP)
        .map(m -> m.entity());
  }

  private Stream<Mention> persons(Sentence sentence) {
    return finder.find(new SentenceGraph(sentence)).all().stream()
        .filter(m -> knowledge.vocabulary().isA(m.entity().kind(), "Person"));
  }

  /** A last line that is no more than a name in capitals. */
  private Optional<Target> signed() {
    int last = document.document().blocks().size() - SIGNED;
    return document.sentences().stream()
        .filter(s -> s.block() >= last && s.text().strip().length() < SIGNATURE)
        .filter(s -> Spelled.as("(?s)\\P{Ll}*\\p{Lu}{2}\\P{Ll}*", s.text()))
        .flatMap(this::persons)
        .findFirst()
        .map(m -> m.entity());
  }

  /** The person whose tag a sentence opens with; "Mr. Roe" also where nobody else names him. */
  Optional<Target> tagged(Sentence sentence, Span tag) {
    Optional<Target> named =
        persons(sentence).filter(m -> tag.overlaps(m.span())).findFirst().map(m -> m.entity());
    if (named.isPresent()) {
      return named;
    }
    Matcher matcher = ADDRESSED_AS.matcher(sentence.text());
    return matcher.find() ? Optional.of(called(matcher.group("name"))) : Optional.empty();
  }

  private Target called(String name) {
    String written =
        name.equals(name.toUpperCase(Locale.ROOT))
            ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)
            : name;
    return knowledge.names().lookup(written).stream()
        .map(c -> c.entry().target())
        .filter(t -> knowledge.vocabulary().isA(t.kind(), "Person"))
        .findFirst()
        .orElseGet(() -> new Target.Entity(Ids.slug(written), written, "Person", Optional.empty()));
  }
}
