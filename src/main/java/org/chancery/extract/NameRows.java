package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names that a group is spelled out with where words stand between them: "its allies —
 * Chad after the coup, Laos, and above all Fiji", "dissidents, including the banker Ali Lamine and
 * the judge Omar Diop". Parses seldom join such names to the group.
 */
final class NameRows {
  /** Between the group and its names may stand so many words ("groups in the north, notably"). */
  private static final int APART = 8;

  private static final int BEFORE_NAME = 5;
  private static final int AFTER_NAME = 6;
  private static final Set<String> LANDS =
      Set.of("region", "area", "neighborhood", "neighbourhood");
  private static final Set<String> AREAS = Set.of("Place", "Region", "Facility");
  private static final String OPENING = "[:—–(-]|--";
  private static final String ENDING = "[.;:—–)?!”\"-]|--";
  private static final String LEADING = "including|notably|especially|particularly|namely";

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final boolean land;
  private final List<Integer> names = new ArrayList<>();

  private NameRows(SentenceGraph graph, Mentions mentions, boolean land) {
    this.land = land;
    this.graph = graph;
    this.mentions = mentions;
  }

  /** The heads of the names; none for a noun that is no group, or is not spelled out so. */
  static List<Integer> of(SentenceGraph graph, Mentions mentions, WordClasses words, int noun) {
    boolean land = LANDS.contains(graph.lemma(noun));
    boolean group =
        graph.pos(noun).equals("NNS")
            && List.of("actornoun", "membernoun", "settlement").stream()
                .anyMatch(c -> words.is(graph.lemma(noun), c));
    if (!land && !group) {
      return List.of();
    }
    NameRows rows =
        new NameRows(graph, mentions, land || words.is(graph.lemma(noun), "settlement"));
    int start = rows.opened(noun);
    if (start >= graph.size()) {
      return List.of(); // "Peru urges these countries:" goes on in the next block.
    }
    boolean led = start > noun + 1 && rows.leading(start - 1) > 0;
    if (start < 0 || land && !led || Spelled.as("IN", graph.pos(start))) {
      return List.of();
    }
    rows.read(start);
    return rows.names.size() > (led ? 0 : 1) ? rows.names : List.of();
  }

  /** Where the row begins that belongs to a noun; below 0 where none does. */
  private int opened(int noun) {
    for (int i = noun + 1; i < graph.size() && i <= noun + APART; i++) {
      int leading = leading(i);
      if (leading > 0) {
        return i + leading;
      }
      if (Spelled.as(OPENING, graph.token(i).form())) {
        return i + 1 < graph.size() && leading(i + 1) > 0 ? i + 1 + leading(i + 1) : i + 1;
      }
      boolean end = Spelled.as("VB[DPZ]|MD|WDT|WP|NNS|CC", graph.pos(i)) || stop(i);
      boolean comma =
          graph.token(i).form().equals(",") && (i + 1 == graph.size() || leading(i + 1) == 0);
      if (end || comma) {
        return i == noun + 1 && name(i) != null ? i : -1;
      }
    }
    return -1;
  }

  /** How many words that announce a row begin here. */
  private int leading(int i) {
    String form = graph.token(i).form().toLowerCase(Locale.ROOT);
    String next = i + 1 < graph.size() ? graph.token(i + 1).form() : "";
    if (form.equals("such") && next.equals("as")
        || form.equals("in") && next.equals("particular")
        || form.equals("above") && next.equals("all")) {
      return 2;
    }
    return Spelled.as(LEADING, form) ? 1 : 0;
  }

  private boolean stop(int i) {
    return Spelled.as(ENDING, graph.token(i).form());
  }

  private void read(int start) {
    int i = start;
    while (i < graph.size() && !stop(i)) {
      Mention next = begin(i);
      if (next == null) {
        return;
      }
      int after = next.last() + 1;
      if (after < graph.size() && Spelled.as("VB[DPZ]|MD", graph.pos(after))) {
        return;
      }
      names.add(next.head());
      i = further(after);
    }
  }

  /** The name with which a member of the row begins, after what it is called. */
  private Mention begin(int from) {
    for (int i = from; i < graph.size() && i <= from + BEFORE_NAME; i++) {
      Mention name = name(i);
      if (name != null) {
        return name;
      }
      boolean joint = i == from || graph.token(i - 1).form().equals(",");
      boolean link = joint && Spelled.as("and|or|,", graph.token(i).form()) || announced(i);
      if (!link && !Spelled.as("DT|JJ|NN|NNP|IN", graph.pos(i))) {
        return null;
      }
    }
    return null;
  }

  private boolean announced(int i) {
    return leading(i) > 0 || i > 0 && leading(i - 1) == 2;
  }

  /** A name that begins here and can be of the group; "the FSB" of "the FSB officer" is none. */
  private Mention name(int i) {
    return mentions.covering(i).stream()
        .filter(m -> m.first() == i && !m.adjective() && !modifies(m))
        .filter(m -> land || !AREAS.contains(m.entity().kind()))
        .findFirst()
        .orElse(null);
  }

  private boolean modifies(Mention mention) {
    int next = mention.last() + 1;
    return next < graph.size() && Spelled.as("NNP?S?", graph.pos(next));
  }

  /** Past what is said of a name to what joins the next one; the end where there is none. */
  private int further(int after) {
    for (int i = after; i < graph.size() && i <= after + AFTER_NAME; i++) {
      if (stop(i) || Spelled.as("VB[DPZ]|MD|WDT|WP|TO", graph.pos(i))) {
        return graph.size();
      }
      boolean joint = Spelled.as(",|and|or", graph.token(i).form());
      if (joint && i + 1 < graph.size() && !graph.pos(i + 1).equals("IN")) {
        return i + 1;
      }
    }
    return graph.size();
  }
}
