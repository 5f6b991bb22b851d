package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.claim.Target;
import org.chancery.names.NameType;

/**
 * Names noun phrases that name no entity, in a form that says what is meant without its context:
 * articles gone, "its" and "North Korea's" as "North Korean", names in their canonical form, and
 * one label for each coordinated modifier ("missile and nuclear programs").
 */
final class PhraseLabels {
  private static final Pattern LOOSE_END = Pattern.compile("(?:,? (?:and|or)|,)$");

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Knowledge knowledge;
  private final Referents referents;
  private final Sanctioned sanctioned;
  private final PhraseWords words;

  PhraseLabels(
      SentenceGraph graph,
      Mentions mentions,
      Knowledge knowledge,
      Referents referents,
      Sanctioned sanctioned) {
    this.sanctioned = sanctioned;
    this.graph = graph;
    this.mentions = mentions;
    this.knowledge = knowledge;
    this.referents = referents;
    this.words = new PhraseWords(graph, knowledge);
  }

  /**
   * A phrase in canonical words.
   *
   * @param text the words
   */
  record Label(String text) {}

  List<Label> of(int head) {
    List<Integer> facets = facets(head);
    List<Label> all = new ArrayList<>();
    for (int facet : facets) {
      all.add(label(head, facet, facets, new BitSet()));
    }
    if (facets.isEmpty()) {
      others(head).forEach(without -> all.add(label(head, -1, facets, without)));
    }
    return all;
  }

  /** Coordinated kind-giving modifiers: missile and nuclear; economic, military and diplomatic. */
  private List<Integer> facets(int head) {
    for (int child : graph.children(head, "nmod", "compound", "amod", "nn")) {
      List<Integer> all = graph.coordination(child);
      if (all.size() > 1
          && (all.stream().allMatch(a -> knowledge.words().is(graph.lemma(a), "facet"))
              || graph.pos(head).endsWith("S") && all.stream().allMatch(this::somewhere))) {
        return all;
      }
    }
    return List.of();
  }

  /** "African and Western groups", "the Thai and Lao ministries": each those of one part. */
  private boolean somewhere(int modifier) {
    return knowledge.words().is(graph.lemma(modifier), "region")
        || mentions.headedAt(modifier).stream()
            .anyMatch(
                m -> m.adjective() || m.first() == m.last() && m.entity().kind().equals("State"));
  }

  /**
   * What each label leaves out: of "freedom of navigation and overflight" one is of navigation, the
   * other of overflight.
   */
  private List<BitSet> others(int head) {
    for (int preposition : graph.children(head, "prep")) {
      List<Integer> all = graph.objects(preposition);
      if (graph.lemma(preposition).equals("of") && all.size() > 1 && spread(head, all)) {
        List<BitSet> each = new ArrayList<>();
        for (int object : all) {
          BitSet rest = new BitSet();
          all.stream().filter(o -> o != object).forEach(o -> rest.or(graph.phrase(o)));
          for (int i = all.get(0); i < all.get(all.size() - 1); i++) {
            rest.set(i, rest.get(i) || graph.is(i, "cc", "punct"));
          }
          each.add(rest);
        }
        return each;
      }
    }
    return List.of(new BitSet());
  }

  /** Whether what is done or allowed is so of several plain things. */
  private boolean spread(int head, List<Integer> objects) {
    boolean deed =
        knowledge.words().is(graph.lemma(head), "act") || graph.lemma(head).equals("freedom");
    return deed
        && objects.stream()
            .allMatch(
                o ->
                    graph.pos(o).startsWith("NN")
                        && mentions.covering(o).isEmpty()
                        && graph.child(o, "det", "poss", "prep", "relcl", "acl") < 0);
  }

  private Label label(int head, int facet, List<Integer> facets, BitSet without) {
    StringBuilder words = new StringBuilder();
    for (int child : graph.children(ownersOf(head), "poss")) {
      append(
          words,
          LabelWords.time(graph, child) || Knowledge.dated(graph, child) ? "" : possessor(child));
    }
    BitSet kept = this.words.of(head, facet, facets);
    kept.andNot(without);
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      i = append(words, kept, i, head);
    }
    aim(head, words);
    return new Label(Brevity.of(LOOSE_END.matcher(words.toString().strip()).replaceFirst("")));
  }

  /** The noun whose possessor a noun has: "its program and arsenal" are both its. */
  private int ownersOf(int head) {
    boolean bare = graph.is(head, "conj") && graph.child(head, "det", "poss") < 0;
    int first = bare ? graph.firstConjunct(head) : head;
    return graph.noun(first) ? first : head;
  }

  /** "The existing sanctions" are those against whom the document has spoken of. */
  private void aim(int head, StringBuilder words) {
    List<Integer> modifiers = graph.children(head, "nmod", "compound", "amod", "nn");
    boolean repeated =
        modifiers.stream().allMatch(m -> knowledge.words().is(graph.lemma(m), "repeated"));
    boolean laid = modifiers.stream().anyMatch(m -> !mentions.headedAt(m).isEmpty());
    if (!Sanctioned.named(graph, head) || Sanctioned.aimed(graph, head) || !repeated && !laid) {
      return;
    }
    Optional<Target.Entity> target =
        sanctioned
            .last()
            .filter(t -> words.indexOf(t.label()) < 0 && words.indexOf(adjective(t)) < 0);
    if (target.isPresent() && repeated && graph.child(head, "poss") < 0) {
      words.setLength(0);
      append(words, graph.token(head).form().toLowerCase(Locale.ROOT));
    }
    target.ifPresent(t -> append(words, "against " + t.label()));
  }

  private int append(StringBuilder words, BitSet kept, int index, int head) {
    if (HyphenWords.is(graph, index)) {
      append(words, graph.token(index).form());
      return index;
    }
    for (Mention mention : mentions.covering(index)) {
      if (mention.first() == index && kept.get(mention.last())) {
        boolean modifier = mention.adjective() || graph.is(mention.head(), "nmod", "compound");
        String name = modifier ? adjective(mention.entity()) : mention.entity().label();
        append(words, written(mention) ? undotted(graph.text(mention.span())) : name);
        return mention.last();
      }
    }
    if (!articleOfName(index)) {
      boolean one = index == head && split(head);
      String plain = one ? graph.lemma(head) : named(index);
      append(words, graph.pos(index).equals("PRP$") ? whose(index) : plain);
    }
    return index;
  }

  /** "The Thai and Lao ministries" are one ministry each. */
  private boolean split(int head) {
    return knowledge.words().is(graph.lemma(head), "single") && facets(head).size() > 1;
  }

  /** "The North" is North Korea, and no "the North Korea". */
  private boolean articleOfName(int index) {
    return graph.is(index, "det")
        && mentions.covering(index + 1).stream()
            .anyMatch(m -> m.first() == index + 1 && m.head() == graph.head(index));
  }

  /** Whether a name stays as written: one side of a pair, a city in "the Geneva Conference". */
  private boolean written(Mention mention) {
    return LabelWords.paired(graph, mention)
        || LabelWords.city(graph, mention)
            && knowledge.names().lookup(graph.text(mention.span())).stream()
                .anyMatch(c -> c.type() == NameType.METONYM);
  }

  /** "U.S.-Fiji" and "US-Fiji" are one. */
  private static String undotted(String text) {
    return text.replaceAll("(?<=\\p{Lu})\\.", "");
  }

  /** "Its" by whose it is, where that is somebody known. */
  private String whose(int pronoun) {
    List<Referent> owners = referents.of(pronoun);
    boolean named = !owners.isEmpty() && owners.stream().allMatch(Referent::entity);
    return named ? possessor(pronoun) : graph.token(pronoun).form();
  }

  /** "Him" by who he is, where that is one known. */
  private String whom(int pronoun) {
    List<Referent> meant = referents.of(pronoun);
    return meant.size() == 1 && meant.get(0).entity()
        ? meant.get(0).target().label()
        : graph.token(pronoun).form();
  }

  /** "The region" is named where the discourse knows which is meant. */
  private String named(int index) {
    boolean definite =
        graph.noun(index)
            && graph.children(index).stream().allMatch(c -> graph.is(c, "det"))
            && graph.children(index).stream().anyMatch(c -> graph.lemma(c).equals("the"));
    return definite && Spelled.as("region|peninsula", graph.lemma(index))
        ? referents.place(graph.lemma(index)).orElse(graph.token(index).form())
        : graph.pos(index).equals("PRP") ? whom(index) : graph.token(index).form();
  }

  /**
   * A clause in canonical words: names and pronouns by what they mean, without asides, "to" and
   * "that".
   */
  String clause(int verb) {
    BitSet all = graph.phrase(verb);
    BitSet kept = new BitSet();
    kept.set(all.nextSetBit(0), all.length());
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      if (graph.is(i, "relcl", "appos", "parataxis") && i > verb) {
        kept.andNot(graph.subtree(i));
      }
    }
    StringBuilder words = new StringBuilder();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      i = append(words, kept, i, verb);
    }
    return Brevity.of(
        words
            .toString()
            .strip()
            .replaceFirst("^(to|that) ", "")
            .replaceFirst("[\\s,;:.]+$", "")
            .replaceFirst(" ?\\( ?\\)", ""));
  }

  private String possessor(int token) {
    List<String> names = new ArrayList<>();
    for (Referent owner : referents.of(graph.coordination(token))) {
      names.add(
          owner.target() instanceof Target.Entity entity ? whose(entity) : owner.target().label());
    }
    return String.join(" and ", names);
  }

  /** "Russian"; of persons "Vladimir Putin's". */
  private String whose(Target.Entity entity) {
    return entity.kind().equals("Person") ? entity.label() + "'s" : adjective(entity);
  }

  private String adjective(Target.Entity entity) {
    return knowledge.adjective(entity);
  }

  private static void append(StringBuilder words, String word) {
    if (!word.isEmpty()) {
      boolean tight =
          Spelled.as("[-–]", word)
              || words.length() > 0 && "-–$€£".indexOf(words.charAt(words.length() - 1)) >= 0;
      words
          .append(words.length() > 0 && !tight && !Spelled.as("['’,;:.].*", word) ? " " : "")
          .append(word);
    }
  }
}
