package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.claim.Target;
import org.chancery.names.Candidate;
import org.chancery.names.NameMatch;
import org.chancery.text.Span;

/**
 * Settles whom a part of a name means by who was last named in full: "Kim" after "Kim Il Sung" is
 * no other Kim, "Jong-un" is Kim Jong-un, "DUDA" is Andrzej Duda. Whom the text names in full only
 * later is meant where it never so names who best bears the short name. Puts "Jr." to the name
 * before it.
 */
final class ShortNames {
  private static final String YOUNGER = "(?:Jr|Sr)\\.?|II|III|IV";

  private static final NavigableMap<Integer, Mention> EMPTY = new TreeMap<>();

  private final Knowledge knowledge;

  /** By parts of names: in which sentences who was so named in full; sentences are asked twice. */
  private final Map<String, NavigableMap<Integer, Mention>> full = new HashMap<>();

  /** By parts of names: who is first so named in full anywhere in the document. */
  private final Map<String, Candidate> later = new HashMap<>();

  private final Set<String> everFull = new HashSet<>();

  /**
   * @param found the names of the gazetteer in the document's sentences
   */
  ShortNames(Knowledge knowledge, List<List<NameMatch>> found) {
    this.knowledge = knowledge;
    for (List<NameMatch> sentence : found) {
      for (NameMatch match : sentence) {
        if (match.firstToken() < match.lastToken()
            && knowledge.vocabulary().isA(match.best().entry().kind(), "Person")) {
          everFull.add(match.best().entry().id());
          String[] words = match.best().entry().label().toLowerCase(Locale.ROOT).split("\\s+");
          later.putIfAbsent(words[0], match.best());
          later.putIfAbsent(words[words.length - 1], match.best());
        }
      }
    }
  }

  /** The names of a sentence with short ones settled and those that only a part tells. */
  List<Mention> settled(SentenceGraph graph, List<Mention> found) {
    List<Mention> all = new ArrayList<>();
    for (Mention mention : found) {
      Mention settled =
          knowledge.vocabulary().isA(mention.entity().kind(), "Person")
              ? person(graph, mention)
              : mention;
      all.add(settled);
    }
    if (!full.isEmpty()) {
      parts(graph, found).forEach(all::add);
    }
    return all;
  }

  /** Who was last named in full with such a part, a given name also later; null for nobody. */
  private Mention known(SentenceGraph graph, String part) {
    NavigableMap<Integer, Mention> named = full.getOrDefault(part.toLowerCase(Locale.ROOT), EMPTY);
    var last = named.floorEntry(graph.sentence().index());
    last = last == null && part.contains("-") ? named.firstEntry() : last;
    return last == null ? null : last.getValue();
  }

  private Mention person(SentenceGraph graph, Mention mention) {
    String text = graph.text(mention.span());
    if (!Spelled.as(".*[\\s-].*", text)) {
      Mention known = known(graph, text);
      return known == null
          ? later(text, mention)
          : as(known, graph, mention.first(), mention.last());
    }
    String[] words = text.replaceFirst("[,\\s]+(?:" + YOUNGER + ")$", "").split("\\s+");
    if (words.length > 1) {
      String given = String.join("-", List.of(words).subList(1, words.length));
      for (String part : List.of(words[0], words[words.length - 1], given)) {
        full.computeIfAbsent(part.toLowerCase(Locale.ROOT), p -> new TreeMap<>())
            .put(graph.sentence().index(), mention);
      }
    }
    return younger(graph, mention);
  }

  /** Who is named in full only afterwards, unless that is also done with whom the name suggests. */
  private Mention later(String part, Mention mention) {
    Candidate named = later.get(part.toLowerCase(Locale.ROOT));
    return named == null || everFull.contains(mention.entity().id())
        ? mention
        : new Mention(
            mention.first(),
            mention.last(),
            mention.head(),
            mention.span(),
            named.entry().target(),
            mention.adjective(),
            named.entry().state());
  }

  /** "Joseph R. Biden, Jr.": all of it is his name. */
  private static Mention younger(SentenceGraph graph, Mention mention) {
    int next = mention.last() + 1;
    if (next + 1 < graph.size() && graph.token(next).form().equals(",")) {
      next++;
    }
    return next < graph.size() && Spelled.as(YOUNGER, graph.token(next).form())
        ? as(mention, graph, mention.first(), next)
        : mention;
  }

  /** Words in capitals or with a hyphen that are a part of a name given in full before. */
  private List<Mention> parts(SentenceGraph graph, List<Mention> found) {
    List<Mention> all = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      int last = i + 2 < graph.size() && graph.token(i + 1).form().equals("-") ? i + 2 : i;
      String text = graph.text(graph.token(i).span().cover(graph.token(last).span()));
      Mention known = known(graph, text);
      if (known != null
          && (Spelled.as("\\p{Lu}{2,}", text) || Spelled.as("\\p{Lu}\\p{Ll}+-\\p{L}+", text))
          && free(i, last, found)) {
        all.add(as(known, graph, i, last));
      }
    }
    return all;
  }

  private static boolean free(int first, int last, List<Mention> found) {
    return found.stream().noneMatch(m -> m.first() <= last && first <= m.last());
  }

  private static Mention as(Mention known, SentenceGraph graph, int first, int last) {
    Span span = graph.token(first).span().cover(graph.token(last).span());
    Target.Entity entity = known.entity();
    Optional<String> state = known.state();
    return new Mention(
        first, last, MentionFinder.head(graph, first, last), span, entity, false, state);
  }
}
