package org.chancery.extract;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.text.Sentence;

/**
 * Times told by one named before: "that year", "since then", "two years later", "in April" after "2
 * May 2024". The time meant is the last one named before, in the same paragraph.
 */
final class TimeAnaphora {
  /** How many sentences back a reader still has a date in mind. */
  private static final int REACH = 3;

  private static final Map<String, Integer> COUNTS =
      Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "ten", 10);
  private static final String MONTH =
      "(?:(?:early|mid|late)[ -]+)?(?<month>january|february|march|april|june|july|august"
          + "|september|october|november|december|may)";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<same>(?:that|the) same (?<sameunit>year|month|day)"
              + "|that (?<thatunit>year|month|day))\\b"
              + "|(?<since>(?:ever )?since (?:then|that time))\\b"
              + "|(?<next>the (?:following|next) (?<nextunit>year|month))\\b"
              + "|(?<before>the (?:previous|preceding) (?<beforeunit>year|month))\\b"
              + "|(?<later>(?<count>a|one|two|three|four|five|six|ten) (?<laterunit>year|month)s?"
              + " (?<way>later|earlier|before))\\b"
              + "|(?<bare>(?<=\\b(?:in|by|since|until|on|of) )(?:(?<day>\\d{1,2}) "
              + MONTH
              + "|(?<month2>january|february|march|april|may|june|july|august|september|october"
              + "|november|december)(?: (?<day2>\\d{1,2}))?))(?= |$)(?! ,? ?\\d{4}| to | [-\u2013])");

  private static final List<String> MONTHS =
      List.of(
          "january february march april may june july august september october november december"
              .split(" "));

  /** One of these is in all such words, and none in most sentences. */
  private static final List<String> HINTS =
      Stream.concat(Stream.of("year", "month", "day", "since"), MONTHS.stream()).toList();

  private final List<Sentence> sentences;
  private final TimeFinder finder;

  /**
   * @param sentences those of the document, in order
   */
  TimeAnaphora(List<Sentence> sentences, TimeFinder finder) {
    this.sentences = List.copyOf(sentences);
    this.finder = finder;
  }

  /** The times of a sentence, those told by another included, in order. */
  List<TimeExpression> expressions(Sentence sentence) {
    return expressions(sentence, REACH);
  }

  private List<TimeExpression> expressions(Sentence sentence, int reach) {
    List<TimeExpression> named = finder.expressions(sentence);
    Spoken spoken = Spoken.of(sentence);
    if (HINTS.stream().noneMatch(spoken.text()::contains)) {
      return named;
    }
    Matcher words = WORDS.matcher(spoken.text());
    if (!words.find()) {
      return named;
    }
    List<TimeExpression> all = new ArrayList<>(named);
    do {
      int first = spoken.token(words.start());
      int last = spoken.token(words.end() - 1);
      boolean known =
          named.stream().anyMatch(x -> x.edtf().isPresent() && (x.covers(first) || x.covers(last)));
      Optional<String> anchor = known ? Optional.empty() : anchor(sentence, named, first, reach);
      Optional<String> time = anchor.flatMap(a -> time(words, a));
      if (time.isPresent()) {
        all.removeIf(x -> x.covers(first) || x.covers(last));
        all.add(new TimeExpression(first, last, time));
      }
    } while (words.find());
    all.sort(java.util.Comparator.comparingInt(TimeExpression::firstToken));
    return all;
  }

  /** The last time named before a word; of an interval, its end. */
  private Optional<String> anchor(
      Sentence sentence, List<TimeExpression> named, int before, int reach) {
    Optional<String> here =
        named.stream()
            .filter(x -> x.lastToken() < before)
            .flatMap(x -> x.edtf().stream())
            .reduce((a, b) -> b);
    int previous = sentence.index() - 1;
    boolean none =
        here.isPresent()
            || reach == 0
            || previous < 0
            || previous >= sentences.size()
            || sentences.get(previous).block() != sentence.block();
    if (none) {
      return here.flatMap(TimeAnaphora::end);
    }
    Sentence earlier = sentences.get(previous);
    List<TimeExpression> all = expressions(earlier, reach - 1);
    return anchor(earlier, all, Integer.MAX_VALUE, reach - 1);
  }

  private static Optional<String> end(String edtf) {
    String end = edtf.replaceFirst("/\\.\\.$", "").replaceFirst("^.*/", "");
    return Spelled.as("\\d{4}(-\\d{2}(-\\d{2})?)?", end) ? Optional.of(end) : Optional.empty();
  }

  private static Optional<String> time(Matcher words, String anchor) {
    if (words.group("same") != null) {
      return cut(anchor, either(words, "sameunit", "thatunit")).or(() -> Optional.of(anchor));
    }
    if (words.group("since") != null) {
      return Optional.of(anchor + "/..");
    }
    if (words.group("next") != null) {
      return shifted(anchor, words.group("nextunit"), 1);
    }
    if (words.group("before") != null) {
      return shifted(anchor, words.group("beforeunit"), -1);
    }
    if (words.group("later") != null) {
      int count = COUNTS.get(words.group("count"));
      boolean later = words.group("way").equals("later");
      return shifted(anchor, words.group("laterunit"), later ? count : -count);
    }
    String day = either(words, "day", "day2");
    int month = MONTHS.indexOf(either(words, "month", "month2")) + 1;
    String found = "%s-%02d".formatted(anchor.substring(0, 4), month);
    return Optional.of(day == null ? found : "%s-%02d".formatted(found, Integer.parseInt(day)));
  }

  private static String either(Matcher words, String one, String other) {
    return words.group(one) != null ? words.group(one) : words.group(other);
  }

  private static Optional<String> cut(String anchor, String unit) {
    int length = unit.equals("year") ? 4 : unit.equals("month") ? 7 : 10;
    return anchor.length() < length ? Optional.empty() : Optional.of(anchor.substring(0, length));
  }

  private static Optional<String> shifted(String anchor, String unit, int by) {
    return cut(anchor, unit)
        .map(
            a ->
                unit.equals("year")
                    ? Year.parse(a).plusYears(by).toString()
                    : YearMonth.parse(a).plusMonths(by).toString());
  }

  /**
   * The words of a sentence in lower case with single blanks, and which token each letter is of.
   */
  private record Spoken(String text, List<Integer> tokens) {
    static Spoken of(Sentence sentence) {
      String text =
          sentence.tokens().stream()
              .map(t -> t.form().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(" "));
      List<Integer> tokens = new ArrayList<>();
      sentence
          .tokens()
          .forEach(
              t -> {
                for (int i = 0; i <= t.form().length(); i++) {
                  tokens.add(t.index());
                }
              });
      return new Spoken(text, tokens);
    }

    int token(int at) {
      return tokens.get(at);
    }
  }
}
