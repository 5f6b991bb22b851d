package org.chancery.extract;

import java.util.Locale;
import java.util.Set;

/**
 * What those whom no name tells do to what no name tells is said in passing ("donors who help the
 * poor", "a power that threatens the weak"): hardly one in eight of such readings is a claim that a
 * careful reader lists. Attacks are, and so are views: who rejects or demands a thing is told for
 * its sake. Nor is a claim what any, each and all of a kind do, or what is done to an "it" of which
 * only the kind is known.
 */
final class Unnamed {
  private static final Set<String> DEEDS =
      Set.of(
          "supports",
          "urges",
          "counters",
          "deploysTo",
          "sanctions",
          "contributesTo",
          "develops",
          "restricts",
          "violates",
          "undermines",
          "threatens");

  /** What is said of things that nobody names by no name either. */
  private static final Set<String> EFFECTS = Set.of("counters", "contributesTo", "threatens");

  /** What makes a subject all of a kind, and what points back at some: rarely at the right ones. */
  private static final Set<String> OF_A_KIND = Set.of("any", "every", "each", "all", "these");

  private static final String BOUND =
      "(?:Each|Every|All|The) (?:of the )?(?:(?:High|Contracting|States?|Member|Signatory) )*"
          + "(?:Party|Parties|Members?|States)(?: to .*| of the (?:United Nations|Organi[sz]ation))?";

  private static final Set<String> POINTING = Set.of("it", "them");

  private Unnamed() {}

  /** Whether a reading tells only of unnamed ones, or of all of a kind. */
  static boolean holds(Reading reading, SentenceGraph graph, WordClasses words) {
    String relation = reading.template().relation();
    Referent subject = reading.subject();
    Referent object = reading.object();
    if (OF_A_KIND.contains(firstWord(subject)) && !bound(subject)) {
      return true;
    }
    if (object.entity()) {
      return false;
    }
    return POINTING.contains(object.text().toLowerCase(Locale.ROOT))
        || !named(subject, graph, words)
            && (subject.actor()
                ? DEEDS.contains(relation)
                : EFFECTS.contains(relation) && nameless(subject));
  }

  /** Whether who is meant has a name, be it one that only this text tells. */
  private static boolean named(Referent referent, SentenceGraph graph, WordClasses words) {
    int head = referent.head();
    // Who is understood from another sentence has no word in this one.
    boolean here = head >= 0 && head < graph.size();
    return referent.entity() || bound(referent) || here && Strangers.is(graph, head, words);
  }

  /** Whom a treaty or charter binds, as it writes them: "Each State Party", "All Members". */
  private static boolean bound(Referent subject) {
    return Spelled.as(BOUND, subject.text());
  }

  private static String firstWord(Referent referent) {
    String text = referent.text();
    int end = text.indexOf(' ');
    return end < 0 ? "" : text.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean nameless(Referent referent) {
    return referent.target().label().chars().noneMatch(Character::isUpperCase);
  }
}
