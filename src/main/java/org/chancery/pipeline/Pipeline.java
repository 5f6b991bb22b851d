package org.chancery.pipeline;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ChanceryException;
import org.chancery.belief.Fusion;
import org.chancery.claim.Claim;
import org.chancery.claim.Judgement;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.ClaimWriter;
import org.chancery.graph.CuratedGraphs;
import org.chancery.graph.Difference;
import org.chancery.graph.JudgementFile;
import org.chancery.graph.Runs;
import org.chancery.graph.Store;
import org.chancery.graph.Versions;
import org.chancery.link.LinkGraph;
import org.chancery.link.Linker;
import org.chancery.link.Linking;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.RunReport.Changes;
import org.chancery.pipeline.RunReport.Outcome;
import org.chancery.reason.Reasoner;
import org.chancery.text.Document;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Parser;

/**
 * The flow: a document is parsed, its claims are found, written to its own graph, and weighed with
 * those of all others.
 */
public final class Pipeline {
  private final ConfigFiles config;
  private final Settings settings;
  private final Reading reading;
  private final ClaimWriter writer;
  private final Runs runs;
  private final Fusion fusion;
  private final Judging judging;
  private final Grading grading;
  private final LinkGraph links;
  private Reasoner reasoner;

  public Pipeline(ConfigFiles config, Settings settings, Reading reading) {
    this.config = config;
    this.settings = settings;
    this.reading = reading;
    this.writer = new ClaimWriter(settings.graphs());
    this.runs = new Runs(settings.graphs());
    this.fusion = new Fusion(settings.graphs(), settings.threshold());
    this.judging = new Judging(config, settings.graphs(), fusion);
    this.grading = new Grading(config, settings.graphs());
    this.links = new LinkGraph(settings.graphs());
  }

  /**
   * Brings documents into a store. Several are read at the same time; each is written in one
   * transaction with the propositions that it changes, in the order given, so that a failure or a
   * kill at any moment leaves a whole store with the documents before it. A document that is there
   * with the same text, read by the same program with the same files, is not read again. Those
   * whose files are gone from the order's folders are taken out.
   *
   * @throws ChanceryException bad input, for two files of one id or malformed files of knowledge;
   *     busy, when the disk of the store is full
   */
  public RunReport build(BuildOrder order, Store store, Progress progress) {
    return new Build(this, order, store, progress).run();
  }

  /** Brings documents in and takes none out. */
  public RunReport build(List<Document> documents, Store store, Progress progress) {
    return build(BuildOrder.of(documents), store, progress);
  }

  /** Does as {@link #build} does and takes all of it back; what would have changed. */
  public Difference rehearse(BuildOrder order, Store store, Progress progress) {
    return store.rehearse(rehearsal -> build(order, rehearsal, progress));
  }

  /** The claims of documents, in the order given, without a store. */
  public void extract(List<Document> documents, BiConsumer<Document, List<Claim>> sink) {
    read(
        documents,
        (document, found) -> sink.accept(document, grading.graded(document, found.claims())));
  }

  /**
   * Takes a document and its claims out of a store, with what only they supported.
   *
   * @return what that changed; empty when there is none of that id
   */
  public Optional<Changes> remove(String document, Store store) {
    boolean known = store.read(data -> reader(data).sha256(document).isPresent());
    return known
        ? Optional.of(
            Changes.NONE.and(
                write(
                    store,
                    data -> {
                      takeOut(data, document);
                      conclude(data);
                    })))
        : Optional.empty();
  }

  /** Does as {@link #remove} does and takes all of it back; what would have changed. */
  public Difference rehearseRemoval(String document, Store store) {
    return store.rehearse(rehearsal -> remove(document, rehearsal));
  }

  /**
   * Adds judgements to a store's log and computes anew what rests on the claims judged. Judgements
   * of claims that the store lacks are kept: they count once a build reads them. Builds and
   * removals leave the log as it is.
   *
   * @return how many of them the log did not hold before
   * @throws ChanceryException bad input, when a correction names no relation of the vocabulary
   */
  public int judge(List<Judgement> judgements, Store store) {
    int[] added = new int[1];
    write(
        store,
        data -> {
          added[0] = judging.judge(data, judgements);
          conclude(data);
        });
    return added[0];
  }

  /**
   * Adds the judgements of a file that the log does not hold; see {@link JudgementFile}.
   *
   * @param location named in errors
   * @return how many those are
   * @throws ChanceryException bad input, naming the line at fault
   */
  public int judge(String csv, String location, Store store) {
    int[] added = new int[1];
    write(
        store,
        data -> {
          added[0] = judging.read(data, csv, location);
          conclude(data);
        });
    return added[0];
  }

  /** The store's log of judgements as such a file. */
  public String judgements(Store store) {
    return store.read(judging::text);
  }

  public Settings settings() {
    return settings;
  }

  void read(List<Document> documents, BiConsumer<Document, Found> sink) {
    if (documents.isEmpty()) {
      return;
    }
    // First what is quick to load and what users edit: they hear of a mistake at once.
    Function<ParsedDocument, List<Claim>> extractor = reading.extractor().get();
    UnaryOperator<List<Claim>> scorer = reading.scorer().get();
    Linker linker = Linker.create(config);
    Parser parser = reading.parser().get();
    new ReadAhead(settings.threads())
        .run(documents, document -> found(document, parser, extractor, linker, scorer), sink);
  }

  private static Found found(
      Document document,
      Parser parser,
      Function<ParsedDocument, List<Claim>> extractor,
      Linker linker,
      UnaryOperator<List<Claim>> scorer) {
    Instant began = Instant.now();
    try {
      ParsedDocument parsed = parser.parse(document);
      Linking linking = linker.link(parsed, extractor.apply(parsed));
      return new Found(
          parsed.sentences().size(),
          scorer.apply(linking.claims()),
          linking.links(),
          began,
          Instant.now());
    } catch (ChanceryException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IllegalStateException("failed while reading " + document.location(), e);
    }
  }

  /** Draws what follows anew, where that has changed. */
  void conclude(DatasetGraph data) {
    reasoner().refresh(data);
  }

  /** Names and rules are loaded when they are first needed. */
  private synchronized Reasoner reasoner() {
    if (reasoner == null) {
      reasoner = new Reasoner(config, settings.graphs());
    }
    return reasoner;
  }

  void prepare(DatasetGraph data) {
    // Now, so that users hear of a mistake in a rule before documents are read.
    reasoner();
    settings.graphs().prefixes().forEach(data.prefixes()::add);
    boolean changed = new CuratedGraphs(settings.graphs()).load(data, config);
    fusion.settle(data, changed);
    grading.settle(data, fusion);
  }

  /** Whether a document is there as it is, and all that is known of it. */
  boolean current(DatasetGraph data, Document document, Versions versions) {
    return runs.current(data, document, versions)
        && reader(data).metadata(document.id()).equals(document.metadata());
  }

  /** Writes what a document says in place of what the store held of it, and weighs it. */
  void add(DatasetGraph data, Document document, Found found, Versions versions) {
    Set<Triple> touched = new HashSet<>(fusion.claimed(data, document.id()));
    writer.write(data, document, grading.of(document), grading.graded(document, found.claims()));
    judging.settle(data, document.id());
    touched.addAll(fusion.claimed(data, document.id()));
    links.write(data, document.id(), found.links(), found.ended());
    fusion.refresh(data, touched);
    runs.write(data, document, versions, found.began(), found.ended());
  }

  void takeOut(DatasetGraph data, String document) {
    Set<Triple> touched = fusion.claimed(data, document);
    writer.remove(data, document);
    links.remove(data, document);
    runs.remove(data, document);
    fusion.refresh(data, touched);
  }

  RunReport report(DatasetGraph data, List<Outcome> outcomes, Changes changes) {
    return new RunReport(outcomes, fusion.propositions(data), fusion.accepted(data), changes);
  }

  Versions versions() {
    return Versions.of(config, reading.model());
  }

  Locations locations() {
    return new Locations(settings.graphs(), runs);
  }

  Difference write(Store store, Consumer<DatasetGraph> work) {
    store.requireSpace(settings.reserve());
    return store.write(work);
  }

  ClaimReader reader(DatasetGraph data) {
    return new ClaimReader(settings.graphs(), data);
  }
}
