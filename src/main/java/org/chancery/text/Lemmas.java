package org.chancery.text;

import java.util.Locale;
import java.util.Set;

/**
 * Dictionary forms where the parser's lemmatizer gives none: plurals that the tagger took for names
 * ("Sanctions Against"), numerals used as nouns, "provided", "followed".
 */
final class Lemmas {
  /** Endings of stems that lose an e before -ed: provide, evacuate, advise. */
  private static final Set<String> WITH_E = Set.of("v", "c", "z", "u", "at", "id", "iz", "is");

  /** Verbs in -ise that no one writes with a z; the others take the lexicon's spelling. */
  private static final Set<String> WITH_S =
      Set.of(
          "advise",
          "advertise",
          "apprise",
          "arise",
          "chastise",
          "comprise",
          "compromise",
          "despise",
          "devise",
          "disguise",
          "excise",
          "exercise",
          "improvise",
          "merchandise",
          "practise",
          "praise",
          "premise",
          "prise",
          "promise",
          "raise",
          "revise",
          "rise",
          "supervise",
          "surmise",
          "surprise",
          "televise",
          "cruise",
          "bruise",
          "appraise",
          "noise",
          "poise",
          "reprise",
          "demise",
          "enterprise",
          "franchise");

  private Lemmas() {}

  static String of(String lemma, String pos, String written) {
    if (pos.startsWith("NNP") && lemma.length() > 4 && lemma.endsWith("s")) {
      return lemma.endsWith("ies")
          ? lemma.substring(0, lemma.length() - 3) + "y"
          : lemma.endsWith("ss") ? lemma : lemma.substring(0, lemma.length() - 1);
    }
    if ((pos.startsWith("NN") || pos.equals("CD")) && lemma.equals("#crd#")
        || pos.startsWith("NN") && lemma.startsWith("#")) {
      String form = written.toLowerCase(Locale.ROOT);
      return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    }
    boolean past = pos.equals("VBD") || pos.equals("VBN");
    boolean unchanged = written.equalsIgnoreCase(lemma); // "succeed" has its lemma already
    if (past && unchanged && lemma.length() > 4 && lemma.endsWith("ed")) {
      String stem = lemma.substring(0, lemma.length() - 2);
      return WITH_E.stream().anyMatch(stem::endsWith) ? stem + "e" : stem;
    }
    return pos.startsWith("VB") && lemma.endsWith("ise") && !WITH_S.contains(lemma)
        ? lemma.substring(0, lemma.length() - 3) + "ize"
        : lemma;
  }
}
