package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Repairs a fault that statistical parsers share: in "Iran's missile and nuclear programs" they
 * take <i>missile</i> for a noun phrase of its own, and so for the subject.
 *
 * <p>The first modifiers are taken out ("missile and"), what is left is parsed ("Iran's nuclear
 * programs"), and then they are attached to the shared head: the noun as {@code nmod}, the
 * coordination as the parser itself labels it ({@code cc}, {@code conj}).
 */
final class SharedHead {
  /**
   * A modifier to take out.
   *
   * @param begin its first token
   * @param noun its head noun
   * @param end one past the coordinator or comma after the noun
   * @param mark the relation of that coordinator or comma: cc or punct
   * @param head the shared head
   */
  record Cut(int begin, int noun, int end, String mark, int head) {}

  /** Nouns that stand before such heads as modifiers. */
  private static final Set<String> MODIFIERS =
      Set.of(
          "aid",
          "air",
          "arm",
          "arms",
          "border",
          "chemical",
          "cruise",
          "cyber",
          "defence",
          "defense",
          "destruction",
          "development",
          "drone",
          "education",
          "energy",
          "enrichment",
          "export",
          "health",
          "information",
          "infrastructure",
          "intelligence",
          "investment",
          "launch",
          "missile",
          "oil",
          "plutonium",
          "reactor",
          "rocket",
          "safety",
          "sanction",
          "satellite",
          "security",
          "space",
          "submarine",
          "technology",
          "trade",
          "transport",
          "uranium",
          "war",
          "weapon",
          "weapons");

  private static final Set<String> PLURALS = Set.of("arm", "weapon");

  /** Heads that modifiers of both kinds share. */
  private static final Set<String> HEADS =
      Set.of(
          "activity",
          "agreement",
          "aid",
          "ambition",
          "arsenal",
          "assistance",
          "benefit",
          "capability",
          "capacity",
          "challenge",
          "concern",
          "consultation",
          "contact",
          "cooperation",
          "deal",
          "dialogue",
          "exchange",
          "expertise",
          "facility",
          "goal",
          "infrastructure",
          "interest",
          "issue",
          "link",
          "matter",
          "measure",
          "minister",
          "need",
          "objective",
          "official",
          "partner",
          "partnership",
          "plan",
          "policy",
          "power",
          "pressure",
          "program",
          "programme",
          "project",
          "relation",
          "relationship",
          "sanction",
          "sector",
          "support",
          "system",
          "talk",
          "technology",
          "test",
          "threat",
          "tie");

  /** Adjectives that say what something concerns, not how it is. */
  private static final Pattern RELATIONAL =
      Pattern.compile("\\p{L}+(ic|al|ar|ary|ian|ine)|foreign");

  private static final int REACH = 8;

  private SharedHead() {}

  /** What to take out of a tagged sentence, in order, without overlaps. */
  static List<Cut> find(List<String> lemmas, List<String> tags) {
    List<Cut> cuts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i + 2 < lemmas.size(); i++) {
      if (joins(lemmas, tags, i) && modifier(lemmas, tags, i - 1)) {
        int head = head(lemmas, tags, i);
        int begin = beginOfModifier(lemmas, tags, i - 1, from);
        if (head > 0 && begin >= from) {
          String mark = tags.get(i).equals("CC") ? "cc" : "punct";
          cuts.add(new Cut(begin, nounOf(lemmas, i - 1, begin), i + 1, mark, head));
          from = i + 1;
        }
      }
    }
    return cuts;
  }

  /** Attaches what was taken out; the arrays hold the parse of the rest at its own indexes. */
  static void reattach(List<Cut> cuts, int[] heads, String[] relations) {
    for (int c = cuts.size() - 1; c >= 0; c--) {
      Cut cut = cuts.get(c);
      int second = topBelow(cut.end(), cut.head(), heads);
      for (int i = cut.begin(); i < cut.noun(); i++) {
        attach(heads, relations, i, cut.noun(), "nmod");
      }
      for (int i = cut.noun() + 1; i < cut.end() - 1; i++) {
        // Only "weapons of mass destruction" has tokens here: preposition, modifier, object.
        boolean preposition = i == cut.noun() + 1;
        boolean object = i == cut.end() - 2;
        int governor = preposition ? cut.noun() : object ? cut.noun() + 1 : cut.end() - 2;
        attach(heads, relations, i, governor, preposition ? "prep" : object ? "pobj" : "compound");
      }
      attach(heads, relations, cut.noun(), cut.head(), "nmod");
      attach(heads, relations, cut.end() - 1, cut.noun(), cut.mark());
      if (second >= 0) {
        // "ballistic missile programs": the parser hangs both words on the head; they are one.
        if (second == cut.end() && second + 2 == cut.head() && heads[second + 1] == cut.head()) {
          attach(heads, relations, second, second + 1, "nmod");
          second++;
        }
        attach(heads, relations, second, cut.noun(), "conj");
      }
    }
  }

  private static void attach(int[] heads, String[] relations, int i, int head, String relation) {
    heads[i] = head;
    relations[i] = relation;
  }

  /** The ancestor of {@code i}, or itself, that hangs on {@code head}; -1 if none does. */
  private static int topBelow(int i, int head, int[] heads) {
    int top = i;
    for (int steps = 0; top >= 0 && steps < heads.length; steps++) {
      if (heads[top] == head) {
        return top;
      }
      top = heads[top];
    }
    return -1;
  }

  private static boolean joins(List<String> lemmas, List<String> tags, int i) {
    return tags.get(i).equals(",")
        || tags.get(i).equals("CC") && List.of("and", "or").contains(lemmas.get(i));
  }

  private static boolean modifier(List<String> lemmas, List<String> tags, int i) {
    // A plural is a phrase of its own ("sanctions and military threats"), but for "arm", "weapons".
    boolean form = tags.get(i).equals("NN") || PLURALS.contains(lemmas.get(i));
    return form && MODIFIERS.contains(lemmas.get(i));
  }

  /** The shared head for the adjective after the coordinator or comma at {@code i}, or -1. */
  private static int head(List<String> lemmas, List<String> tags, int i) {
    int adjective = i + 1;
    if (!tags.get(adjective).startsWith("JJ")
        || !RELATIONAL.matcher(lemmas.get(adjective)).matches()) {
      return -1;
    }
    // A comma coordinates modifiers only if a coordinator follows before the head.
    boolean coordinated = tags.get(i).equals("CC");
    for (int k = adjective + 1; k < Math.min(tags.size(), adjective + REACH); k++) {
      boolean last = k + 1 == tags.size() || !isNoun(tags, k + 1);
      if (isNoun(tags, k) && last && HEADS.contains(lemmas.get(k))) {
        return coordinated ? k : -1;
      }
      coordinated |= tags.get(k).equals("CC");
      boolean inside = tags.get(k).startsWith("JJ") || isNoun(tags, k) || tags.get(k).equals(",");
      if (!inside && !tags.get(k).equals("CC")) {
        return -1;
      }
    }
    return -1;
  }

  private static int beginOfModifier(List<String> lemmas, List<String> tags, int noun, int from) {
    if (lemmas.get(noun).equals("destruction")) {
      boolean whole =
          noun - 3 >= from
              && lemmas.subList(noun - 3, noun).equals(List.of("weapon", "of", "mass"));
      return whole ? noun - 3 : -1;
    }
    int begin = noun;
    while (begin > from
        && (modifier(lemmas, tags, begin - 1)
            || tags.get(begin - 1).equals("JJ")
                && RELATIONAL.matcher(lemmas.get(begin - 1)).matches())) {
      begin--;
    }
    return begin;
  }

  private static int nounOf(List<String> lemmas, int noun, int begin) {
    return lemmas.get(noun).equals("destruction") ? begin : noun;
  }

  private static boolean isNoun(List<String> tags, int i) {
    return tags.get(i).equals("NN") || tags.get(i).equals("NNS");
  }
}
