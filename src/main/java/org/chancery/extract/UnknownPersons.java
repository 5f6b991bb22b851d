package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * Finds people whom the gazetteer does not know: capitalised names after a title or office
 * ("spokesman Lin Jian", "Mr. Slutsky") or set off by one ("Jane Roe, the minister"). Later their
 * last name is enough. They have no Wikidata id.
 */
final class UnknownPersons {
  private static final Pattern AFTER_CAPITAL = Pattern.compile("(?<=\\p{Lu})\\p{Lu}+");
  private static final int LONGEST = 4;
  private static final int BODY = 12;
  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "ibn", "de", "van", "von", "der", "da", "el", "ben", "la", "di", "dos");

  private final Knowledge knowledge;
  private final PersonSigns signs;
  private final Map<String, Target.Entity> byName = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();

  UnknownPersons(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.signs = new PersonSigns(knowledge);
  }

  /** Id of the state that a person found here speaks for, where its title says so. */
  Optional<String> stateOf(Target.Entity person) {
    return Optional.ofNullable(states.get(person.id()));
  }

  /** Whom the document itself has named so before: "Brandt" after "Tomas Brandt, an admiral". */
  Optional<Target.Entity> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The people in a sentence, beside the names found in it already. */
  List<Mention> find(SentenceGraph graph, List<Mention> known) {
    boolean[] taken = new boolean[graph.size()];
    for (Mention mention : known) {
      for (int i = mention.first(); i <= mention.last(); i++) {
        taken[i] = true;
      }
    }
    known.stream()
        .filter(m -> m.entity().kind().equals("Person") && m.last() > m.first())
        .forEach(m -> byName.putIfAbsent(surname(graph, m.first(), m.last()), m.entity()));
    List<Mention> all = new ArrayList<>();
    int i = 0;
    while (i < graph.size()) {
      if (portfolio(graph, i)) {
        i++;
        continue;
      }
      int end = i;
      while (end < graph.size() && end - i < LONGEST && !taken[end] && partOfName(graph, end, i)) {
        end++;
      }
      if (end > i && !body(graph, end)) {
        mention(graph, i, end - 1, known).ifPresent(all::add);
      }
      i = Math.max(end, i + 1);
    }
    return all;
  }

  /** "State" in "Secretary of State Ada Roe" is of the title. */
  private boolean portfolio(SentenceGraph graph, int token) {
    return token > 1
        && Offices.PORTFOLIOS.contains(graph.lemma(token))
        && graph.token(token - 1).form().equals("of")
        && signs.title(graph, token - 2);
  }

  private boolean partOfName(SentenceGraph graph, int token, int first) {
    String form = graph.token(token).form();
    if (PARTICLES.contains(form.toLowerCase(Locale.ROOT)) && token > first) {
      return true;
    }
    if (hyphen(graph, token, first)) {
      return true;
    }
    return (graph.pos(token).startsWith("NNP")
            || token > first + 1 && graph.token(token - 1).form().equals("-"))
        && (Spelled.as("\\p{Lu}[\\p{L}'’.-]*\\p{Ll}[\\p{L}'’-]*", form)
            || first == 0 && Spelled.as("\\p{Lu}[\\p{Lu}'’-]+", form)
            || token > first && Spelled.as("\\p{Lu}\\.", form)
            || token > first && joined(graph, token) && Spelled.as("\\p{Ll}+", form))
        && (!signs.title(graph, token) || particle(graph, token + 1) && token >= first)
        && !organization(graph.lemma(token));
  }

  /** The hyphen in "Jean-Pierre" and "Soo-hyun". */
  private static boolean hyphen(SentenceGraph graph, int token, int first) {
    return token > first && token + 1 < graph.size() && joined(graph, token + 1);
  }

  /** Whether a word follows a hyphen without a space on either side. */
  private static boolean joined(SentenceGraph graph, int token) {
    return token > 1
        && graph.token(token - 1).form().equals("-")
        && graph.token(token - 1).span().begin() == graph.token(token - 2).span().end()
        && graph.token(token - 1).span().end() == graph.token(token).span().begin();
  }

  private static boolean particle(SentenceGraph graph, int token) {
    return token < graph.size() && PARTICLES.contains(graph.token(token).form());
  }

  private boolean organization(String lemma) {
    return knowledge.reference().is(lemma, "newname") || knowledge.reference().named(lemma);
  }

  /** Whether a name ends in what bodies are called by, or goes on with an office. */
  private boolean body(SentenceGraph graph, int end) {
    return end < graph.size() && organization(graph.lemma(end))
        || end < graph.size() && signs.title(graph, end) && graph.pos(end).startsWith("NN");
  }

  private Optional<Mention> mention(SentenceGraph graph, int first, int last, List<Mention> known) {
    Span span = graph.token(first).span().cover(graph.token(last).span());
    String name = capitals(Spelled.evenly(graph.text(span)));
    Target.Entity person = byName.get(name);
    if (person == null) {
      boolean titled =
          signs.title(graph, before(graph, first)) && (last > first || !article(graph, first))
              || last > first && titledBody(graph, first);
      boolean full = last > first;
      boolean setOff = full && signs.office(graph, last);
      boolean speaks =
          full
              && (signs.speaks(graph, last)
                  || signs.ruled(graph, first)
                  || signs.given(graph, first, last));
      if (!titled && !setOff && !speaks
          || titled && !full && !honorific(graph, before(graph, first))) {
        return Optional.empty();
      }
      person = known(name);
      byName.put(name, person);
      if (full) {
        shortly(surname(graph, first, last), person, titled || setOff);
        shortly(graph.token(first).form(), person, titled || setOff);
      }
    }
    Target.Entity found = person;
    state(graph, first, last, known).ifPresent(s -> states.putIfAbsent(found.id(), s));
    return Optional.of(new Mention(first, last, last, span, found, false, stateOf(found)));
  }

  /** "ADA JANE ROE" as names are written elsewhere. */
  private static String capitals(String name) {
    return Spelled.as("(?:\\p{Lu}{2}[\\p{Lu} '’.-]*)", name)
        ? AFTER_CAPITAL.matcher(name).replaceAll(m -> m.group().toLowerCase(Locale.ROOT))
        : name;
  }

  /** Who is named so, also with a middle name that the gazetteer leaves out: "Ada Jane Roe". */
  private Target.Entity known(String name) {
    String without = name.replaceFirst("^(\\S+) .+ (\\S+)$", "$1 $2");
    return knowledge.names().lookup(without).stream()
        .map(c -> c.entry().target())
        .filter(t -> t.kind().equals("Person") && !without.equals(name))
        .findFirst()
        .orElseGet(() -> new Target.Entity(Ids.slug(name), name, "Person", Optional.empty()));
  }

  /**
   * A part of a name that the gazetteer has for another stays theirs where only a first name tells.
   */
  private void shortly(String part, Target.Entity person, boolean introduced) {
    if (introduced || knowledge.names().lookup(part).isEmpty()) {
      byName.putIfAbsent(part, person);
    }
  }

  /** "the General Staff" is no person. */
  private boolean article(SentenceGraph graph, int first) {
    int i = before(graph, first) - 1;
    return i >= 0 && graph.pos(i).equals("DT");
  }

  /** "Head of the Duma's Defense Committee Oleg Zaitsev". */
  private boolean titledBody(SentenceGraph graph, int first) {
    if (first == 0 || !organization(graph.lemma(first - 1))) {
      return false;
    }
    for (int i = first - 1; i >= Math.max(0, first - BODY); i--) {
      if (graph.verb(i) || graph.token(i).form().equals(",")) {
        return false;
      }
      if (signs.title(graph, i)) {
        return true;
      }
    }
    return false;
  }

  private int before(SentenceGraph graph, int first) {
    int i = first - 1;
    if (portfolio(graph, i)) {
      return i - 2;
    }
    return i >= 0 && graph.token(i).form().equals(".") ? i - 1 : i;
  }

  private static boolean honorific(SentenceGraph graph, int token) {
    return token >= 0
        && Spelled.as(
            "(?i)(mr|mrs|ms|dr|sen|rep|gen|adm)\\.?|senator|president|minister|general|secretary|ambassador|professor|representative|admiral|d?[pf]m|vp|premier|chancellor|governor|colonel|marshal|commissioner",
            graph.token(token).form());
  }

  /** The last name with its particles; East Asian family names stand first and are kept as well. */
  private static String surname(SentenceGraph graph, int first, int last) {
    int to = last;
    while (to > first && Spelled.as("(?:Jr|Sr)\\.?|I{1,3}|IV|,|\\.", graph.token(to).form())) {
      to--;
    }
    int from = to;
    while (from - 1 > first
        && PARTICLES.contains(graph.token(from - 1).form().toLowerCase(Locale.ROOT))) {
      from--;
    }
    return graph.text(graph.token(from).span().cover(graph.token(to).span()));
  }

  /**
   * The state or the state of the body that stands with the name: "Russian Foreign Ministry
   * spokeswoman".
   */
  private Optional<String> state(SentenceGraph graph, int first, int last, List<Mention> known) {
    Optional<String> found = Optional.empty();
    int apposition =
        graph.children(last, "appos").stream()
            .findFirst()
            .orElse(graph.is(last, "nsubj") ? signs.trade(graph, graph.head(last)) : -1);
    for (Mention mention : known) {
      boolean near =
          mention.last() < first
              && first - mention.last() <= 8
              && phrase(graph, mention.last(), first);
      boolean set =
          apposition >= 0 && graph.dominates(apposition, mention.head())
              || mention.first() == last + 2 && graph.lemma(last + 1).equals("of");
      if ((near || set) && found.isEmpty()) {
        found = stateOfMention(mention).or(() -> Optional.empty());
      }
    }
    return found;
  }

  private Optional<String> stateOfMention(Mention mention) {
    if (knowledge.vocabulary().isA(mention.entity().kind(), "State")) {
      return Optional.of(mention.entity().id());
    }
    return mention.state();
  }

  /** Whether the words between belong to one phrase: no verb, comma or stop. */
  private static boolean phrase(SentenceGraph graph, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (graph.verb(i) || Spelled.as("[,;:()—–\"“”]", graph.token(i).form())) {
        return false;
      }
    }
    return true;
  }
}
