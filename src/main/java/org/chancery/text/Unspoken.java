package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the clauses of resolutions that begin with their verb: "Requests the Secretary-General to
 * report". Without a subject a statistical parser takes the verb for a noun, or whom it turns to
 * for its subject; so it is given one ("it requests"), which is taken out again afterwards.
 */
final class Unspoken {
  /** What stands for who resolves while a clause is parsed. */
  private static final String SUBJECT = "it";

  /** What bodies do by resolving it. */
  private static final Set<String> RESOLVING =
      Set.of(
          "acknowledges",
          "affirms",
          "appeals",
          "approves",
          "authorizes",
          "calls",
          "commends",
          "condemns",
          "considers",
          "decides",
          "declares",
          "demands",
          "deplores",
          "determines",
          "directs",
          "emphasises",
          "emphasizes",
          "encourages",
          "endorses",
          "expresses",
          "extends",
          "insists",
          "instructs",
          "invites",
          "notes",
          "reaffirms",
          "recalls",
          "recognises",
          "recognizes",
          "recommends",
          "regrets",
          "reiterates",
          "rejects",
          "reminds",
          "requests",
          "stresses",
          "supports",
          "underlines",
          "underscores",
          "urges",
          "welcomes");

  /** What opens a recital: "Expressing concern, requests a report". */
  private static final Pattern RECITAL = Pattern.compile("\\p{Lu}\\p{Ll}+ing");

  /** Words that may come between the beginning and the verb. */
  private static final Set<String> BEFORE =
      Set.of("also", "further", "strongly", "again", "firmly", "deeply", "unequivocally", "and");

  /** What follows the noun rather than the verb: "Calls for peace grew louder". */
  private static final Set<String> AFTER_NOUN =
      Set.of("for", "of", "from", "by", "to", "in", "are", "were", "have", ",");

  private final List<SentenceSplitter.Piece> words;
  private final List<Integer> places;

  private Unspoken(List<SentenceSplitter.Piece> words, List<Integer> places) {
    this.words = words;
    this.places = places;
  }

  static Unspoken of(List<SentenceSplitter.Piece> sentence) {
    return new Unspoken(
        sentence, places(sentence.stream().map(SentenceSplitter.Piece::form).toList()));
  }

  /** The words of the sentence with subjects where they are missing. */
  List<SentenceSplitter.Piece> complete() {
    List<SentenceSplitter.Piece> all = new ArrayList<>(words);
    for (int i = places.size() - 1; i >= 0; i--) {
      SentenceSplitter.Piece verb = words.get(places.get(i));
      all.add(places.get(i), new SentenceSplitter.Piece(SUBJECT, verb.begin(), verb.end()));
    }
    return all;
  }

  /** The sentence as parsed, without the subjects that were put in. */
  List<Token> without(List<Token> parsed) {
    if (places.isEmpty()) {
      return parsed;
    }
    int[] now = new int[parsed.size()];
    for (int i = 0, added = 0; i < now.length; i++) {
      boolean extra = added < places.size() && i == places.get(added) + added;
      now[i] = extra ? -1 : i - added;
      added += extra ? 1 : 0;
    }
    List<Token> tokens = new ArrayList<>(words.size());
    for (Token t : parsed) {
      if (now[t.index()] >= 0) {
        int head = t.head();
        while (head >= 0 && now[head] < 0) {
          head = parsed.get(head).head();
        }
        int above = head < 0 || head == t.index() ? -1 : now[head];
        tokens.add(
            new Token(now[t.index()], t.form(), t.lemma(), t.pos(), above, t.relation(), t.span()));
      }
    }
    return tokens;
  }

  /** The words of a sentence that a subject is missing before, in order. */
  private static List<Integer> places(List<String> forms) {
    List<Integer> places = new ArrayList<>();
    int verb = verb(forms, 0);
    if (verb >= 0) {
      places.add(verb);
    }
    boolean clause = verb >= 0 || !forms.isEmpty() && RECITAL.matcher(forms.get(0)).matches();
    for (int i = Math.max(verb, 0) + 1; clause && i + 1 < forms.size(); i++) {
      boolean joined = Set.of(",", "and").contains(forms.get(i - 1));
      if (joined && RESOLVING.contains(forms.get(i)) && !noun(forms, i)) {
        places.add(i);
      }
    }
    return verb < 0 && places.size() > 1 ? places.subList(0, 1) : places;
  }

  /** Whether resolutions begin what they say with a verb: "requests". */
  static boolean resolving(String form) {
    return RESOLVING.contains(form);
  }

  /** Whether a clause without subject begins at a word. */
  static boolean opens(List<String> forms, int begin) {
    return verb(forms, begin) >= 0;
  }

  private static int verb(List<String> forms, int begin) {
    int i = begin;
    while (i < forms.size()
        && (LongSentences.number(forms.get(i))
            || BEFORE.contains(forms.get(i).toLowerCase(Locale.ROOT)))) {
      i++;
    }
    if (i + 1 >= forms.size()) {
      return -1;
    }
    boolean capital = i == begin && Character.isUpperCase(forms.get(i).charAt(0));
    boolean resolving = RESOLVING.contains(forms.get(i).toLowerCase(Locale.ROOT));
    return resolving && !(capital && noun(forms, i)) ? i : -1;
  }

  private static boolean noun(List<String> forms, int i) {
    return AFTER_NOUN.contains(forms.get(i + 1));
  }
}
