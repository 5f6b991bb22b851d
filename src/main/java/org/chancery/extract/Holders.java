package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Source;
import org.chancery.claim.Target;

/** Says who a word means as the one who speaks: a name, the author, somebody unnamed. */
final class Holders {
  /** Those who speak without a name; adjectives of place make some of them a state. */
  private static final Set<String> UNNAMED =
      Set.of(
          ("source report rumor rumour allegation account story leak analyst expert observer critic"
                  + " official diplomat researcher scholar commentator investigator insider aide"
                  + " medium media press outlet newspaper article witness historian scientist"
                  + " monitor supporter opponent campaigner lawyer who some many others people they")
              .split(" "));

  private static final Set<String> REPORTS =
      Set.of("report", "story", "article", "account", "newspaper", "agency");

  private final Knowledge knowledge;
  private final Newsroom newsroom;

  Holders(Knowledge knowledge, Newsroom newsroom) {
    this.knowledge = knowledge;
    this.newsroom = newsroom;
  }

  /** Empty for evidence, data and other things that do not speak. */
  Optional<Source> of(SentenceReader reader, int token, Optional<Source> quoting) {
    SentenceGraph graph = reader.graph();
    String lemma = graph.lemma(token);
    boolean first = Spelled.as("we|i|our|my", lemma) || first(graph, token);
    if (first) {
      return Optional.of(quoting.orElse(Source.AUTHOR));
    }
    if (graph.children(token, "det", "poss").isEmpty() && lemma.equals("it")) {
      return first(reader, token);
    }
    if (REPORTS.contains(lemma) && first(reader, token).isEmpty()) {
      return Optional.of(newsroom.outlet(graph.sentence()).map(this::named).orElse(Source.UNNAMED));
    }
    Optional<Source> body = newsroom.body(graph, token).map(this::named);
    if (body.isPresent()) {
      return body;
    }
    if (graph.noun(token)
        && UNNAMED.contains(lemma)
        && reader.referents().namedAt(token).isEmpty()) {
      List<Referent> owners = reader.referents().owners(token);
      return Optional.of(owners.isEmpty() ? Source.UNNAMED : named(owners.get(0).target()));
    }
    return first(reader, token)
        .or(() -> UNNAMED.contains(lemma) ? Optional.of(Source.UNNAMED) : Optional.empty());
  }

  /** Who speaks in a sentence further on, which has not been read: a name, or somebody unnamed. */
  Optional<Source> ahead(SentenceGraph graph, int token) {
    return newsroom
        .named(graph, token)
        .map(this::named)
        .or(
            () ->
                UNNAMED.contains(graph.lemma(token))
                    ? Optional.of(Source.UNNAMED)
                    : Optional.empty());
  }

  /** "Our governments". */
  private static boolean first(SentenceGraph graph, int token) {
    return graph.children(token, "poss").stream()
        .anyMatch(p -> Spelled.as("we|our|my", graph.lemma(p)));
  }

  private Source named(Target target) {
    return new Source.Named(target);
  }

  private Optional<Source> first(SentenceReader reader, int token) {
    SentenceGraph graph = reader.graph();
    String lemma = graph.lemma(token);
    List<Referent> meant = new ArrayList<>(reader.referents().of(token));
    for (Referent each : meant) {
      if (each.entity() && (each.actor() || speaks(each))) {
        return Optional.of(new Source.Named(each.target()));
      }
    }
    for (Referent owner :
        UNNAMED.contains(lemma) ? reader.referents().owners(token) : List.<Referent>of()) {
      return Optional.of(new Source.Named(owner.target()));
    }
    return meant.stream()
        .filter(r -> r.actor() && !UNNAMED.contains(lemma))
        .findFirst()
        .map(r -> new Source.Named(r.target()));
  }

  private boolean speaks(Referent referent) {
    return knowledge.vocabulary().isA(referent.kind(), "Instrument")
        || knowledge.vocabulary().isA(referent.kind(), "Source");
  }

  /** Whether a target is somebody who reports news. */
  boolean reports(Source source) {
    return source instanceof Source.Named named
        && named.target() instanceof Target.Entity entity
        && knowledge.vocabulary().isA(entity.kind(), "Source")
        && !knowledge.vocabulary().isA(entity.kind(), "State");
  }
}
