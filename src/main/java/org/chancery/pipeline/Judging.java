package org.chancery.pipeline;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ChanceryException;
import org.chancery.belief.Fusion;
import org.chancery.claim.Claim;
import org.chancery.claim.Judgement;
import org.chancery.claim.Judgement.Kind;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Corrections;
import org.chancery.graph.Graphs;
import org.chancery.graph.JudgementFile;
import org.chancery.graph.Judgements;
import org.chancery.link.LinkGraph;
import org.chancery.names.Gazetteer;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/**
 * What judgements do to a store: they go into its log, and move what rests on the claims judged.
 */
final class Judging {
  private final ConfigFiles config;
  private final Graphs graphs;
  private final Judgements judgements;
  private final Fusion fusion;
  private Corrections corrections;

  Judging(ConfigFiles config, Graphs graphs, Fusion fusion) {
    this.config = config;
    this.graphs = graphs;
    this.judgements = new Judgements(graphs);
    this.fusion = fusion;
  }

  /**
   * Judgements of claims that the store lacks are kept: they count once it has them.
   *
   * @return how many were not there before
   * @throws ChanceryException when a correction names no relation of the vocabulary
   */
  int judge(DatasetGraph data, List<Judgement> all) {
    requireRelations(all);
    Set<String> documents = new HashSet<>();
    int added = 0;
    for (Judgement each : all) {
      if (judgements.add(data, each)) {
        added++;
        if (each.kind() == Kind.CLAIM) {
          documentOf(data, each.of()).ifPresent(documents::add);
        } else {
          new LinkGraph(graphs).judge(data, each.of());
        }
      }
    }
    for (String document : documents) {
      Set<Triple> touched = new HashSet<>(fusion.claimed(data, document));
      settle(data, document);
      touched.addAll(fusion.claimed(data, document));
      fusion.refresh(data, touched);
    }
    return added;
  }

  /** Adds what a file of judgements holds beyond the log; how many that is. */
  int read(DatasetGraph data, String csv, String location) {
    List<Judgement> known = judgements.all(data);
    return judge(data, JudgementFile.read(csv, location, known, Instant.now()));
  }

  /** The log as a file, with what each claim says. */
  String text(DatasetGraph data) {
    ClaimReader reader = new ClaimReader(graphs, data);
    return JudgementFile.text(judgements.all(data), each -> says(each, reader));
  }

  private static String says(Judgement judgement, ClaimReader reader) {
    return judgement.kind() == Kind.LINK
        ? ""
        : reader
            .claim(judgement.of())
            .map(
                claim ->
                    "%s %s %s, %s %s: %s"
                        .formatted(
                            claim.subject().target().label(),
                            claim.relation(),
                            claim.object().target().label(),
                            claim.stance().polarity().key(),
                            claim.stance().modality().key(),
                            claim.evidence().sentenceText().replaceAll("\\s+", " ")))
            .orElse("(not in this graph)");
  }

  /** Puts the corrections that stand into a document's graph, which was just written anew. */
  void settle(DatasetGraph data, String document) {
    if (data.containsGraph(graphs.judgements())) {
      corrections().settle(data, document);
    }
  }

  /** The names are loaded once, and only where somebody has judged. */
  private synchronized Corrections corrections() {
    if (corrections == null) {
      corrections = new Corrections(graphs, Gazetteer.load(config));
    }
    return corrections;
  }

  private Optional<String> documentOf(DatasetGraph data, String claim) {
    return new ClaimReader(graphs, data).claim(claim).map(Claim::document);
  }

  private void requireRelations(List<Judgement> all) {
    List<String> named =
        all.stream()
            .flatMap(each -> each.correction().stream())
            .flatMap(each -> Optional.ofNullable(each.values().get("relation")).stream())
            .distinct()
            .toList();
    if (!named.isEmpty()) {
      Vocabulary vocabulary = Vocabulary.load(config);
      named.forEach(vocabulary::relation);
    }
  }
}
