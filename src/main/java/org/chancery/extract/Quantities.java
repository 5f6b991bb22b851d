package org.chancery.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Amount;
import org.chancery.claim.Qualifier;

/** Reads how many or how much of something a noun phrase speaks of: "between 200 and 300 tanks". */
final class Quantities {
  private static final BigDecimal SMALL = BigDecimal.TEN;
  private static final Set<String> DEFINITE = Set.of("the", "both", "these", "those", "all");
  private static final Set<String> COUNTING =
      Set.of("nmod", "qmod", "num", "compound", "amod", "det");

  private final SentenceGraph graph;
  private final QuantityWords words;
  private final List<String> text = new ArrayList<>();
  private int at;

  Quantities(SentenceGraph graph, QuantityWords words) {
    this.graph = graph;
    this.words = words;
    for (int i = 0; i < graph.size(); i++) {
      text.add(graph.token(i).form().toLowerCase(Locale.ROOT));
    }
  }

  /** The quantity of the phrase that a noun heads; its words reach from the number to the noun. */
  Optional<Qualifier> of(int noun) {
    if (words.is(graph.lemma(noun), "uncounted")) {
      return Optional.empty();
    }
    int first = graph.phrase(noun).nextSetBit(0);
    for (at = first; at < noun; ) {
      int begin = at;
      Optional<BigDecimal> number = number();
      if (number.isPresent() && !ordinary(begin, noun, number.get())) {
        return Optional.of(qualifier(begin, first, noun, number.get()));
      }
      at = number.isPresent() ? at : begin + 1;
    }
    return Optional.empty();
  }

  private Qualifier qualifier(int begin, int first, int noun, BigDecimal number) {
    int from = begin;
    if (from > first && words.is(text.get(from - 1), "money")) {
      from--;
    }
    boolean many = words.is(text.get(begin), "plenty");
    boolean between = from > 0 && text.get(from - 1).equals("between");
    Optional<BigDecimal> second = second(between, noun, number);
    BigDecimal low = second.map(high -> scaled(number, begin, high)).orElse(number);
    int about = before(from, first, "about");
    int least = before(from, first, "least");
    int most = before(from, first, "most");
    from -= between || text.get(Math.max(0, from - 1)).equals("a") ? 1 : 0;
    from -= Math.max(about, Math.max(least, most));
    Amount amount =
        new Amount(
            most > 0 && second.isEmpty() ? Optional.empty() : Optional.of(low),
            least > 0 || many ? Optional.empty() : Optional.of(second.orElse(number)),
            about > 0 || many);
    var span = graph.token(Math.max(0, from)).span().cover(graph.token(noun).span());
    String written = Spelled.evenly(graph.text(span));
    return new Qualifier(Qualifier.QUANTITY, written, Optional.of(amount));
  }

  /** How many words of a sort stand right before a place. */
  private int before(int from, int first, String sort) {
    return from > Math.max(0, first - 2) ? words.endingAt(text, from - 1, sort) : 0;
  }

  /** The upper end of "200 to 300", "200-300", "between 200 and 300". */
  private Optional<BigDecimal> second(boolean between, int noun, BigDecimal low) {
    boolean joined = at + 1 < noun && Spelled.as(between ? "and|to" : "to|-|–|—|or", text.get(at));
    if (!joined) {
      return Optional.empty();
    }
    int mark = at++;
    if (words.is(text.get(at), "money")) {
      at++;
    }
    Optional<BigDecimal> high = number();
    at = high.isPresent() ? at : mark;
    return high.filter(h -> h.compareTo(low) >= 0);
  }

  /**
   * "2 to 3 million": the magnitude of the second number is the first one's too, but not in
   * "fifteen to one hundred".
   */
  private BigDecimal scaled(BigDecimal low, int begin, BigDecimal high) {
    Optional<BigDecimal> magnitude = words.value(text.get(at - 1), "magnitude");
    boolean shared =
        magnitude.isPresent() && words.value(text.get(begin + 1), "magnitude").isEmpty();
    BigDecimal larger = shared ? low.multiply(magnitude.get()) : low;
    return larger.compareTo(high) > 0 ? low : larger;
  }

  /** Takes a number in: digits or words, with magnitudes; "tens of thousands". */
  private Optional<BigDecimal> number() {
    Optional<BigDecimal> value = word(at);
    if (value.isEmpty()) {
      return value;
    }
    at++;
    while (at < graph.size()) {
      int skip = text.get(at).equals("of") ? 1 : 0;
      Optional<BigDecimal> factor =
          at + skip >= graph.size()
              ? Optional.empty()
              : words
                  .value(text.get(at + skip), "magnitude")
                  .or(() -> magnitudes(text.get(at + skip)));
      if (factor.isEmpty()) {
        break;
      }
      value = Optional.of(value.get().multiply(factor.get()));
      at += skip + 1;
    }
    return value;
  }

  /** "Thousands" after "tens of". */
  private Optional<BigDecimal> magnitudes(String word) {
    return word.endsWith("s")
        ? words.value(word.substring(0, word.length() - 1), "magnitude")
        : Optional.empty();
  }

  private Optional<BigDecimal> word(int token) {
    String word = text.get(token);
    if (Spelled.as("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,15}(\\.\\d{1,9})?", word)) {
      return Optional.of(new BigDecimal(word.replace(",", "")));
    }
    return words
        .value(word, "number")
        .or(() -> words.value(word, "magnitude").filter(m -> word.length() > 2))
        .or(() -> words.value(word, "plenty"));
  }

  /** Years, "the two countries", "one of them" and numbers of names are no quantities. */
  private boolean ordinary(int begin, int noun, BigDecimal number) {
    String word = text.get(begin);
    boolean year = Spelled.as("(19|20)\\d\\d", word) && at == begin + 1;
    boolean definite =
        graph.children(noun, "det", "poss").stream()
            .anyMatch(d -> graph.is(d, "poss") || DEFINITE.contains(graph.lemma(d)));
    boolean few = number.compareTo(SMALL) < 0;
    boolean one = word.equals("one") && at == begin + 1;
    boolean compound =
        text.get(Math.min(at, noun)).equals("-")
            && !word(at + 1 < noun ? at + 1 : noun).isPresent();
    return year || definite && few || one || compound || !counts(begin, noun);
  }

  /** Whether a number belongs to a noun, and not to somebody's name or a heading before it. */
  private boolean counts(int number, int noun) {
    int top = number;
    while (graph.head(top) >= 0 && graph.head(top) != noun) {
      top = graph.head(top);
    }
    return COUNTING.contains(graph.relation(top))
        && text.subList(number, noun).stream().noneMatch(w -> Spelled.as("[():;?]|how|what", w));
  }
}
