package org.chancery.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.names.Candidate;
import org.chancery.names.GazetteerEntry;
import org.chancery.names.NameIndex;
import org.chancery.names.NameMatch;
import org.chancery.names.NameType;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Span;

/** All names of the gazetteer in one document. */
final class DocumentNames {
  private static final Comparator<Named> PLAINEST =
      Comparator.comparing(Named::type)
          .thenComparing(Named::surname)
          .thenComparing(named -> named.text().length())
          .thenComparing(Named::text);

  private final ParsedDocument document;
  private final List<List<NameMatch>> matches;
  private final List<NameMatch> all;
  private final Map<String, Named> plainest = new HashMap<>();
  private final Map<String, Set<String>> company = new HashMap<>();
  private final boolean onSports;

  DocumentNames(ParsedDocument document, NameIndex index, Teams teams) {
    this.document = document;
    this.matches = index.find(document);
    this.all = matches.stream().flatMap(List::stream).toList();
    this.onSports = teams.meantIn(document.document().text());
    for (NameMatch match : all) {
      GazetteerEntry usual = match.best().entry();
      company.computeIfAbsent(usual.id(), k -> new HashSet<>()).add(usual.id());
      usual
          .state()
          .ifPresent(s -> company.computeIfAbsent(s, k -> new HashSet<>()).add(usual.id()));
      for (Candidate candidate : match.candidates()) {
        plainest.merge(
            candidate.entry().id(),
            Named.of(candidate, words(match.span())),
            (a, b) -> PLAINEST.compare(a, b) <= 0 ? a : b);
      }
    }
  }

  private String words(Span span) {
    return span.in(document.document().text()).replaceAll("\\s+", " ");
  }

  /** Every name with the sentence that it stands in. */
  List<InSentence> inSentences() {
    List<InSentence> found = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      for (NameMatch match : matches.get(i)) {
        found.add(new InSentence(document.sentences().get(i), matches.get(i), match));
      }
    }
    return found;
  }

  /** The names at a place. */
  List<NameMatch> at(Span place) {
    return all.stream().filter(match -> match.span().overlaps(place)).toList();
  }

  /** The plainest way in which the document names a thing. */
  Optional<Named> plainest(String id) {
    return Optional.ofNullable(plainest.get(id));
  }

  /** Whether a name is as plain a name of the thing as any in the document. */
  boolean plainly(NameMatch match, String id) {
    return match.candidates().stream()
        .anyMatch(each -> each.entry().id().equals(id) && each.type() == plainest.get(id).type());
  }

  /** Whether the document names a thing or, besides the one that asks, what belongs to it. */
  boolean mentions(String id, String asking) {
    return company.getOrDefault(id, Set.of()).stream().anyMatch(each -> !each.equals(asking));
  }

  boolean onSports() {
    return onSports;
  }

  /**
   * Whether the document introduces capitals as short for other words than a thing's name, as in
   * "artificial pancreas (AP)".
   */
  boolean introducedOtherwise(Named name) {
    if (!name.text().matches("\\p{Lu}{2,6}")) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (char letter : name.text().toCharArray()) {
      initials.append("\\b").append(letter).append("[\\p{L}-]*\\s+");
    }
    Matcher introduction =
        Pattern.compile(
                initials + "\\(" + name.text() + "\\)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(document.document().text());
    return introduction.find()
        && at(new Span(introduction.start(), introduction.end() - name.text().length() - 2))
            .isEmpty();
  }

  /**
   * A name as used.
   *
   * @param surname whether it is one word of a person's longer name
   */
  record Named(NameType type, String text, boolean surname) {
    private static Named of(Candidate candidate, String text) {
      GazetteerEntry entry = candidate.entry();
      boolean surname =
          entry.kind().equals("Person")
              && candidate.type() == NameType.ALIAS
              && text.indexOf(' ') < 0
              && entry.label().indexOf(' ') > 0;
      return new Named(candidate.type(), text, surname);
    }

    /** Its name among the weights. */
    String feature() {
      if (surname) {
        return "surname";
      }
      return switch (type) {
        case LABEL -> "exact-label";
        case ALIAS -> "alias";
        case ADJECTIVE -> "adjective";
        case DEMONYM -> "demonym";
        case METONYM -> "metonym";
        case CONTEXTUAL -> "contextual";
      };
    }
  }
}
