package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins "test-fired", "co-developing" and "re-imposed" into one word each, which the parser then
 * takes for the verb that it is.
 */
final class CompoundVerbs {
  private static final Set<String> FIRST = Set.of("test", "co", "re", "air", "mass", "soft");
  private static final Pattern VERB =
      Pattern.compile("[a-z]{3,}(ed|es|ing|[cd]e|ire|rs|nch|op|uilt)");

  private CompoundVerbs() {}

  static List<SentenceSplitter.Piece> merge(List<SentenceSplitter.Piece> pieces) {
    List<SentenceSplitter.Piece> merged = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      if (i + 2 < pieces.size() && joined(pieces.subList(i, i + 3))) {
        SentenceSplitter.Piece verb = pieces.get(i + 2);
        merged.add(new SentenceSplitter.Piece(verb.form(), pieces.get(i).begin(), verb.end()));
        i += 3;
      } else {
        merged.add(pieces.get(i++));
      }
    }
    return merged;
  }

  private static boolean joined(List<SentenceSplitter.Piece> three) {
    return FIRST.contains(three.get(0).form())
        && three.get(1).form().equals("-")
        && three.get(0).end() == three.get(1).begin()
        && three.get(1).end() == three.get(2).begin()
        && VERB.matcher(three.get(2).form()).matches();
  }
}
