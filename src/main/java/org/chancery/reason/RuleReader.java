package org.chancery.reason;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.BuiltinRegistry;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;
import org.apache.jena.reasoner.rulesys.builtins.BaseBuiltin;
import org.chancery.ChanceryException;

/** Has Jena parse one rule and takes it over into records, with nothing that the engine lacks. */
final class RuleReader {
  static {
    // Jena warns of words that it does not know; this one is the engine's.
    BuiltinRegistry.theRegistry.register(new IsA());
  }

  private final String place;
  private final Map<String, String> prefixes;

  RuleReader(String place, Map<String, String> prefixes) {
    this.place = place;
    this.prefixes = prefixes;
  }

  Rule read(String text, String question, double weight, String source, List<Example> examples) {
    org.apache.jena.reasoner.rulesys.Rule parsed = parse(text);
    Map<String, Term.Variable> variables = new LinkedHashMap<>();
    List<Rule.Pattern> body = new ArrayList<>();
    List<Guard> guards = new ArrayList<>();
    for (ClauseEntry clause : parsed.getBody()) {
      if (clause instanceof TriplePattern triple) {
        body.add(pattern(triple, variables));
      }
    }
    int bound = variables.size();
    for (ClauseEntry clause : parsed.getBody()) {
      if (clause instanceof Functor functor) {
        guards.add(guard(functor, variables, bound));
      }
    }
    int all = variables.size();
    List<Rule.Pattern> head = new ArrayList<>();
    for (ClauseEntry clause : parsed.getHead()) {
      if (!(clause instanceof TriplePattern triple)) {
        throw fault("only triples can follow, not " + clause);
      }
      head.add(pattern(triple, variables));
    }
    requireSound(parsed, body, head, variables, bound);
    return new Rule(
        parsed.getName(), question, weight, source, examples, body, guards, head, all, place);
  }

  private void requireSound(
      org.apache.jena.reasoner.rulesys.Rule parsed,
      List<Rule.Pattern> body,
      List<Rule.Pattern> head,
      Map<String, Term.Variable> variables,
      int bound) {
    if (parsed.getName() == null) {
      throw fault("the rule has no name: [name: (?a ...) -> (?a ...)]");
    }
    if (parsed.isBackward()) {
      throw fault("rules are written forward: body -> head");
    }
    if (body.isEmpty() || head.isEmpty()) {
      throw fault("a rule needs a triple on both sides of ->");
    }
    for (Rule.Pattern each : head) {
      for (Term term : each.terms()) {
        if (term instanceof Term.Variable variable && variable.index() >= bound) {
          throw fault("?" + variable.name() + " follows without being found in the body");
        }
      }
    }
  }

  private org.apache.jena.reasoner.rulesys.Rule parse(String text) {
    String head =
        prefixes.entrySet().stream()
            .map(each -> "@prefix " + each.getKey() + ": <" + each.getValue() + ">.\n")
            .collect(Collectors.joining());
    try {
      List<org.apache.jena.reasoner.rulesys.Rule> parsed =
          org.apache.jena.reasoner.rulesys.Rule.parseRules(
              org.apache.jena.reasoner.rulesys.Rule.rulesParserFromReader(
                  new BufferedReader(new StringReader(head + text))));
      if (parsed.size() != 1) {
        throw fault("one rule was expected in its brackets, and " + parsed.size() + " were found");
      }
      return parsed.get(0);
    } catch (org.apache.jena.reasoner.rulesys.Rule.ParserException e) {
      throw fault(String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip());
    }
  }

  private Rule.Pattern pattern(TriplePattern triple, Map<String, Term.Variable> variables) {
    return new Rule.Pattern(
        term(triple.getSubject(), variables),
        term(triple.getPredicate(), variables),
        term(triple.getObject(), variables));
  }

  private Guard guard(Functor functor, Map<String, Term.Variable> variables, int bound) {
    Guard.Kind kind =
        Stream.of(Guard.Kind.values())
            .filter(each -> each.word().equals(functor.getName()))
            .filter(each -> each.arity() == functor.getArgLength())
            .findFirst()
            .orElseThrow(() -> fault("there is no condition " + functor + "; " + conditions()));
    List<Term> arguments = new ArrayList<>();
    for (Node argument : functor.getArgs()) {
      Term term = term(argument, variables);
      if (kind != Guard.Kind.NO_VALUE
          && term instanceof Term.Variable variable
          && variable.index() >= bound) {
        throw fault("?" + variable.name() + " in " + functor + " is not found in a triple before");
      }
      arguments.add(term);
    }
    return new Guard(kind, arguments);
  }

  private static String conditions() {
    return Stream.of(Guard.Kind.values())
        .map(each -> each.word() + " with " + each.arity() + " arguments")
        .collect(Collectors.joining(", ", "use ", ""));
  }

  private Term term(Node node, Map<String, Term.Variable> variables) {
    if (node instanceof Node_RuleVariable variable) {
      String name = variable.getName().substring(1);
      return variables.computeIfAbsent(name, key -> new Term.Variable(key, variables.size()));
    }
    if (!node.isURI()) {
      throw fault("rules speak of things by IRI, not of " + node);
    }
    return new Term.Constant(node);
  }

  private ChanceryException fault(String what) {
    return new ChanceryException(
        place + ": " + what, "see ontology/rules/README.md for how a rule is written");
  }

  /** Known to Jena's parser by name; what it means is the engine's business. */
  private static final class IsA extends BaseBuiltin {
    @Override
    public String getName() {
      return Guard.Kind.IS_A.word();
    }
  }
}
