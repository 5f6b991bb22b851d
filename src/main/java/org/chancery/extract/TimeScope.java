package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Spreads the times of one sentence from the words they are attached to, over the events that share
 * them.
 */
final class TimeScope {
  private static final Set<String> ENACTING =
      Set.of(
          ("adopt approve announce conclude enact establish issue launch pass publish ratify sign"
                  + " unveil")
              .split(" "));
  private static final Set<String> ASPECTUAL =
      Set.of("begin cease continue fail help manage refuse resume start stop try".split(" "));

  /** Verbs and nouns of gradual change: what grew after an event has grown ever since. */
  private static final Set<String> GRADUAL =
      Set.of(
          ("accelerate accelerated deepen deepening decline decrease deteriorate escalate expand grow growth"
                  + " improve improvement increase intensify rise shrink strengthen strengthening surge wane weaken worsen")
              .split(" "));

  /** Participles that name an effect, which comes when it comes: "withdrew in 2003, causing …". */
  private static final Set<String> EFFECT = Set.of("cause", "force", "lead", "prompt", "result");

  /** Verbs whose act and the act that they bring about are of one time. */
  private static final Set<String> PERMITTING =
      Set.of("allow", "authorize", "enable", "help", "let", "permit");

  /** How far to climb from a word to the clause that dates it. */
  private static final int LIMIT = 12;

  /** Prepositions that put one event in the time of another. */
  private static final Set<String> SAME_TIME =
      Set.of("amid", "amidst", "during", "at", "in", "throughout", "upon");

  /** Nouns that stand for the event after their "of". */
  private static final Set<String> PHASES =
      Set.of("outset", "time", "start", "beginning", "onset", "outbreak", "height", "course");

  private final SentenceGraph graph;
  private final DatedWords dated;
  private final Optional<TimeExpression> enactment;
  private final int enacted;

  TimeScope(SentenceGraph graph, List<TimeExpression> expressions) {
    this.graph = graph;
    this.dated = new DatedWords(graph, expressions);
    this.enacted = enacting();
    this.enactment = enacted < 0 ? Optional.empty() : dated.of(enacted);
  }

  /** The time of the event that a word names, without a value where the words give none. */
  Optional<TimeExpression> of(int word) {
    return of(word, LIMIT)
        .or(() -> enacted >= 0 && word > closing() ? enactment : Optional.empty());
  }

  private Optional<TimeExpression> of(int word, int steps) {
    if (steps == 0 || word < 0) {
      return Optional.empty();
    }
    return own(word).or(() -> below(word)).or(() -> above(word, steps - 1));
  }

  private Optional<TimeExpression> own(int word) {
    return dated.of(word).map(x -> conditional(word) ? deadline(x) : x).or(() -> event(word));
  }

  /** The time of another event that this one is put in relation to. */
  private Optional<TimeExpression> event(int word) {
    for (int preposition : relating(word)) {
      int noun = graph.child(preposition, "pobj");
      String form = lower(preposition);
      if (noun < 0 || dated.inside(noun)) {
        continue;
      }
      boolean aftermath = Spelled.as("wake|aftermath", graph.lemma(noun));
      boolean phase = aftermath || PHASES.contains(graph.lemma(noun));
      Optional<TimeExpression> time = dated.of(phase ? ofObject(noun) : noun);
      if (time.isEmpty()) {
        continue;
      }
      if (aftermath) {
        return time.map(TimeScope::year);
      }
      if (form.equals("since")
          || GRADUAL.contains(graph.lemma(word)) && Spelled.as("after|following", form)) {
        return time.map(TimeScope::onward);
      }
      if (SAME_TIME.contains(form) || form.equals("with") && preposition == 0) {
        return time;
      }
    }
    return Optional.empty();
  }

  /** The prepositions of a word, and those after its object that mostly belong to it. */
  private List<Integer> relating(int word) {
    List<Integer> all = new ArrayList<>(graph.children(word, "prep"));
    trailing(word, all);
    return all;
  }

  private void trailing(int word, List<Integer> into) {
    for (int part : graph.children(word, "dobj", "attr", "prep", "pobj")) {
      if (part > word
          && graph.is(part, "prep")
          && Spelled.as("since|amid|after|following", lower(part))) {
        into.add(part);
      } else if (part > word && !DatedWords.OTHER_EVENT.contains(lower(part))) {
        trailing(part, into);
      }
    }
  }

  private int ofObject(int noun) {
    for (int preposition : graph.children(noun, "prep")) {
      if (lower(preposition).equals("of")) {
        return graph.child(preposition, "pobj");
      }
    }
    return -1;
  }

  /** The time of a part of the event: of its participle, its infinitive, its "when" clause. */
  private Optional<TimeExpression> below(int word) {
    for (int child : graph.children(word, "acl", "xcomp", "ccomp", "advcl")) {
      boolean shares =
          switch (graph.relation(child)) {
            case "acl" -> Spelled.as("VBN|VBD", graph.pos(child));
            case "xcomp" -> ASPECTUAL.contains(graph.lemma(word)) || permitted(word);
            case "ccomp" -> permitted(word);
            default -> sameTimeClause(child) || conditional(child) || journey(word, child);
          };
      Optional<TimeExpression> time = shares ? own(child) : Optional.empty();
      if (time.isPresent()
          && !(conditional(child) && time.get().edtf().orElse("..").contains(".."))) {
        return time;
      }
    }
    return Optional.empty();
  }

  private boolean permitted(int verb) {
    return graph.pos(verb).equals("VBD") && PERMITTING.contains(graph.lemma(verb));
  }

  /** "Flew to Vienna to meet its envoys in 1987": what was done for a purpose, on the same day. */
  private boolean journey(int verb, int purpose) {
    return graph.pos(verb).equals("VBD")
        && purpose > verb
        && graph.pos(purpose).equals("VB")
        && own(purpose).flatMap(TimeExpression::edtf).filter(e -> !e.contains("..")).isPresent();
  }

  private Optional<TimeExpression> above(int word, int steps) {
    int head = graph.head(word);
    if (head < 0) {
      return Optional.empty();
    }
    return switch (graph.relation(word)) {
      case "conj" -> graph.verb(word) ? before(head, steps) : of(head, steps);
      case "ccomp" ->
          PERMITTING.contains(graph.lemma(head)) ? of(head, steps) : before(head, steps);
      case "advcl" -> sharesClause(word) ? of(head, steps) : Optional.empty();
      case "acl" -> Spelled.as("VBG|VB", graph.pos(word)) ? of(head, steps) : Optional.empty();
      case "pcomp", "pobj" ->
          DatedWords.OTHER_EVENT.contains(lower(head))
              ? Optional.empty()
              : of(graph.head(head), steps);
      case "xcomp",
          "dobj",
          "nsubj",
          "nsubjpass",
          "attr",
          "dative",
          "oprd",
          "acomp",
          "nmod",
          "compound",
          "poss",
          "appos",
          "npadvmod" ->
          of(head, steps);
      default -> Optional.empty();
    };
  }

  /** What stands before the first of several verbs holds for all; what follows it is its own. */
  private Optional<TimeExpression> before(int verb, int steps) {
    return of(verb, steps).filter(x -> x.lastToken() < verb);
  }

  private boolean sharesClause(int verb) {
    return graph.child(verb, "mark") < 0
            && !Spelled.as("VBD|VBZ|VBP", graph.pos(verb))
            && !EFFECT.contains(graph.lemma(verb))
        || sameTimeClause(verb);
  }

  private boolean sameTimeClause(int verb) {
    return graph.children(verb, "mark", "advmod").stream()
        .anyMatch(c -> Spelled.as("when|as|while", lower(c)));
  }

  private boolean conditional(int verb) {
    return graph.children(verb, "mark").stream().anyMatch(c -> Spelled.as("if|unless", lower(c)));
  }

  /** "Resolution 2094, passed in March 2013, …": the participle, or -1. */
  private int enacting() {
    for (int i = 2; i < graph.size(); i++) {
      boolean participle = Spelled.as("VBN|VBD", graph.pos(i)) && ENACTING.contains(graph.lemma(i));
      if (participle && graph.token(i - 1).form().equals(",") && dated.of(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The comma that ends the participle's phrase. */
  private int closing() {
    int i = enactment.map(TimeExpression::lastToken).orElse(enacted) + 1;
    while (i < graph.size() && !graph.token(i).form().equals(",")) {
      i++;
    }
    return i;
  }

  /** In "unless … before 28 September" the day is when the consequence comes. */
  private static TimeExpression deadline(TimeExpression x) {
    return with(x, x.edtf().map(e -> e.replaceFirst("^\\.\\./", "")));
  }

  private static TimeExpression onward(TimeExpression x) {
    return with(x, x.edtf().map(e -> e.replaceFirst("/.*", "") + "/.."));
  }

  private static TimeExpression year(TimeExpression x) {
    return with(x, x.edtf().map(e -> Spelled.as("\\d{4}-.*", e) ? e.substring(0, 4) : e));
  }

  private static TimeExpression with(TimeExpression x, Optional<String> edtf) {
    return new TimeExpression(x.firstToken(), x.lastToken(), edtf);
  }

  private String lower(int token) {
    return graph.token(token).form().toLowerCase(Locale.ROOT);
  }
}
