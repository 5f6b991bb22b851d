package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Divides long sentences at semicolons that stand between clauses, as notes, laws and resolutions
 * string them together ("5. Urges all parties to disarm; 6. Requests a report"): parsed as one, one
 * clause becomes a part of another. Short sentences and lists of things stay whole.
 */
final class LongSentences {
  /** Shorter ones are parsed well as they are. */
  private static final int LONG = 40;

  private static final int CLAUSE = 5;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}\\.?|\\([0-9a-z]{1,4}\\)|\\(");
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");

  private final List<String> forms;
  private final List<String> tags;

  private LongSentences(List<String> forms, List<String> tags) {
    this.forms = forms;
    this.tags = tags;
  }

  /**
   * Where to divide a sentence.
   *
   * @param forms its words
   * @param tags their parts of speech
   * @return the first word of each part but the first, in order
   */
  static List<Integer> cuts(List<String> forms, List<String> tags) {
    return divisible(forms) ? new LongSentences(forms, tags).cuts() : List.of();
  }

  /** Whether a sentence is long enough, and has where to divide it. */
  static boolean divisible(List<String> forms) {
    return forms.size() >= LONG && forms.contains(";");
  }

  private List<Integer> cuts() {
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int i = 0; i + 1 < forms.size(); i++) {
      if (forms.get(i).equals(";") || forms.get(i).equals(":") && numbered(i + 1)) {
        begins.add(i + 1);
      }
    }
    begins.add(forms.size());
    List<Integer> cuts = new ArrayList<>();
    boolean before = clause(begins.get(0), begins.get(1));
    for (int part = 1; part + 1 < begins.size(); part++) {
      boolean clause = clause(begins.get(part), begins.get(part + 1));
      if (before && clause && apart(begins.get(part))) {
        cuts.add(begins.get(part));
      }
      before = clause;
    }
    return cuts;
  }

  /** Whether a part says something of its own. */
  private boolean clause(int begin, int end) {
    if (end - begin < CLAUSE || RELATIVE.contains(tags.get(begin))) {
      return false;
    }
    int first = first(begin);
    return first < end
        && (tags.get(first).equals("TO")
            || tags.get(first).equals("VB")
            || Unspoken.opens(forms, begin)
            || tags.subList(begin, end).stream().anyMatch(FINITE::contains));
  }

  /** Whether a part needs no subject from the one before; after one without, none is to be had. */
  private boolean apart(int begin) {
    return numbered(begin) || !verb(begin) || numbered(0) || verb(0);
  }

  private boolean numbered(int begin) {
    return number(forms.get(begin));
  }

  /** Whether a word numbers what follows: "4.", "(b)". */
  static boolean number(String form) {
    return NUMBER.matcher(form).matches();
  }

  private boolean verb(int begin) {
    String tag = tags.get(first(begin));
    return Unspoken.opens(forms, begin)
        || tag.startsWith("VB")
        || tag.equals("MD")
        || tag.equals("TO");
  }

  /** The first word that is no "and", number or adverb. */
  private int first(int begin) {
    int i = begin;
    if (forms.get(i).equals("(") && i + 3 < tags.size() && forms.get(i + 2).equals(")")) {
      i += 3;
    } else if (number(forms.get(i))) {
      i++;
    }
    while (i + 1 < tags.size() && (tags.get(i).equals("CC") || tags.get(i).equals("RB"))) {
      i++;
    }
    return i;
  }
}
