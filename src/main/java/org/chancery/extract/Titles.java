package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the offices that stand with a person's name, by the order of words and not by the parse,
 * which often breaks long titles: "former Pakistani prime minister Imran Khan", "Jane Roe, then
 * head of the agency and a former governor of Guam", "as Prime Minister of Nepal, he", "Roe, as
 * envoy".
 */
final class Titles {
  private static final int REACH = 14;
  private static final Set<String> LINKS = Set.of("of", "for", "to", "at");
  private static final Set<String> COPULAS =
      Set.of("who", "be", "have", "serve", "become", "remain", "act", "as", "currently", "then");
  private static final Set<String> PARTICIPLES =
      Set.of(
          "acting",
          "elected",
          "retired",
          "outgoing",
          "incoming",
          "sitting",
          "exiled",
          "ousted",
          "deposed",
          "jailed",
          "imprisoned",
          "ruling",
          "designated",
          "so-called",
          "respected");

  /** Offices by their letters: prime and foreign ministers, vice presidents. */
  static final Pattern SHORT = Pattern.compile("D?PM|D?FM|VP");

  private static final String PUNCTUATION = ",|\\(|—|–|--|-";

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Knowledge knowledge;

  Titles(SentenceGraph graph, Mentions mentions, Knowledge knowledge) {
    this.graph = graph;
    this.mentions = mentions;
    this.knowledge = knowledge;
  }

  /**
   * An office in the words beside a name.
   *
   * @param noun the office's token
   * @param first first word of its phrase
   * @param last last word of its phrase
   */
  record Title(int noun, int first, int last) {}

  /** The offices that the words say a person holds or held; the one beside the name first. */
  List<Title> of(Mention person) {
    List<Title> all = new ArrayList<>();
    int comma = person.first() - 1;
    boolean set = comma > 0 && graph.token(comma).form().equals(",");
    before(set ? comma : person.first(), set, person).forEach(all::add);
    if (all.isEmpty()) {
      all.addAll(shared(person));
    }
    all.addAll(after(person));
    return all;
  }

  /** "Presidents Ruto and Museveni": the office before the name that this one is joined to. */
  private List<Title> shared(Mention person) {
    int and = person.first() - 1;
    return mentions.all().stream()
        .filter(m -> m.last() == and - 1 && m.entity().kind().equals("Person"))
        .filter(m -> form(and).equals("and"))
        .flatMap(m -> before(m.first(), false, m).stream())
        .filter(title -> graph.pos(title.noun()).endsWith("S"))
        .filter(title -> !named(title.first(), title.last() + 1))
        .toList();
  }

  private boolean office(int token) {
    return graph.pos(token).startsWith("NN")
        && (knowledge.words().is(graph.lemma(token), "office")
            || SHORT.matcher(graph.token(token).form()).matches()
            || graph.lemma(token).equals("counterpart"))
        && mentions.covering(token).stream().allMatch(m -> m.head() != token || m.adjective());
  }

  private List<Title> before(int end, boolean set, Mention person) {
    int first = end;
    int noun = -1;
    for (int i = end - 1; i >= Math.max(0, end - REACH) && inTitle(i, noun); i--) {
      first = i;
      if (noun < 0 && office(i)) {
        noun = i;
      }
      if (noun < 0
          && LINKS.contains(form(i))
          && !office(Math.max(0, i - 1))
          && !named(i + 1, end)) {
        return List.of();
      }
      if (graph.pos(i).equals("PRP$") || graph.pos(i).equals("DT") && !linked(i)) {
        break;
      }
    }
    if (noun < 0 || set && !introduced(first, end, person)) {
      return List.of();
    }
    return List.of(new Title(noun, first, end - 1));
  }

  /** Whether a word before a name can belong to its title. */
  private boolean inTitle(int i, int noun) {
    String form = form(i);
    if (mentions.covering(i).stream().anyMatch(m -> m.entity().kind().equals("Person"))) {
      return false;
    }
    if (form.equals("and")) {
      return noun >= 0 && i > 0 && office(i - 1);
    }
    return Spelled.as("NN.*|JJ.*|POS|CD|DT|PRP\\$|HYPH", graph.pos(i))
        || Spelled.as("then|now|'s|’s|-|\\.", form)
        || PARTICIPLES.contains(form)
        || LINKS.contains(form)
        || !mentions.covering(i).isEmpty();
  }

  /** "The ruler of Nepal, Jane Roe," and "As ruler of Nepal, Jane Roe": no list of people. */
  private boolean introduced(int first, int end, Mention person) {
    boolean as = first > 0 && form(first - 1).equals("as");
    String after = person.last() + 1 < graph.size() ? form(person.last() + 1) : ".";
    boolean closed =
        Spelled.as("[,.;)]", after) || graph.verb(Math.min(person.last() + 1, graph.size() - 1));
    boolean definite =
        Spelled.as("DT|PRP\\$", graph.pos(first))
            || Spelled.as("then|former", form(first))
            || mentions.covering(first).stream().anyMatch(m -> m.head() < end);
    return as || closed && definite && !form(first).equals("a");
  }

  private boolean linked(int determiner) {
    return determiner > 0 && LINKS.contains(form(determiner - 1));
  }

  private boolean named(int from, int to) {
    return mentions.all().stream().anyMatch(m -> m.first() >= from && m.last() < to);
  }

  /** What is set off after a name, phrase by phrase. */
  private List<Title> after(Mention person) {
    List<Title> all = new ArrayList<>();
    int at = person.last() + 1;
    if (at + 1 >= graph.size()) {
      return all;
    }
    boolean as = form(at).equals("as");
    if (!as && !Spelled.as(PUNCTUATION, graph.token(at).form())) {
      return all;
    }
    int from = at + 1;
    while (from < graph.size()) {
      int noun = noun(from);
      if (noun < 0) {
        break;
      }
      int last = end(noun);
      all.add(new Title(noun, from, last));
      if (last + 2 >= graph.size() || !Spelled.as(",|and", graph.token(last + 1).form())) {
        break;
      }
      from = last + (form(last + 2).equals("and") ? 3 : 2);
    }
    return all;
  }

  /** The office that a phrase set off names; -1 where its head is no office or another's title. */
  private int noun(int from) {
    for (int i = from; i < Math.min(graph.size(), from + REACH); i++) {
      if (office(i) && !(i + 1 < graph.size() && office(i + 1))) {
        int next = i + 1;
        boolean anothers =
            mentions.all().stream()
                .anyMatch(m -> m.first() == next && m.entity().kind().equals("Person"));
        return anothers ? -1 : i;
      }
      String form = form(i);
      boolean copula = COPULAS.contains(graph.lemma(i)) || PARTICIPLES.contains(form);
      if (!copula
          && mentions.covering(i).isEmpty()
          && !Spelled.as("NN.*|JJ.*|POS|DT|PRP\\$|RB|CD|HYPH", graph.pos(i))
          && !Spelled.as("-|'s|’s|now|then|\\.", form)) {
        return -1;
      }
    }
    return -1;
  }

  /** The last word of an office's phrase: what it is of, but no clause and no further phrase. */
  private int end(int noun) {
    int last = noun;
    for (int i = noun + 1; i < Math.min(graph.size(), noun + REACH); i++) {
      String form = form(i);
      boolean joined = form.equals("and") && named(i + 1, i + 2) && !office(i + 1) && !part(i);
      if (Spelled.as("[,;:()—–]|--", graph.token(i).form())
          || graph.verb(i)
          || form.equals("and") && !joined
          || graph.pos(i).startsWith("W")) {
        break;
      }
      last = i;
    }
    return last;
  }

  /** Whether "and" opens a phrase with an office of its own. */
  private boolean part(int and) {
    return noun(and + 1) >= 0;
  }

  private String form(int token) {
    return graph.token(token).form().toLowerCase(Locale.ROOT);
  }
}
