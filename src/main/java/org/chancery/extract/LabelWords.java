package org.chancery.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Which words before a noun go into what it is called, and in which form. */
final class LabelWords {
  private static final Pattern TIME =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:1[5-9]|20)\\d\\ds?|[’']?\\d0s"
              + "|January|February|March|April|May|June|July|August|September|October|November"
              + "|December|(?i:weeks?|months?|years?|days?|decades?|century|centuries|summer|winter"
              + "|spring|autumn)");

  private LabelWords() {}

  /** "The 1951 treaty": the year is no part of what it is called. */
  static boolean dated(SentenceGraph graph, WordClasses words, int head, int child) {
    return child < head
        && Spelled.as("(?:1[89]|20)\\d\\d", graph.token(child).form())
        && words.is(graph.lemma(head), "instrument");
  }

  /** "The offer in March 2023", "growth in the 1980s": when it was is no part of what it is. */
  static boolean when(SentenceGraph graph, int preposition) {
    List<Integer> objects = graph.objects(preposition);
    return Spelled.as("in|on|from|of|during|since|throughout", graph.lemma(preposition))
        && !objects.isEmpty()
        && objects.stream().allMatch(o -> TIME.matcher(graph.token(o).form()).matches());
  }

  /** "Last month's deal": when it was made is not whose it is. */
  static boolean time(SentenceGraph graph, int owner) {
    return TIME.matcher(graph.token(owner).form()).matches();
  }

  /** Whether a name is one side of a pair, as in "the U.S.-Fiji pact": then it stays as written. */
  static boolean paired(SentenceGraph graph, Mention mention) {
    return graph.is(mention.head(), "nmod", "compound")
        && (hyphen(graph, mention.first() - 1) || hyphen(graph, mention.last() + 1));
  }

  private static boolean hyphen(SentenceGraph graph, int token) {
    return token >= 0 && token < graph.size() && Spelled.as("[-–]", graph.token(token).form());
  }

  /** Whether a name stands inside a longer one: "Geneva" in "the Geneva Conference". */
  static boolean city(SentenceGraph graph, Mention mention) {
    int next = mention.last() + 1;
    return graph.is(mention.head(), "nmod", "compound")
        && next < graph.size()
        && graph.pos(next).startsWith("NN")
        && Character.isUpperCase(graph.token(next).form().charAt(0));
  }
}
