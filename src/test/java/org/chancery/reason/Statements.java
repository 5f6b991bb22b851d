package org.chancery.reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/**
 * Premises in the short form of the rules' examples: {@code japan regardsAsThreat north-korea
 * 2017/..}, with a confidence after the time where it is not 1; {@code japan a State}.
 */
final class Statements {
  private static final Vocabulary VOCABULARY = Vocabulary.load(ConfigFiles.packaged());

  private final List<Premise> premises = new ArrayList<>();
  private final Set<List<Node>> classes = new HashSet<>();

  static Statements of(List<String> statements) {
    Statements all = new Statements();
    statements.forEach(all::add);
    return all;
  }

  static Statements of(String... statements) {
    return of(List.of(statements));
  }

  List<Premise> premises() {
    return premises;
  }

  boolean isA(Node thing, Node kind) {
    return classes.stream()
        .filter(each -> each.get(0).equals(thing))
        .anyMatch(each -> VOCABULARY.isA(each.get(1).getLocalName(), kind.getLocalName()));
  }

  private void add(String statement) {
    String[] words = statement.strip().split("\\s+");
    if (words[1].equals("a")) {
      classes.add(List.of(thing(words[0]), Ch.term(words[2]).asNode()));
      return;
    }
    Validity time = words.length > 3 ? Validity.parse(words[3]).orElseThrow() : Validity.ALWAYS;
    double confidence = words.length > 4 ? Double.parseDouble(words[4]) : 1;
    premises.add(new Premise(triple(statement), time, confidence, new Origin.Supposed()));
  }

  /** The triple of a statement. */
  static Triple triple(String statement) {
    String[] words = statement.strip().split("\\s+");
    return Triple.create(thing(words[0]), relation(words[1]), thing(words[2]));
  }

  /** The time of a statement that has one. */
  static Optional<Validity> time(String statement) {
    String[] words = statement.strip().split("\\s+");
    return words.length > 3 ? Validity.parse(words[3]) : Optional.empty();
  }

  private static Node relation(String word) {
    return switch (word) {
      case "rdf:type" -> Names.TYPE;
      case "rdfs:subPropertyOf" -> Names.SUBPROPERTY;
      case "owl:inverseOf" -> Names.INVERSE;
      default -> Ch.relation(word).asNode();
    };
  }

  private static Node thing(String word) {
    if (word.equals("owl:SymmetricProperty")) {
      return Names.SYMMETRIC;
    }
    if (word.startsWith("ch:")) {
      return Ch.relation(word.substring(3)).asNode();
    }
    if (word.startsWith("phrase:")) {
      return NodeFactory.createURI(Graphs.DEFAULT_BASE + "phrase/" + word.substring(7));
    }
    return Character.isUpperCase(word.charAt(0))
        ? Ch.term(word).asNode()
        : NodeFactory.createURI(Graphs.DEFAULT_BASE + "entity/" + word);
  }
}
