package org.chancery.extract;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.extract.TimePoint.Calendar;
import org.chancery.extract.TimePoint.Decade;
import org.chancery.extract.TimePoint.Relative;
import org.chancery.extract.TimePoint.Vague;
import org.chancery.extract.TimePoint.Weekday;

/** Recognizes single times in a row of pieces: dates, months, years, decades, "last week". */
final class TimeGrammar {
  /**
   * A time that was recognized.
   *
   * @param begin index of the first piece that bears it
   * @param end one past its last piece
   */
  record Match(int begin, int end, TimePoint point) {}

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final String MONTH =
      "(jan(uary|\\.)?|feb(ruary|\\.)?|mar(ch|\\.)|apr(il|\\.)|may|june|jun\\.|july|jul\\."
          + "|aug(ust|\\.)|sept?(ember|\\.)?|oct(ober|\\.)?|nov(ember|\\.)?|dec(ember|\\.)?)";
  private static final Pattern MONTH_NAME = Pattern.compile(MONTH);

  /** What the first word of every time looks like; all others are passed over at once. */
  private static final Pattern BEARING =
      Pattern.compile(
          ".*\\d.*|(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|today|tonight|last"
              + "|past|this|next|previous|coming|subsequent|following|recent|recently|currently"
              + "|presently|nowadays|a|one|two|three|four|five|six|seven|eight|nine|ten|"
              + MONTH);

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "year", ChronoUnit.YEARS);
  private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "tomorrow", 1);
  private static final List<String> COUNTS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Words before a time that narrow it in ways that EDTF as used here does not say. */
  private static final Set<String> NARROWING =
      Set.of(
          ("the early late mid middle beginning start end close spring summer autumn fall winter"
                  + " first second third fourth last half quarter week days year years month fiscal"
                  + " at least about around approximately roughly circa of evening morning night"
                  + " afternoon day -")
              .split(" "));

  /** Of those, the ones that stand only between others. */
  private static final Set<String> NOT_FIRST = Set.of("of", "-", "at");

  private final List<TimePiece> pieces;
  private final YearNumbers years;

  TimeGrammar(List<TimePiece> pieces, YearNumbers years) {
    this.pieces = pieces;
    this.years = years;
  }

  /** The longest single time that begins here, words that narrow it included. */
  Optional<Match> match(int from) {
    Optional<Match> bare = bare(from);
    int i = from;
    while (bare.isEmpty() && NARROWING.contains(text(i)) && !NOT_FIRST.contains(text(from))) {
      i++;
      bare = bare(i);
    }
    int begin = from;
    return bare.map(m -> attribute(m) ? m : new Match(begin, m.end(), m.point()));
  }

  /** Whether the time is an attribute of a noun that follows. */
  boolean attribute(Match match) {
    return years.attribute(match.begin(), match.end());
  }

  private Optional<Match> bare(int i) {
    if (!BEARING.matcher(text(i)).matches()) {
      return Optional.empty();
    }
    return iso(i)
        .or(() -> weekdayDate(i))
        .or(() -> date(i))
        .or(() -> month(i))
        .or(() -> year(i))
        .or(() -> decade(i))
        .or(() -> weekday(i))
        .or(() -> relative(i))
        .or(() -> vague(i));
  }

  private Optional<Match> iso(int i) {
    if (!Spelled.as("(19|20)\\d{2}-\\d{2}-\\d{2}", text(i))) {
      return Optional.empty();
    }
    String[] parts = text(i).split("-");
    return found(i, 1, new Calendar(number(parts[0]), number(parts[1]), number(parts[2])));
  }

  private Optional<Match> weekdayDate(int i) {
    if (day(i).isEmpty()) {
      return Optional.empty();
    }
    return date(text(i + 1).equals(",") ? i + 2 : i + 1).map(m -> new Match(i, m.end(), m.point()));
  }

  /** "11 September 2017", "the 11th of September", "September 11, 2017", "Nov. 29". */
  private Optional<Match> date(int i) {
    int dayFirst = dayNumber(i);
    int month = i + (text(i + 1).equals("of") ? 2 : 1);
    if (dayFirst > 0 && month(text(month), month)) {
      return dated(i, month + 1, monthNumber(month), dayFirst);
    }
    int dayLast = dayNumber(i + 1);
    if (month(text(i), i) && dayLast > 0) {
      return dated(i, i + 2, monthNumber(i), dayLast);
    }
    return Optional.empty();
  }

  private Optional<Match> dated(int begin, int end, int month, int day) {
    int year = text(end).equals(",") ? end + 1 : end;
    boolean given = Spelled.as("[12]\\d{3}", text(year)) && years.year(year);
    return Optional.of(
        given
            ? new Match(begin, year + 1, new Calendar(number(text(year)), month, day))
            : new Match(begin, end, new Calendar(0, month, day)));
  }

  /** "March 2016", "March of 2016", "in September". */
  private Optional<Match> month(int i) {
    if (!month(text(i), i)) {
      return Optional.empty();
    }
    int year = i + 1;
    if (Spelled.as("of|,", text(year))) {
      year++;
    }
    if (Spelled.as("[12]\\d{3}", text(year)) && years.year(year)) {
      return Optional.of(
          new Match(i, year + 1, new Calendar(number(text(year)), monthNumber(i), 0)));
    }
    boolean doubtful =
        Spelled.as("may|march|mar\\.", text(i))
            && !Spelled.as(
                "in|since|by|last|this|next|until|from|of|mid|early|late|and|-|to|between",
                text(i - 1));
    return doubtful ? Optional.empty() : found(i, 1, new Calendar(0, monthNumber(i), 0));
  }

  private Optional<Match> year(int i) {
    return i < pieces.size() && years.year(i)
        ? found(i, 1, new Calendar(number(text(i)), 0, 0))
        : Optional.empty();
  }

  /** "1990s", "'90s". The 1900s and 2000s: the latter is a decade in use, the former a century. */
  private Optional<Match> decade(int i) {
    String text = text(i).replaceFirst("^['\u2019]", "").replaceFirst("['\u2019]s$", "s");
    if (Spelled.as("(1[89]|20)\\d0s", text) && !Spelled.as("1[89]00s", text)) {
      return found(i, 1, new Decade(number(text.substring(0, 3))));
    }
    if (Spelled.as("[3-9]0s", text) && Spelled.as("the|early|late|mid|-", text(i - 1))) {
      return found(i, 1, new Decade(number("19" + text.charAt(0))));
    }
    return Optional.empty();
  }

  private Optional<Match> weekday(int i) {
    return day(i).flatMap(day -> found(i, 1, new Weekday(day)));
  }

  private Optional<Match> relative(int i) {
    if (DAYS.containsKey(text(i))) {
      return found(i, 1, new Relative(DAYS.get(text(i)), ChronoUnit.DAYS));
    }
    if (Spelled.as("today|tonight", text(i))) {
      return found(i, 1, new Relative(0, ChronoUnit.DAYS));
    }
    if (Spelled.as("last|past|this|next|previous", text(i)) && i + 1 < pieces.size()) {
      return shifted(i, text(i).equals("this") ? 0 : text(i).equals("next") ? 1 : -1);
    }
    ChronoUnit unit = UNITS.get(text(i + 1).replaceFirst("s$", ""));
    int count = text(i).equals("a") ? 1 : count(i);
    if (unit != null && count > 0 && text(i + 2).equals("ago")) {
      return found(i, 3, new Relative(-count, unit));
    }
    return Optional.empty();
  }

  private Optional<Match> shifted(int i, int by) {
    if (day(i + 1).isPresent() && by <= 0) {
      return found(i, 2, new Weekday(day(i + 1).get()));
    }
    if (month(text(i + 1), i + 1) && by <= 0) {
      return found(i, 2, new Calendar(0, monthNumber(i + 1), 0));
    }
    boolean relativeToOther = text(i - 1).equals("the") && !text(i).equals("last");
    ChronoUnit unit = relativeToOther ? null : UNITS.get(text(i + 1));
    return unit == null || unit == ChronoUnit.DAYS
        ? Optional.empty()
        : found(i, 2, new Relative(by, unit));
  }

  /** Times that are said and yet name no date: they keep other dates away from their event. */
  private Optional<Match> vague(int i) {
    if (Spelled.as("currently|recently|nowadays|presently", text(i))) {
      return found(i, 1, new Vague());
    }
    int unit =
        Spelled.as("few|several|couple|" + String.join("|", COUNTS), text(i + 1)) ? i + 2 : i + 1;
    boolean named = Spelled.as("(day|week|month|year|decade|centurie)s|decade|century", text(unit));
    if (named
        && Spelled.as(
            "recent|past|last|coming|next|previous|subsequent|following|\\d+th|\\d+st", text(i))) {
      return Optional.of(new Match(i, unit + 1, new Vague()));
    }
    return Optional.empty();
  }

  private Optional<DayOfWeek> day(int i) {
    String text = text(i);
    if (!text.endsWith("day") || !pieces.get(i).capital()) {
      return Optional.empty();
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(text)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private boolean month(String text, int i) {
    return MONTH_NAME.matcher(text).matches() && pieces.get(i).capital();
  }

  private int monthNumber(int i) {
    return MONTHS.get(text(i).substring(0, 3));
  }

  /** The day of a month that this piece may number, else 0. */
  int dayNumber(int i) {
    if (text(i).isEmpty() || !Character.isDigit(text(i).charAt(0))) {
      return 0;
    }
    String digits = text(i).replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
    return Spelled.as("[0-3]?\\d", digits) && number(digits) <= 31 ? number(digits) : 0;
  }

  private int count(int i) {
    return Spelled.as("\\d{1,2}", text(i)) ? number(text(i)) : COUNTS.indexOf(text(i));
  }

  private String text(int i) {
    return i < 0 || i >= pieces.size() ? "" : pieces.get(i).text();
  }

  private static Optional<Match> found(int begin, int length, TimePoint point) {
    return Optional.of(new Match(begin, begin + length, point));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
