package org.chancery.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.claim.Ids;
import org.chancery.text.Span;

/**
 * Instruments that are named by number: resolutions of the UN Security Council, executive orders.
 */
final class NamePatterns {
  private static final String YEAR = "(?:\\s*\\((?:19|20)\\d\\d\\))?";
  private static final String NUMBER = "(?<number>\\d{1,4})(?![\\d/])" + YEAR;
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?:\\bUNSCR\\s*|\\bUNSC\\s+[Rr]es(?:olutions?|\\.)?\\s+|\\bS/RES/"
              + "|(?:\\b(?:United\\s+Nations|UN|U\\.N\\.)\\s+)?\\bSecurity\\s+Council(?:'s|\u2019s)?"
              + "\\s+[Rr]esolutions?\\s+|\\b(?:UN|U\\.N\\.)\\s+[Rr]esolutions?\\s+)"
              + NUMBER);
  // A bare "Resolution 2270": low numbers and those of parliaments and assemblies are not meant.
  private static final Pattern BARE =
      Pattern.compile(
          "(?<!\\b(?:House|Senate|Joint|Concurrent|Assembly|Congress|Parliament)\\s{1,9})"
              + "\\b[Rr]esolutions?\\s+(?<number>[1-9]\\d{2,3})(?![\\d/])"
              + YEAR);
  private static final Pattern FURTHER =
      Pattern.compile(
          "\\G\\s*(?:,\\s*(?:and\\s+)?|and\\s+|or\\s+|&\\s*)(?<number>[1-9]\\d{2,3})(?![\\d/,])"
              + YEAR);
  private static final Pattern ORDER =
      Pattern.compile(
          "(?:\\b[Ee]xecutive\\s+[Oo]rder|\\bE\\.\\s?O\\.|\\bEO)\\s*(?:[Nn]o\\.\\s*|#)?"
              + "\\(?(?<number>1\\d{4})\\b");
  // "North and South Korea": the first word is short for a name.
  private static final Pattern TWO_KOREAS =
      Pattern.compile("\\b(North|South)\\s+(?:and|or)\\s+(?:North|South)\\s+Korea(?:ns?)?\\b");
  private static final int LATEST_PLAUSIBLE = 3999;

  private final Gazetteer gazetteer;

  NamePatterns(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Spotted> find(String text) {
    List<Spotted> found = new ArrayList<>();
    // Most sentences name none, and are spared the patterns.
    if (text.contains("esolution") || text.contains("UNSC") || text.contains("S/RES/")) {
      resolutions(COUNCIL, text, found);
      resolutions(BARE, text, found);
    }
    Matcher order = ORDER.matcher(text);
    while (order.find()) {
      String label = "Executive Order " + order.group("number");
      found.add(spotted(order, label, "SanctionsMeasure", "united-states"));
    }
    Matcher koreas = TWO_KOREAS.matcher(text);
    while (koreas.find()) {
      String id = koreas.group(1).equals("North") ? "north-korea" : "south-korea";
      Span span = new Span(koreas.start(1), koreas.end(1));
      gazetteer
          .byId(id)
          .ifPresent(e -> found.add(new Spotted(span, List.of(new Candidate(e, NameType.ALIAS)))));
    }
    return found;
  }

  private void resolutions(Pattern pattern, String text, List<Spotted> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (found.stream().anyMatch(f -> f.span().overlaps(span)) || !plausible(matcher)) {
        continue;
      }
      found.add(resolution(matcher));
      Matcher further = FURTHER.matcher(text);
      for (int at = matcher.end(); further.find(at) && plausible(further); at = further.end()) {
        found.add(resolution(further));
      }
    }
  }

  private static boolean plausible(Matcher matcher) {
    int number = Integer.parseInt(matcher.group("number"));
    return number > 0 && number <= LATEST_PLAUSIBLE;
  }

  private Spotted resolution(Matcher matcher) {
    String label = "UN Security Council Resolution " + matcher.group("number");
    return spotted(matcher, label, "Resolution", "un-security-council");
  }

  private Spotted spotted(Matcher matcher, String label, String kind, String issuer) {
    String id = Ids.slug(label);
    GazetteerEntry entry =
        gazetteer.byId(id).orElseGet(() -> built(id, label, kind, Optional.of(issuer)));
    // Of a further number in a list ("1718, 1874 and 2270") only the number is the name.
    boolean further = matcher.pattern() == FURTHER;
    int begin = further ? matcher.start("number") : matcher.start();
    return new Spotted(
        new Span(begin, matcher.end()), List.of(new Candidate(entry, NameType.LABEL)));
  }

  static GazetteerEntry built(String id, String label, String kind, Optional<String> state) {
    return new GazetteerEntry(
        id,
        label,
        kind,
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(),
        state,
        Optional.empty(),
        List.of(new Name(label, NameType.LABEL, false)));
  }
}
