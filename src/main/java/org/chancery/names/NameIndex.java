package org.chancery.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Finds the names of a gazetteer in sentences: longest match, no overlaps, several candidates where
 * a name is ambiguous. Safe for use by several threads.
 *
 * <p>Names are matched with their case, except that words set in capitals ("SANCTIONS AGAINST NORTH
 * KOREA") match too; accents, dots of abbreviations, kind of apostrophe, hyphen or space, and
 * British or American spelling make no difference; line breaks count as spaces. Numbered
 * instruments ("Resolution 1718", "E.O. 14024") and bodies of states ("Iranian Foreign Ministry")
 * match by pattern also when the gazetteer lacks them.
 */
public final class NameIndex {
  private static final Pattern FUNCTION_WORD =
      Pattern.compile("\\s(?:of|on|the|and|for|in|to|against)\\s|['\u2019]s\\s");
  private static final Pattern SHORT_FORM =
      Pattern.compile("(?:['\u2019]s)?\\s+\\((?:the\\s)?([\\p{Lu}.\\-]{2,})\\)");

  private final Spotter spotter;
  private final BodyNames bodies;
  private final NamePatterns patterns;

  public NameIndex(Gazetteer gazetteer, ConfigFiles files) {
    spotter = new Spotter(gazetteer, WordList.load(files, "companions.txt"));
    bodies = new BodyNames(gazetteer, spotter, WordList.load(files, "bodies.txt"));
    patterns = new NamePatterns(gazetteer);
  }

  /** The names in a sentence, in its order. */
  public List<NameMatch> find(Sentence sentence) {
    Words words = Words.of(sentence);
    List<Spotted> found = new ArrayList<>(patterns.find(sentence.text()));
    for (Spotted name : bodies.extend(words, spotter.spot(words))) {
      if (found.stream().noneMatch(f -> f.span().overlaps(name.span()))) {
        found.add(name);
      }
    }
    found.sort(Comparator.comparing(Spotted::span));
    return found.stream().flatMap(f -> inTokens(f, sentence).stream()).toList();
  }

  /**
   * The names with function words inside ("Democratic People's Republic of Korea", "Treaty on the
   * Non-Proliferation of Nuclear Weapons"), with a short form in parentheses after them. A parser
   * does better when it takes each as one word.
   */
  public List<Span> longNames(String text) {
    List<Span> found = new ArrayList<>();
    for (Spotted name : spotter.spot(Words.of(text))) {
      if (FUNCTION_WORD.matcher(name.span().in(text)).find()) {
        found.add(withShortForm(name, text));
      }
    }
    return found;
  }

  private Span withShortForm(Spotted name, String text) {
    Matcher matcher = SHORT_FORM.matcher(text).region(name.span().end(), text.length());
    if (matcher.lookingAt()
        && lookup(matcher.group(1)).stream()
            .anyMatch(c -> c.entry().equals(name.candidates().get(0).entry()))) {
      return new Span(name.span().begin(), matcher.end());
    }
    return name.span();
  }

  /**
   * The names in each sentence of a document, one list a sentence. Contextual names ("the North",
   * "the Agency", "Congress") mean only what the document names in a plainer way too, or whose
   * state or organization it names, itself or by another of its bodies; the others are left out.
   */
  public List<List<NameMatch>> find(ParsedDocument document) {
    List<List<NameMatch>> all = document.sentences().stream().map(this::find).toList();
    Set<String> plain =
        all.stream()
            .flatMap(List::stream)
            .map(NameMatch::best)
            .filter(c -> c.type() != NameType.CONTEXTUAL)
            .map(Candidate::entry)
            .flatMap(NameIndex::named)
            .collect(Collectors.toSet());
    return all.stream()
        .map(names -> names.stream().flatMap(n -> inContext(n, plain).stream()).toList())
        .toList();
  }

  /** What a plain name names: with a body also whose body it is. */
  private static Stream<String> named(GazetteerEntry entry) {
    boolean body = entry.target().kind().equals("GovernmentBody");
    return Stream.concat(Stream.of(entry.id()), body ? entry.state().stream() : Stream.empty());
  }

  private static Optional<NameMatch> inContext(NameMatch match, Set<String> plain) {
    List<Candidate> fitting =
        match.candidates().stream()
            .filter(c -> c.type() != NameType.CONTEXTUAL || known(c.entry(), plain))
            .toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(new NameMatch(match.firstToken(), match.lastToken(), match.span(), fitting));
  }

  private static boolean known(GazetteerEntry entry, Set<String> plain) {
    return plain.contains(entry.id()) || entry.state().filter(plain::contains).isPresent();
  }

  /** What a name may mean when it is all there is: "DPRK", "the Kremlin". Most usual first. */
  public List<Candidate> lookup(String name) {
    Words words = Words.of(name);
    Span all = words.cover();
    List<Spotted> found = new ArrayList<>(patterns.find(name));
    found.addAll(bodies.extend(words, spotter.spot(words)));
    return found.stream()
        .filter(f -> f.span().end() == all.end() && words.onlyTheBefore(f.span().begin()))
        .findFirst()
        .map(Spotted::candidates)
        .orElse(List.of());
  }

  private static List<NameMatch> inTokens(Spotted found, Sentence sentence) {
    int offset = sentence.span().begin();
    Span span = new Span(found.span().begin() + offset, found.span().end() + offset);
    int first = -1;
    int last = -1;
    for (var token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        first = first < 0 ? token.index() : first;
        last = token.index();
      }
    }
    if (first < 0) {
      return List.of();
    }
    // The last dot of "in the U.S." may be the sentence's own token.
    if (last > first && sentence.tokens().get(last).form().equals(".")) {
      last--;
      span = new Span(span.begin(), sentence.tokens().get(last).span().end());
    }
    return List.of(new NameMatch(first, last, span, found.candidates()));
  }
}
