package org.chancery.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.chancery.ChanceryException;

/**
 * Finds what the asker of a query means by a name: what has exactly this label, or else what has
 * this label or other name ({@code skos:altLabel}) in any case. So {@code north korea} and {@code
 * DPRK} both stand for {@code North Korea}.
 */
public final class NameLookup {
  private static final Query EXACT =
      QueryFactory.create(
          """
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          SELECT ?thing { ?thing rdfs:label $name } LIMIT 1
          """);

  /** Phrases are left out: their wording is no name of anything. */
  private static final Query LOOSE =
      QueryFactory.create(
          """
          PREFIX ch: <https://w3id.org/chancery/ns#>
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          SELECT DISTINCT ?label {
            ?thing rdfs:label|skos:altLabel ?other .
            FILTER (LCASE(STR(?other)) = STR($name))
            FILTER NOT EXISTS { ?thing a ch:Phrase }
            ?thing rdfs:label ?label .
          }
          ORDER BY ?label
          """);

  private final Function<Query, ResultTable> graph;

  /** Looks names up in a graph that answers queries. */
  public NameLookup(Function<Query, ResultTable> graph) {
    this.graph = graph;
  }

  /**
   * The values, with the label of what it stands for in place of each name. A name that nothing in
   * the graph has stays as it is.
   *
   * @throws ChanceryException when a name stands for several things
   */
  public Map<String, String> resolve(QueryFile query, Map<String, String> values) {
    Map<String, String> resolved = new TreeMap<>(values);
    for (Parameter parameter : query.parameters()) {
      if (parameter.type() == Parameter.Type.NAME) {
        resolved.computeIfPresent(parameter.name(), this::label);
      }
    }
    return resolved;
  }

  private String label(String parameter, String name) {
    if (!ask(EXACT, name).isEmpty()) {
      return name;
    }
    List<String> labels =
        ask(LOOSE, name.toLowerCase(Locale.ROOT)).stream()
            .map(row -> row.get(0).getLiteralLexicalForm())
            .toList();
    if (labels.size() > 1) {
      throw new ChanceryException(
          "'" + name + "' may be " + String.join(", ", labels),
          "name one of them: -p " + parameter + "=\"" + labels.get(0) + "\"");
    }
    return labels.isEmpty() ? name : labels.get(0);
  }

  private List<List<Node>> ask(Query query, String name) {
    Map<Var, Node> value = Map.of(Var.alloc("name"), NodeFactory.createLiteralLang(name, "en"));
    return graph.apply(QueryTransformOps.transform(query, value)).rows();
  }
}
