package org.chancery.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;
import org.chancery.names.NameMatch;
import org.chancery.text.ParsedDocument;

/**
 * The agreement that a document is the text of: what "this Treaty" and "the Convention" mean in it,
 * and, where it names them, who "the Parties" are.
 */
final class OwnTreaty {
  private static final int PREAMBLE = 6;
  private static final int LONGEST = 140;
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:the )?((?:[\\p{L}’'.-]+ ){0,8}(?:treaty|convention|agreement|protocol|charter|pact|accord|covenant|compact)"
              + "(?: (?:on|of|for|between|concerning|regarding|relating|against|among|to|in)\\b[^.:;]*)?)");
  private static final Pattern AGREED =
      Pattern.compile(
          "(?is).*\\b(agreed? (?:as follows|to the following|upon the following)|hereinafter|contracting parties|agree to this)\\b.*");
  private static final Set<String> OF_PARTIES =
      Set.of("state", "states", "contracting", "high", "other", "both", "two", "one");

  private final Knowledge knowledge;
  private final Optional<Target.Entity> instrument;
  private final List<Target> parties;

  /**
   * @param found the names in each sentence, in the document's order
   */
  OwnTreaty(Knowledge knowledge, ParsedDocument document, List<List<NameMatch>> found) {
    this.knowledge = knowledge;
    Set<Target> named = new LinkedHashSet<>();
    boolean text = false;
    for (int i = 0; i < Math.min(PREAMBLE, found.size()); i++) {
      if (AGREED.matcher(document.sentences().get(i).text()).matches()) {
        text = true;
        found.get(i).stream()
            .map(m -> m.best().entry().target())
            .filter(t -> knowledge.vocabulary().isA(t.kind(), "State"))
            .forEach(named::add);
      }
    }
    this.instrument = text ? titled(document.document().title()) : Optional.empty();
    this.parties = instrument.isPresent() && named.size() > 1 ? List.copyOf(named) : List.of();
  }

  private Optional<Target.Entity> titled(String title) {
    if (title.length() > LONGEST || !TITLE.matcher(title).matches()) {
      return Optional.empty();
    }
    Optional<Target.Entity> known =
        knowledge.names().lookup(title).stream()
            .map(c -> c.entry().target())
            .filter(t -> knowledge.vocabulary().isA(t.kind(), "Instrument"))
            .findFirst();
    return known.or(
        () -> Optional.of(new Target.Entity(Ids.slug(title), title, "Treaty", Optional.empty())));
  }

  /** What "this Treaty" or "the Parties" means here; empty for other words. */
  List<Target> meaning(SentenceGraph graph, int token) {
    if (instrument.isEmpty() || !graph.noun(token)) {
      return List.of();
    }
    String form = graph.token(token).form();
    String noun = form.toLowerCase(Locale.ROOT);
    if (Spelled.as("party|parties", noun) && !noun.equals(form) && bare(graph, token)) {
      return parties;
    }
    boolean pointed =
        graph.children(token, "det").stream()
            .anyMatch(
                d ->
                    graph.lemma(d).equals("this")
                        || graph.lemma(d).equals("the") && !noun.equals(form));
    boolean plain =
        graph.children(token, "amod", "nmod", "compound", "poss").isEmpty()
            && graph.children(token, "prep").stream().noneMatch(p -> graph.lemma(p).equals("of"));
    return pointed && plain && instrument.get().label().toLowerCase(Locale.ROOT).contains(noun)
        ? List.of(instrument.get())
        : List.of();
  }

  private static boolean bare(SentenceGraph graph, int token) {
    return graph.children(token, "amod", "nmod", "compound", "nn").stream()
        .allMatch(m -> OF_PARTIES.contains(graph.token(m).form().toLowerCase(Locale.ROOT)));
  }
}
