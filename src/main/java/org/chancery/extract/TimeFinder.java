package org.chancery.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.extract.TimeGrammar.Match;
import org.chancery.extract.TimePoint.Calendar;
import org.chancery.extract.TimePoint.Relative;
import org.chancery.extract.TimePoint.Vague;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds the words of a sentence that name a time and says which.
 *
 * <p>Values are EDTF (ISO 8601-2:2019): days, months, years, decades ({@code 199X}), intervals with
 * open ends. "Early", "late" and seasons widen to the month, year or decade they are part of; a
 * list becomes the interval from its first to its last member.
 */
final class TimeFinder {
  private static final Set<String> ONWARD = Set.of("since", "after", "following", "post");
  private static final Set<String> UP_TO = Set.of("until", "till", "before", "pre");
  private static final Set<String> STARTING = Set.of("starting", "beginning");

  /** Every time has one of these; most sentences have none, and are spared the grammar. */
  private static final Pattern HINT =
      Pattern.compile(
          "\\d|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
              + "|day|night|tomorrow|week|month|year|decade|centur|current|recent|present|nowadays");

  private final ReferenceDate reference;

  TimeFinder(Optional<LocalDate> documentDate) {
    this.reference = new ReferenceDate(documentDate);
  }

  /** The times in the order of the text; they do not overlap. */
  List<TimeExpression> expressions(Sentence sentence) {
    return HINT.matcher(sentence.text()).find() ? new Scan(sentence).run() : List.of();
  }

  /** What was read: its pieces and the time from its first to its last member. */
  private record Stretch(int begin, int end, TimePoint first, TimePoint last, Shape shape) {
    Stretch as(int newBegin, int newEnd, Shape newShape) {
      return new Stretch(newBegin, newEnd, first, last, newShape);
    }
  }

  private enum Shape {
    CLOSED,
    ONWARD,
    UP_TO,
    UNKNOWN
  }

  private final class Scan {
    private final Sentence sentence;
    private final List<TimePiece> pieces;
    private final TimeGrammar grammar;

    Scan(Sentence sentence) {
      this.sentence = sentence;
      this.pieces = TimePiece.of(sentence);
      this.grammar = new TimeGrammar(pieces, new YearNumbers(sentence, pieces));
    }

    List<TimeExpression> run() {
      List<TimeExpression> found = new ArrayList<>();
      int i = 0;
      while (i < pieces.size()) {
        int at = i;
        Optional<Stretch> stretch = related(i).or(() -> members(at));
        if (stretch.isPresent()) {
          found.add(expression(stretch.get()));
        }
        i = stretch.map(Stretch::end).orElse(i + 1);
      }
      return found;
    }

    /** A time with a word before it that opens it: "since 2006", "until May", "between … and …". */
    private Optional<Stretch> related(int i) {
      String word = text(i);
      if (ONWARD.contains(word) || UP_TO.contains(word)) {
        Shape shape = ONWARD.contains(word) ? Shape.ONWARD : Shape.UP_TO;
        boolean denied = word.equals("until") && text(i - 1).equals("not");
        boolean prefix = text(i + 1).equals("-");
        return (prefix ? members(i + 2) : whole(i + 1))
            .map(s -> s.as(i, s.end(), denied ? Shape.UNKNOWN : shape));
      }
      if (word.equals("prior") && text(i + 1).equals("to")) {
        return whole(i + 2).map(s -> s.as(i, s.end(), Shape.UP_TO));
      }
      if (STARTING.contains(word) && Spelled.as("in|on|from|with", text(i + 1))) {
        return whole(i + 2).map(s -> s.as(i, s.end(), Shape.ONWARD));
      }
      return word.equals("from") ? from(i) : Optional.empty();
    }

    private Optional<Stretch> from(int i) {
      return whole(i + 1)
          .map(
              s ->
                  Spelled.as("on|onward|onwards|forward", text(s.end()))
                      ? s.as(i, s.end() + 1, Shape.ONWARD)
                      : s.as(i, s.end(), s.shape()));
    }

    /** Members that date something themselves; in "after the 2014 war" they date the war. */
    private Optional<Stretch> whole(int i) {
      return members(i)
          .filter(s -> !grammar.attribute(new Match(firstBearing(s), s.end(), s.first())));
    }

    private int firstBearing(Stretch s) {
      return grammar.match(s.begin()).map(Match::begin).orElse(s.begin());
    }

    /** One time, or several joined by dashes, commas, "and", "to". */
    private Optional<Stretch> members(int i) {
      Optional<Stretch> days = days(i);
      if (days.isPresent()) {
        return days;
      }
      Optional<Match> first = grammar.match(i);
      if (first.isEmpty()) {
        return Optional.empty();
      }
      Match last = first.get();
      for (Optional<Match> next = joined(last); next.isPresent(); next = joined(last)) {
        last = next.get();
      }
      return Optional.of(
          new Stretch(
              first.get().begin(), last.end(), first.get().point(), last.point(), Shape.CLOSED));
    }

    /** "5 to 7 May 2021", "the 5th and 7th of May". */
    private Optional<Stretch> days(int i) {
      int day = grammar.dayNumber(i);
      if (day == 0 || !joins(i + 1)) {
        return Optional.empty();
      }
      return grammar
          .match(i + 2)
          .filter(m -> m.point() instanceof Calendar c && c.day() > day)
          .map(
              m -> {
                Calendar last = (Calendar) m.point();
                Calendar first = new Calendar(last.year(), last.month(), day);
                return new Stretch(i, m.end(), first, last, Shape.CLOSED);
              });
    }

    /** The member that continues the one given: "2009" after "2006,". */
    private Optional<Match> joined(Match before) {
      if (before.point() instanceof Relative || before.point() instanceof Vague) {
        return Optional.empty();
      }
      int next = before.end();
      if (before.point() instanceof Calendar c && joins(next)) {
        Optional<Match> shorter = shortened(c, next + 1);
        if (shorter.isPresent()) {
          return shorter;
        }
      }
      if (text(next).equals(",")) {
        next++;
      }
      boolean spans = next < pieces.size() && spans(next);
      if (joins(next)) {
        next++;
      }
      return next == before.end()
          ? Optional.empty()
          : grammar
              .match(next)
              .filter(m -> spans || !grammar.attribute(m))
              .filter(m -> alike(before.point(), m.point(), spans));
    }

    /** A last member that leaves out what it shares: "2014-16", "May 5-7, 2021". */
    private Optional<Match> shortened(Calendar before, int i) {
      boolean year =
          before.month() == 0 && pieces.get(i - 1).dash() && Spelled.as("\\d\\d", text(i));
      if (year) {
        int full = before.year() / 100 * 100 + Integer.parseInt(text(i));
        return full > before.year()
            ? Optional.of(new Match(i, i + 1, new Calendar(full, 0, 0)))
            : Optional.empty();
      }
      int day = grammar.dayNumber(i);
      if (before.day() == 0 || before.year() != 0 || day <= before.day()) {
        return Optional.empty();
      }
      int last = text(i + 1).equals(",") ? i + 2 : i + 1;
      boolean dated = Spelled.as("[12]\\d{3}", text(last));
      int number = dated ? Integer.parseInt(text(last)) : 0;
      return Optional.of(
          new Match(i, dated ? last + 1 : i + 1, new Calendar(number, before.month(), day)));
    }

    /** Members of a list are of one size; the ends of an interval need not be. */
    private boolean alike(TimePoint a, TimePoint b, boolean spans) {
      if (a instanceof Calendar x && b instanceof Calendar y && !spans) {
        return (x.month() == 0) == (y.month() == 0) && (x.day() == 0) == (y.day() == 0);
      }
      return a.getClass() == b.getClass();
    }

    private boolean spans(int i) {
      return pieces.get(i).dash() || Spelled.as("to|through|until|till", text(i));
    }

    private boolean joins(int i) {
      return i < pieces.size() && (spans(i) || Spelled.as("and|or|&", text(i)));
    }

    private TimeExpression expression(Stretch s) {
      int token = pieces.get(s.begin()).token();
      return new TimeExpression(
          token, pieces.get(s.end() - 1).token(), period(s, ahead(token)).map(Period::edtf));
    }

    private Optional<Period> period(Stretch s, boolean ahead) {
      TimePoint first =
          s.first() instanceof Calendar a && s.last() instanceof Calendar b
              ? a.completedBy(b)
              : s.first();
      Optional<Period> begin = first.resolve(reference, ahead);
      Optional<Period> end = s.last().resolve(reference, ahead);
      if (begin.isEmpty() || end.isEmpty()) {
        return Optional.empty();
      }
      Period closed = begin.get().to(end.get());
      return switch (s.shape()) {
        case CLOSED -> Optional.of(closed);
        case ONWARD -> Optional.of(closed.onward());
        case UP_TO -> Optional.of(closed.upTo());
        case UNKNOWN -> Optional.empty();
      };
    }

    /** Whether the sentence speaks of what is to come at this time. */
    private boolean ahead(int token) {
      List<Token> tokens = sentence.tokens();
      for (int i = token; i >= 0; i = tokens.get(i).head()) {
        Token t = tokens.get(i);
        if (Spelled.as("plan|schedule|expect|slate|due", t.lemma())) {
          return true;
        }
        if (t.pos().startsWith("VB") && !t.pos().equals("VBG")) {
          int verb = i;
          return tokens.stream()
              .anyMatch(m -> m.head() == verb && Spelled.as("will|shall|'ll", m.lemma()));
        }
      }
      return false;
    }

    private String text(int i) {
      return i < 0 || i >= pieces.size() ? "" : pieces.get(i).text();
    }
  }
}
