package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.claim.Claim;
import org.chancery.claim.Judgement;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.claim.Source;
import org.chancery.claim.Target;
import org.chancery.claim.Verdict;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;

/**
 * Claims as commands for QuickStatements (version 1, tab-separated), by which people add statements
 * to Wikidata: only what a person has judged, what is asserted, what a property there says, between
 * linked items, from a document with an address. Each line carries time, doubt, and the quotation
 * with its source.
 */
record QuickStatementsExport(Graphs graphs) implements Export {
  private static final Node REVISION_OF =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf");

  @Override
  public void write(DatasetGraph data, OutputStream out) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    read(data, lines::add, leftOut -> {});
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (String line : lines) {
      writer.write(line + "\n");
    }
    writer.flush();
  }

  /** The claims that are no lines, and why. */
  List<LeftOut> leftOut(DatasetGraph data) {
    List<LeftOut> all = new ArrayList<>();
    read(data, line -> {}, all::add);
    return all;
  }

  private void read(DatasetGraph data, Consumer<String> lines, Consumer<LeftOut> others) {
    ClaimReader reader = new ClaimReader(graphs, data);
    WikidataProperties properties = new WikidataProperties(graphs, data);
    for (String document : reader.documents()) {
      Provenance provenance = new Provenance(graphs, data, document);
      for (Claim claim : reader.claims(document)) {
        Optional<WikidataProperties.Match> match = properties.of(claim.relation());
        Optional<String> obstacle = obstacle(data, claim, match, provenance);
        if (obstacle.isPresent()) {
          others.accept(leftOut(claim, obstacle.get()));
        } else {
          lines.accept(line(data, claim, match.orElseThrow(), provenance));
        }
      }
    }
  }

  private LeftOut leftOut(Claim claim, String why) {
    String says =
        claim.subject().target().label()
            + " "
            + claim.relation()
            + " "
            + claim.object().target().label();
    return new LeftOut(graphs.claim(claim.id()).getURI(), why, says);
  }

  private Optional<String> obstacle(
      DatasetGraph data,
      Claim claim,
      Optional<WikidataProperties.Match> match,
      Provenance provenance) {
    Optional<Verdict> verdict = verdict(data, claim);
    if (verdict.isEmpty()) {
      return Optional.of("nobody has judged it");
    }
    if (verdict.get() != Verdict.ACCEPT) {
      return Optional.of("judged to be wrong");
    }
    if (claim.stance().polarity() != Polarity.POSITIVE
        || claim.stance().modality() != Modality.ASSERTED) {
      return Optional.of("not asserted");
    }
    if (match.isEmpty()) {
      return Optional.of("no property of Wikidata says this");
    }
    if (qid(claim.subject().target()).isEmpty() || qid(claim.object().target()).isEmpty()) {
      return Optional.of("subject or object is not linked to an item");
    }
    if (provenance.address().isEmpty() && provenance.item().isEmpty()) {
      return Optional.of("the document has no source address");
    }
    return Optional.empty();
  }

  /** A correction counts as accepted by whoever made it. */
  private Optional<Verdict> verdict(DatasetGraph data, Claim claim) {
    if (data.contains(
        graphs.document(claim.document()), graphs.claim(claim.id()), REVISION_OF, Node.ANY)) {
      return Optional.of(Verdict.ACCEPT);
    }
    return new Judgements(graphs)
        .standing(data, Judgement.Kind.CLAIM, claim.id())
        .map(Judgement::verdict);
  }

  private static Optional<String> qid(Target target) {
    return target instanceof Target.Entity entity ? entity.qid() : Optional.empty();
  }

  private String line(
      DatasetGraph data, Claim claim, WikidataProperties.Match match, Provenance provenance) {
    String subject = qid(claim.subject().target()).orElseThrow();
    String object = qid(claim.object().target()).orElseThrow();
    List<String> cells = new ArrayList<>();
    cells.add(match.reversed() ? object : subject);
    cells.add(match.property());
    cells.add(match.reversed() ? subject : object);
    claim.time().ifPresent(time -> cells.addAll(WikidataTime.qualifiers(time)));
    cells.addAll(doubt(data, claim));
    cells.addAll(provenance.reference(claim.evidence().quoteText()));
    return String.join("\t", cells);
  }

  /** Nature of statement (P5102) by the words, sourcing circumstances (P1480) by who says it. */
  private List<String> doubt(DatasetGraph data, Claim claim) {
    List<String> cells = new ArrayList<>();
    if (claim.stance().certainty() < 0.55) {
      cells.addAll(List.of("P5102", "Q30230067"));
    } else if (claim.stance().certainty() < 0.9) {
      cells.addAll(List.of("P5102", "Q56644435"));
    }
    if (!(claim.source() instanceof Source.Author)) {
      cells.addAll(List.of("P1480", "Q59783740"));
    }
    if (new Contradictions(graphs, data).of(claim)) {
      cells.addAll(List.of("P1480", "Q18912752"));
    }
    return cells;
  }
}
