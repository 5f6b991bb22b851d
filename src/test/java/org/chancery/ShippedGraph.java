package org.chancery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.claim.Judgement;
import org.chancery.claim.Verdict;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.Reading;
import org.chancery.pipeline.Settings;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;

/** The graph of the documents that come with the program, read once for all tests of a run. */
public final class ShippedGraph {
  private static final List<String> STATED_PLAINLY =
      List.of("regardsAsThreat", "develops", "supports", "alliedWith");
  private static final String DOCUMENT = "russia-and-north-korea";
  private static final ConfigFiles CONFIG = ConfigFiles.packaged();
  private static final Pipeline PIPELINE =
      new Pipeline(CONFIG, Settings.defaults(), Reading.of(CONFIG, LoadedParser::get));
  private static final Store STORE = build();

  private ShippedGraph() {}

  /** A store in memory; not to be written to. */
  public static Store get() {
    return STORE;
  }

  /**
   * The same after a reader has accepted who sees a threat in what, and who develops and supports
   * what and is allied with whom, from which more follows. Not to be written to.
   */
  public static Store judged() {
    return Judged.STORE;
  }

  /** Made when first asked for. */
  private static final class Judged {
    private static final Store STORE = judged(build());

    private static Store judged(Store store) {
      List<Judgement> judgements =
          store.read(data -> new ClaimReader(Graphs.STANDARD, data).claims(DOCUMENT)).stream()
              .filter(claim -> STATED_PLAINLY.contains(claim.relation()))
              .map(
                  claim -> Judgement.now(Verdict.ACCEPT, claim.id(), "A. Reader", "stated plainly"))
              .toList();
      PIPELINE.judge(judgements, store);
      return store;
    }
  }

  private static Store build() {
    Store store = Store.inMemory();
    try {
      String folder = Path.of("data", "documents").toRealPath().toString();
      PIPELINE.build(new DocumentReader().readAll(List.of(folder)), store, Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return store;
  }
}
