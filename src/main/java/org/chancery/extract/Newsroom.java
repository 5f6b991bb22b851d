package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;

/** Whom a document names that may speak: the outlets it takes news from, ministries, agencies. */
final class Newsroom {
  private static final Set<String> SPEAKING =
      Set.of("Source", "GovernmentBody", "InternationalOrganization");

  private final Knowledge knowledge;
  private final ParsedDocument document;
  private final MentionFinder finder;
  private List<Named> named;

  private record Named(Target.Entity entity, int sentence, int token) {}

  Newsroom(Knowledge knowledge, ParsedDocument document, MentionFinder finder) {
    this.knowledge = knowledge;
    this.document = document;
    this.finder = finder;
  }

  /** All those named in the document, looked for only when first asked: most texts never ask. */
  private List<Named> named() {
    if (named == null) {
      named = new ArrayList<>();
      for (Sentence sentence : document.sentences()) {
        for (Mention mention : finder.find(new SentenceGraph(sentence)).all()) {
          if (SPEAKING.contains(mention.entity().kind())) {
            named.add(new Named(mention.entity(), sentence.index(), mention.first()));
          }
        }
      }
    }
    return named;
  }

  /** The actor whose name a phrase has for its head or a part. */
  Optional<Target> named(SentenceGraph graph, int token) {
    return finder.find(graph).all().stream()
        .filter(m -> graph.dominates(token, m.head()))
        .filter(m -> knowledge.vocabulary().isA(m.entity().kind(), "Actor"))
        .reduce((a, b) -> b.head() == token ? b : a)
        .map(Mention::entity);
  }

  /** Whose report "the report" is: the outlet named last, or else the next one. */
  Optional<Target> outlet(Sentence sentence) {
    Target before = null;
    for (Named each : named()) {
      if (each.entity().kind().equals("Source")) {
        if (each.sentence() > sentence.index() && before == null) {
          return Optional.of(each.entity());
        }
        before = each.sentence() <= sentence.index() ? each.entity() : before;
      }
    }
    return Optional.ofNullable(before);
  }

  /** Which body "the ministry" or "the council" is: the last named with that word. */
  Optional<Target> body(SentenceGraph graph, int token) {
    boolean definite =
        graph.noun(token)
            && graph.children(token, "det").stream().anyMatch(d -> graph.lemma(d).equals("the"))
            && graph.child(token, "nmod", "compound", "amod", "poss", "nn") < 0;
    if (!definite || !knowledge.words().is(graph.lemma(token), "actornoun")) {
      return Optional.empty();
    }
    Target last = null;
    for (Named each : named()) {
      boolean earlier =
          each.sentence() < graph.sentence().index()
              || each.sentence() == graph.sentence().index() && each.token() < token;
      boolean fits =
          (" " + each.entity().label().toLowerCase(java.util.Locale.ROOT) + " ")
              .contains(" " + graph.lemma(token) + " ");
      last = earlier && fits ? each.entity() : last;
    }
    return Optional.ofNullable(last);
  }
}
