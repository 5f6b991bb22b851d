package org.chancery.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.claim.Claim;
import org.chancery.claim.Judgement;
import org.chancery.claim.Judgement.Kind;
import org.chancery.claim.Target;
import org.chancery.names.Gazetteer;
import org.chancery.names.GazetteerEntry;
import org.chancery.names.NameType;
import org.chancery.ontology.Ch;
import org.chancery.text.Document;
import org.chancery.text.Metadata;

/**
 * Puts the claims that judges have corrected beside the claims as read, in their document's graph:
 * whole claims with evidence of their own, {@code prov:wasRevisionOf} what was read and {@code
 * prov:wasInfluencedBy} the judgement. Call inside a writing transaction.
 */
public final class Corrections {
  private static final Set<NameType> NAMES = Set.of(NameType.LABEL, NameType.ALIAS);

  private final Graphs graphs;
  private final Gazetteer gazetteer;
  private final Judgements judgements;

  /**
   * @param gazetteer says what the names in corrections stand for; words that no label or alias
   *     there matches become phrases
   */
  public Corrections(Graphs graphs, Gazetteer gazetteer) {
    this.graphs = graphs;
    this.gazetteer = gazetteer;
    this.judgements = new Judgements(graphs);
  }

  /** Makes the corrections in a document's graph those that stand now. */
  public void settle(DatasetGraph data, String document) {
    Node graph = graphs.document(document);
    withdraw(data, graph);
    for (Judgement judgement : judgements.all(data)) {
      if (judgement.kind() == Kind.CLAIM && stands(data, graph, judgement)) {
        write(data, graph, judgement);
      }
    }
  }

  private boolean stands(DatasetGraph data, Node graph, Judgement judgement) {
    Node claim = graphs.claim(judgement.of());
    return judgement.correction().isPresent()
        && data.contains(graph, claim, Terms.TYPE, Ch.Claim.asNode())
        && judgements.standing(data, Kind.CLAIM, judgement.of()).equals(Optional.of(judgement));
  }

  private void write(DatasetGraph data, Node graph, Judgement judgement) {
    ClaimReader reader = new ClaimReader(graphs, data);
    Claim read = reader.claim(judgement.of()).orElseThrow();
    Claim corrected = judgement.correction().orElseThrow().of(read, this::target);
    Document document = document(data, graph, reader);
    Triples out = new Triples();
    new ClaimTriples(out, graphs, document, new CodePoints(document.text())).write(corrected);
    Node node = graphs.claim(corrected.id());
    out.add(node, Terms.REVISION_OF, graphs.claim(read.id()))
        .add(node, Terms.INFLUENCED_BY, graphs.judgement(judgement.id()));
    out.all().forEach(triple -> data.add(Quad.create(graph, triple)));
  }

  /** Without its layout, which claims do not need. */
  private Document document(DatasetGraph data, Node graph, ClaimReader reader) {
    String id = graphs.id(graph);
    Resource node = new Resource(data, graph, graph);
    return new Document(
        id,
        node.text(Ch.stem.asNode()),
        node.text(Terms.TITLE),
        reader.text(id).orElseThrow(),
        reader.sha256(id).orElseThrow(),
        Metadata.none(),
        List.of(),
        List.of());
  }

  private void withdraw(DatasetGraph data, Node graph) {
    List<Node> corrected =
        Iter.toList(data.find(graph, Node.ANY, Terms.REVISION_OF, Node.ANY)).stream()
            .map(Quad::getSubject)
            .filter(each -> data.contains(graph, each, Terms.TYPE, Ch.Claim.asNode()))
            .toList();
    for (Node claim : corrected) {
      List<Quad> own = own(data, graph, claim);
      own.forEach(data::delete);
      own.stream()
          .map(Quad::getObject)
          .filter(each -> graphs.isEntity(each) || graphs.isPhrase(each))
          .filter(each -> !data.contains(graph, Node.ANY, Node.ANY, each))
          .forEach(each -> data.deleteAny(graph, each, Node.ANY, Node.ANY));
    }
  }

  /** What is said of the claim, of its evidence, and of what is named below either. */
  private List<Quad> own(DatasetGraph data, Node graph, Node claim) {
    String evidence = graphs.evidence(graphs.id(claim)).getURI();
    return Iter.iter(data.find(graph, Node.ANY, Node.ANY, Node.ANY))
        .filter(
            quad -> {
              String subject = quad.getSubject().getURI();
              return within(subject, claim.getURI()) || within(subject, evidence);
            })
        .toList();
  }

  private static boolean within(String iri, String whole) {
    return iri.equals(whole) || iri.startsWith(whole + "/");
  }

  private Target target(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return gazetteer.entries().stream()
        .filter(entry -> called(entry, wanted))
        .findFirst()
        .<Target>map(GazetteerEntry::target)
        .orElseGet(() -> new Target.Phrase(name));
  }

  private static boolean called(GazetteerEntry entry, String wanted) {
    return entry.names().stream()
        .filter(name -> NAMES.contains(name.type()))
        .anyMatch(name -> name.text().toLowerCase(Locale.ROOT).equals(wanted));
  }
}
