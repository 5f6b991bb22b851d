package org.chancery.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.claim.Ids;
import org.chancery.graph.Graphs;
import org.chancery.ontology.ConfigFiles;

/** The rules of all files, a user's of the same name in place of ours. */
record Rules(Collection<Rule> all, String version) {

  /**
   * Reads {@code ontology/rules/}.
   *
   * @param graphs where the things lie that rules name under the default base
   * @throws org.chancery.ChanceryException for malformed files; names file and line
   */
  static Rules load(ConfigFiles config, Graphs graphs) {
    Map<String, Rule> byName = new LinkedHashMap<>();
    List<String> texts = new ArrayList<>();
    for (ConfigFiles.Layer file : config.allLayers("ontology/rules", ".rules")) {
      texts.add(file.text());
      RuleFile.read(file).forEach(rule -> byName.put(rule.name(), moved(rule, graphs)));
    }
    String version = Ids.hash(texts.toArray(String[]::new)).substring(0, 16);
    return new Rules(List.copyOf(byName.values()), version);
  }

  private static Rule moved(Rule rule, Graphs graphs) {
    return new Rule(
        rule.name(),
        rule.question(),
        rule.weight(),
        rule.source(),
        rule.examples(),
        rule.body().stream().map(each -> moved(each, graphs)).toList(),
        rule.guards().stream().map(each -> moved(each, graphs)).toList(),
        rule.head().stream().map(each -> moved(each, graphs)).toList(),
        rule.variables(),
        rule.place());
  }

  private static Rule.Pattern moved(Rule.Pattern pattern, Graphs graphs) {
    return new Rule.Pattern(
        moved(pattern.subject(), graphs),
        moved(pattern.predicate(), graphs),
        moved(pattern.object(), graphs));
  }

  private static Guard moved(Guard guard, Graphs graphs) {
    return new Guard(
        guard.kind(), guard.arguments().stream().map(each -> moved(each, graphs)).toList());
  }

  private static Term moved(Term term, Graphs graphs) {
    if (term instanceof Term.Constant constant) {
      Node node = constant.node();
      if (node.getURI().startsWith(Graphs.DEFAULT_BASE)) {
        String local = node.getURI().substring(Graphs.DEFAULT_BASE.length());
        return new Term.Constant(NodeFactory.createURI(graphs.base() + local));
      }
    }
    return term;
  }
}
