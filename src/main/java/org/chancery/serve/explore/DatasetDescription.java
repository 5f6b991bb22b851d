package org.chancery.serve.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.chancery.export.Exporter;
import org.chancery.graph.ClaimTable;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;

/**
 * What the served dataset is and where it can be had, in VoID (W3C Interest Group Note 2011), DCAT
 * 3 and, for the endpoint, SPARQL 1.1 Service Description.
 */
final class DatasetDescription extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final Map<String, String> FORMATS =
      Map.of(
          "application/trig", "http://www.w3.org/ns/formats/TriG",
          "application/n-quads", "http://www.w3.org/ns/formats/N-Quads");

  private final transient Graphs graphs;
  private final transient Overview overview;

  DatasetDescription(Graphs graphs, Overview overview) {
    this.graphs = graphs;
    this.overview = overview;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> type = Negotiation.choose(request, false);
    if (type.isEmpty()) {
      Negotiation.refuse(response);
      return;
    }
    StringBuffer own = request.getRequestURL();
    String server = own.substring(0, own.length() - request.getRequestURI().length());
    Model model = describe(server);
    Negotiation.send(
        request, response, type.get(), model.getGraph().find().toList(), new Exporter(graphs));
  }

  private Model describe(String server) {
    Model model = ModelFactory.createDefaultModel();
    Resource dataset = model.createResource(server + "/.well-known/void#dataset");
    ClaimTable table = overview.now().table();
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.title, "Claims of documents about world politics", "en")
        .addProperty(
            DCTerms.description,
            "What documents claim, each claim with its words, holder, stance and confidence; what"
                + " is believed of it; and curated facts about alliances and sanctions.",
            "en")
        .addProperty(VOID.uriSpace, graphs.base())
        .addProperty(VOID.sparqlEndpoint, model.createResource(server + "/chancery/sparql"))
        .addProperty(VOID.dataDump, model.createResource(server + "/chancery/data"))
        .addProperty(VOID.vocabulary, model.createResource(Ch.NS))
        .addLiteral(VOID.documents, table.documents().size());
    graphs
        .prefixes()
        .values()
        .forEach(
            namespace -> {
              if (!namespace.startsWith(graphs.base())) {
                dataset.addProperty(VOID.vocabulary, model.createResource(namespace));
              }
            });
    partition(dataset, Ch.Claim, table.claims().size());
    partition(dataset, Ch.Proposition, table.propositions().size());
    partition(dataset, Ch.Document, table.documents().size());
    examples(dataset, table);
    distribution(dataset, server);
    service(dataset, server);
    return model;
  }

  private static void partition(Resource dataset, Resource type, int entities) {
    Resource part = dataset.getModel().createResource(dataset.getURI() + "-" + type.getLocalName());
    part.addProperty(VOID._class, type).addLiteral(VOID.entities, entities);
    dataset.addProperty(VOID.classPartition, part);
  }

  private static void examples(Resource dataset, ClaimTable table) {
    new TreeMap<>(table.documents())
        .values().stream()
            .limit(3)
            .forEach(
                each ->
                    dataset.addProperty(
                        VOID.exampleResource, dataset.getModel().createResource(each.iri())));
  }

  private static void distribution(Resource dataset, String server) {
    Model model = dataset.getModel();
    Resource dump = model.createResource(dataset.getURI() + "-dump");
    dump.addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCAT.downloadURL, model.createResource(server + "/chancery/data"));
    FORMATS.forEach(
        (type, format) -> {
          dump.addProperty(DCAT.mediaType, type);
          dataset.addProperty(VOID.feature, model.createResource(format));
        });
    dataset.addProperty(DCAT.distribution, dump);
  }

  private static void service(Resource dataset, String server) {
    Model model = dataset.getModel();
    Resource endpoint = model.createResource(server + "/chancery/sparql");
    Resource service = model.createResource(endpoint.getURI() + "#service");
    service
        .addProperty(RDF.type, term("Service"))
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(property("endpoint"), endpoint)
        .addProperty(DCAT.endpointURL, endpoint)
        .addProperty(DCAT.servesDataset, dataset)
        .addProperty(property("supportedLanguage"), term("SPARQL11Query"))
        .addProperty(property("feature"), term("UnionDefaultGraph"))
        .addProperty(property("defaultDataset"), dataset);
    dataset.addProperty(RDF.type, term("Dataset"));
    for (String format :
        List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "Turtle")) {
      service.addProperty(
          property("resultFormat"), model.createResource("http://www.w3.org/ns/formats/" + format));
    }
  }

  private static Resource term(String name) {
    return ResourceFactory.createResource(SD + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD + name);
  }
}
