package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Verbs that the tagger takes for plural nouns after a name or after a resolution's year in
 * brackets: "Resolution 1591 (2005) calls upon Chad", "Chile objects to the dam". They are told by
 * what follows, before the sentence is parsed.
 */
final class VerbTags {
  private static final Set<String> CALLING = Set.of("calls", "appeals");

  private static final Pattern YEAR = Pattern.compile("\\(\\d{4}\\)");

  private VerbTags() {}

  /** The tags of a sentence, put right. */
  static List<String> repaired(List<String> forms, List<String> tags) {
    List<String> repaired = new ArrayList<>(tags);
    for (int i = 1; i + 1 < tags.size(); i++) {
      if (tags.get(i).equals("NNS")
          && (tags.get(i - 1).startsWith("NNP") || year(forms.get(i - 1)))
          && verb(forms.get(i), forms.get(i + 1), tags.get(i + 1))) {
        repaired.set(i, "VBZ");
      }
    }
    return repaired;
  }

  private static boolean year(String form) {
    return YEAR.matcher(form).matches();
  }

  private static boolean verb(String form, String next, String nextTag) {
    if (CALLING.contains(form)) {
      return next.equals("on") || next.equals("upon") || next.equals("for");
    }
    return form.equals("objects")
        ? next.equals("to")
        : Unspoken.resolving(form) && (next.equals("that") || nextTag.equals("DT"));
  }
}
