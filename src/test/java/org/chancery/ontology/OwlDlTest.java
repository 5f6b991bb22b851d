package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.chancery.ShippedGraph;
import org.chancery.graph.CuratedGraphs;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * The vocabulary as a reasoner for OWL 2 DL sees it, alone and with the facts. HermiT (Glimm,
 * Horrocks, Motik, Stoilos and Wang, HermiT: An OWL 2 Reasoner, Journal of Automated Reasoning 53,
 * 2014) is complete: what it finds consistent is.
 */
class OwlDlTest {
  private static final Model VOCABULARY = Vocabulary.load(ConfigFiles.packaged()).model();

  @Test
  void theVocabularyIsWithinOwl2Dl() throws OWLOntologyCreationException {
    OWLOntology ontology = load(VOCABULARY);

    assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
    assertThat(new OWL2RLProfile().checkOntology(ontology).isInProfile())
        .as("domains that are unions keep it out of OWL 2 RL")
        .isFalse();
  }

  @Test
  void everyClassCanHaveMembers() throws OWLOntologyCreationException {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(load(VOCABULARY));

    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    reasoner.dispose();
  }

  @Test
  void theReferenceFactsAgreeWithIt() throws OWLOntologyCreationException {
    try (Store store = Store.inMemory()) {
      store.write(data -> new CuratedGraphs(Graphs.STANDARD).load(data, ConfigFiles.packaged()));
      assertThat(consistent(with(graph(store, Graphs.STANDARD.reference())))).isTrue();
    }
  }

  @Test
  void whatIsAcceptedOfTheShippedDocumentAgreesWithIt() throws OWLOntologyCreationException {
    Model accepted = graph(ShippedGraph.get(), Graphs.STANDARD.accepted());

    assertThat(accepted.size()).isPositive();
    assertThat(consistent(with(accepted))).isTrue();
  }

  @Test
  void aContradictionIsCaught() throws OWLOntologyCreationException {
    Model contradiction =
        Turtle.read(ConfigFiles.packaged().text("ontology/examples/owl/inconsistent.ttl"));

    assertThat(consistent(with(contradiction))).isFalse();
  }

  private static boolean consistent(Model model) throws OWLOntologyCreationException {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(load(model));
    try {
      return reasoner.isConsistent();
    } finally {
      reasoner.dispose();
    }
  }

  private static Model with(Model facts) {
    return ModelFactory.createDefaultModel().add(VOCABULARY).add(facts);
  }

  /** Without triple terms, which OWL does not know. */
  private static Model graph(Store store, Node name) {
    List<Triple> triples =
        store.read(
            data ->
                data.getGraph(name).find().filterDrop(t -> t.getObject().isTripleTerm()).toList());
    Model model = ModelFactory.createDefaultModel();
    triples.forEach(model.getGraph()::add);
    return model;
  }

  private static OWLOntology load(Model model) throws OWLOntologyCreationException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Model own = ModelFactory.createDefaultModel().add(model);
    own.removeAll(null, OWL.imports, null);
    own.removeAll(null, RDF.type, OWL.Ontology);
    RDFDataMgr.write(bytes, own, Lang.RDFXML);
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    return manager.loadOntologyFromOntologyDocument(
        new StreamDocumentSource(
            new ByteArrayInputStream(bytes.toByteArray()),
            IRI.create("urn:chancery:test"),
            new RDFXMLDocumentFormat(),
            "application/rdf+xml"),
        new OWLOntologyLoaderConfiguration()
            .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT));
  }
}
