package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;
import org.chancery.text.Capitals;
import org.chancery.text.Span;

/**
 * Finds companies, ships, armed groups and agreements that the gazetteer does not know, by the
 * signs in {@link NameSigns}. They have a class and no Wikidata id; a name inside theirs ("Korea"
 * in "Korea Kwangson Trading Corporation") is not taken for the thing that it names elsewhere.
 */
final class NewThings {
  private static final int LONGEST = 8;
  private static final Set<String> LINKS = Set.of("of", "for", "&", "-", "on", "de", "al");
  static final Set<String> STATES = Set.of("State", "HistoricalState", "Place");

  private final Knowledge knowledge;
  private final Map<String, Target.Entity> byName = new LinkedHashMap<>();

  NewThings(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The things named in a sentence.
   *
   * @param swallowed the known names that are only parts of theirs
   */
  record Found(List<Mention> mentions, List<Mention> swallowed) {}

  Found find(SentenceGraph graph, List<Mention> known) {
    List<Mention> mentions = new ArrayList<>();
    List<Mention> swallowed = new ArrayList<>();
    if (!titled(graph)) {
      for (int i = 0; i < graph.size(); i++) {
        int at = i;
        if (mentions.stream().noneMatch(m -> m.last() >= at)) {
          thing(graph, i, known)
              .ifPresent(
                  m -> {
                    mentions.add(m);
                    known.stream().filter(k -> inside(k, m)).forEach(swallowed::add);
                  });
        }
      }
    }
    return new Found(mentions, swallowed);
  }

  /** Headings capitalise everything. */
  private static boolean titled(SentenceGraph graph) {
    return graph.sentence().tokens().stream()
        .noneMatch(
            t ->
                Spelled.as("(?:VB|NN|JJ|RB).*", t.pos())
                    && t.form().length() > 3
                    && Character.isLowerCase(t.form().charAt(0)));
  }

  private static boolean inside(Mention name, Mention thing) {
    return name.first() >= thing.first() && name.last() <= thing.last();
  }

  private Optional<Mention> thing(SentenceGraph graph, int at, List<Mention> known) {
    int slash = at + 2 < graph.size() && graph.token(at + 1).form().equals("/") ? 2 : 0;
    Optional<String> beside = beside(graph, at, slash);
    int name = at + slash + 1;
    Optional<Mention> familiar =
        beside.flatMap(
            kind ->
                known.stream()
                    .filter(m -> m.first() == name && m.entity().kind().equals(kind))
                    .findFirst());
    if (familiar.isPresent()) {
      Mention m = familiar.get();
      int head = head(graph, at, m.last());
      return Optional.of(new Mention(at, m.last(), head, m.span(), m.entity(), false, m.state()));
    }
    if (beside.isPresent() && name < graph.size() && capital(graph, name)) {
      int last = run(graph, name, known);
      return last >= name && whole(graph, name, last, known)
          ? Optional.of(mention(graph, at, name, last, beside.get()))
          : Optional.empty();
    }
    if (!capital(graph, at) || at > 0 && capital(graph, at - 1) && free(at - 1, known)) {
      return Optional.empty();
    }
    int last = run(graph, at, known);
    return last < at ? Optional.empty() : named(graph, at, last, known);
  }

  private Optional<Mention> named(SentenceGraph graph, int first, int last, List<Mention> known) {
    Target.Entity before = byName.get(name(graph, first, last));
    if (before != null && whole(graph, first, last, known)) {
      return Optional.of(mention(graph, first, first, last, before.kind()));
    }
    for (int end = last; end > first; end--) {
      Optional<String> kind = knowledge.signs().of("last", sign(graph, end));
      boolean treaty = kind.filter("Treaty"::equals).isPresent();
      int from = treaty ? DashedNames.from(graph, first, known) : first;
      if (kind.isPresent()
          && (whole(graph, first, end, known)
              || from < first && end == last && DashedNames.alone(first, end, known))) {
        return Optional.of(mention(graph, from, from, treaty ? last : end, kind.get()));
      }
    }
    return apposed(graph, first, last)
        .filter(k -> whole(graph, first, last, known))
        .map(k -> mention(graph, first, first, last, k));
  }

  /** "The tanker" before "Angara", "M/V" before "Lady R", "the militia group" before a name. */
  private Optional<String> beside(SentenceGraph graph, int at, int slash) {
    String written = slash == 0 ? graph.token(at).form() : name(graph, at, at + slash);
    String form = written.replace(" ", "").toLowerCase(Locale.ROOT);
    Optional<String> prefix = knowledge.signs().of("first", form);
    if (prefix.isPresent() && Character.isUpperCase(graph.token(at).form().charAt(0))) {
      return prefix;
    }
    if (!graph.token(at).form().equals(form) || !graph.pos(at).equals("NN")) {
      return Optional.empty();
    }
    return kind(graph, at);
  }

  private Optional<String> kind(SentenceGraph graph, int noun) {
    String lemma = graph.lemma(noun);
    return knowledge
        .signs()
        .of("kind", lemma)
        .or(
            () ->
                noun > 0 && Spelled.as("group|organization|organisation", lemma)
                    ? knowledge.signs().of("group", graph.lemma(noun - 1))
                    : Optional.empty());
  }

  /** "Toloka, a Russian shipping company". */
  private Optional<String> apposed(SentenceGraph graph, int first, int last) {
    for (int i = first; i <= last; i++) {
      for (int apposition : graph.children(i, "appos")) {
        Optional<String> kind =
            apposition > last && graph.pos(apposition).equals("NN")
                ? kind(graph, apposition)
                : Optional.empty();
        if (kind.isPresent() && graph.token(last + 1).form().equals(",")) {
          return kind;
        }
      }
    }
    return Optional.empty();
  }

  /** The last word of the capitalised words that begin at one; before it where there are none. */
  private int run(SentenceGraph graph, int first, List<Mention> known) {
    int last = first - 1;
    for (int i = first; i < graph.size() && i < first + LONGEST; i++) {
      String form = graph.token(i).form();
      boolean link = i > first && LINKS.contains(form.toLowerCase(Locale.ROOT));
      boolean stop = form.equals(",") && i + 1 < graph.size() && suffix(graph, i + 1);
      if (capital(graph, i)) {
        last = i;
      } else if (!link && !stop) {
        break;
      }
    }
    return last;
  }

  private boolean suffix(SentenceGraph graph, int token) {
    return Spelled.as("ltd|llc|inc|jsc|limited|co", sign(graph, token));
  }

  static boolean capital(SentenceGraph graph, int token) {
    return Character.isUpperCase(graph.token(token).form().codePointAt(0))
        && Spelled.as("\\p{Lu}[\\p{L}\\p{N}.'’-]*", graph.token(token).form())
        && Spelled.as("NNPS?|NNS?|JJ|FW", graph.pos(token));
  }

  private static String sign(SentenceGraph graph, int token) {
    return graph.token(token).form().toLowerCase(Locale.ROOT).replace(".", "");
  }

  /**
   * Whether a stretch is a name of its own: not known, not part of a longer known name, and with a
   * word that is neither a sign, nor common to many names, nor the name of a state.
   */
  private boolean whole(SentenceGraph graph, int first, int last, List<Mention> known) {
    boolean across =
        known.stream()
            .anyMatch(
                m ->
                    m.last() >= first
                        && m.first() <= last
                        && (m.first() < first
                            || m.last() > last
                            || m.first() == first && m.last() == last
                            || !STATES.contains(m.entity().kind())));
    long states = known.stream().filter(m -> m.first() >= first && m.last() <= last).count();
    boolean own = false;
    for (int i = first; i <= last; i++) {
      own |=
          free(i, known)
              && capital(graph, i)
              && knowledge.signs().of("last", sign(graph, i)).isEmpty()
              && knowledge.signs().of("common", sign(graph, i)).isEmpty();
    }
    boolean town =
        knowledge.signs().of("last", sign(graph, last)).filter("Treaty"::equals).isPresent()
            && known.stream()
                .anyMatch(m -> m.first() == first && m.last() < last && town(graph, m));
    return !across && states < 2 && (own || town);
  }

  /** "Bamako" in "Bamako Accord": a place's own name, not that of the state it may stand for. */
  private static boolean town(SentenceGraph graph, Mention mention) {
    String written = graph.text(mention.span());
    return !mention.adjective()
        && Spelled.as("\\p{Lu}\\p{Ll}+", written)
        && (mention.entity().kind().equals("Place") || !mention.entity().label().equals(written));
  }

  static boolean free(int token, List<Mention> known) {
    return known.stream().noneMatch(m -> m.first() <= token && token <= m.last());
  }

  private static String name(SentenceGraph graph, int first, int last) {
    Span span = graph.token(first).span().cover(graph.token(last).span());
    return Capitals.lowered(Spelled.evenly(graph.text(span)));
  }

  private Mention mention(SentenceGraph graph, int from, int first, int last, String kind) {
    String name = name(graph, first, last);
    boolean stop = last == graph.size() - 1 && Spelled.as(".*\\p{Ll}{3}\\.|.*LLC\\.", name);
    name = stop ? name.substring(0, name.length() - 1) : name;
    Target.Entity thing = known(name, kind);
    String shorter =
        kind.equals("NonStateGroup")
            ? name.replaceFirst("(,? (?i:llc|ltd|co|inc|limited|jsc)\\.?)+$", "")
            : name;
    if (shorter.contains(" ")) {
      byName.putIfAbsent(shorter, thing);
    }
    Span span = graph.token(first).span().cover(graph.token(last).span());
    int head = head(graph, from, last);
    return new Mention(from, last, head, span, thing, false, Optional.empty());
  }

  /** The first noun of a stretch whose syntactic head lies outside it. */
  private static int head(SentenceGraph graph, int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean outside = graph.head(i) < first || graph.head(i) > last;
      if (outside && graph.noun(i) && !graph.is(i, "npadvmod")) {
        return i;
      }
    }
    return last;
  }

  private Target.Entity known(String name, String kind) {
    return byName.computeIfAbsent(name, n -> entity(n, kind));
  }

  /** An id that no entry of the gazetteer has: a name that it knows would have been found. */
  private Target.Entity entity(String name, String kind) {
    String id = Ids.slug(name);
    boolean taken = knowledge.gazetteer().byId(id).isPresent();
    return new Target.Entity(
        taken ? id + "-" + kind.toLowerCase(Locale.ROOT) : id, name, kind, Optional.empty());
  }
}
