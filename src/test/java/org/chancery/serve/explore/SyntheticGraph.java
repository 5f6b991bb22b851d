package org.chancery.serve.explore;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.belief.Fusion;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Confidence;
import org.chancery.claim.Evidence;
import org.chancery.claim.Grade;
import org.chancery.claim.Ids;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.claim.Source;
import org.chancery.claim.Stance;
import org.chancery.claim.Target;
import org.chancery.graph.ClaimWriter;
import org.chancery.graph.CuratedGraphs;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.names.Gazetteer;
import org.chancery.names.GazetteerEntry;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Document;
import org.chancery.text.Metadata;
import org.chancery.text.Section;
import org.chancery.text.Span;

/**
 * A graph of any size from a seed: documents that say by turns who stands how to whom, with the
 * names of the gazetteer and relations of the vocabulary, all stances, some dates and holders.
 */
final class SyntheticGraph {
  private static final int BATCH = 500;
  private static final List<String> RELATIONS =
      List.of(
          "alliedWith",
          "supports",
          "suppliesArmsTo",
          "opposes",
          "criticizes",
          "threatens",
          "meetsWith",
          "negotiatesWith",
          "sanctions",
          "tradesWith",
          "attacks",
          "influences",
          "cooperatesWith",
          "providesEconomicAidTo");

  private final Random random;
  private final List<Target.Entity> actors;

  private SyntheticGraph(long seed, List<Target.Entity> actors) {
    this.random = new Random(seed);
    this.actors = List.copyOf(actors);
  }

  /** Arguments: the folder of a new store, and the number of claims. */
  public static void main(String[] args) {
    try (Store store = Store.open(Path.of(args[0]))) {
      fill(store, Integer.parseInt(args[1]), 100);
    }
  }

  /** Fills a store with about so many claims, the same ones each time. */
  static void fill(Store store, int claims, int claimsADocument) {
    ConfigFiles config = ConfigFiles.packaged();
    SyntheticGraph graph = new SyntheticGraph(7, states(Gazetteer.load(config)));
    Fusion fusion = new Fusion(Graphs.STANDARD, 0.5);
    store.write(data -> new CuratedGraphs(Graphs.STANDARD).load(data, config));
    int documents = Math.max(1, claims / claimsADocument);
    Set<Triple> said = new HashSet<>();
    for (int begin = 0; begin < documents; begin += BATCH) {
      int first = begin;
      store.write(
          data -> {
            for (int i = first; i < Math.min(documents, first + BATCH); i++) {
              String id = "synthetic-%05d".formatted(i);
              graph.write(data, id, "Dispatch " + i, claimsADocument);
              said.addAll(fusion.claimed(data, id));
            }
          });
    }
    store.write(
        data -> {
          fusion.settle(data, true);
          fusion.refresh(data, said);
        });
  }

  /** A store of one document about actors of these names; for names that are no names. */
  static void fill(Store store, String id, String title, List<String> names) {
    List<Target.Entity> actors =
        names.stream()
            .map(name -> new Target.Entity(Ids.slug(name), name, "State", Optional.empty()))
            .toList();
    SyntheticGraph graph = new SyntheticGraph(7, actors);
    Fusion fusion = new Fusion(Graphs.STANDARD, 0.5);
    store.write(
        data -> {
          new CuratedGraphs(Graphs.STANDARD).load(data, ConfigFiles.packaged());
          graph.write(data, id, title, 30);
          fusion.settle(data, true);
          fusion.refresh(data, fusion.claimed(data, id));
        });
  }

  private static List<Target.Entity> states(Gazetteer gazetteer) {
    List<Target.Entity> states = new ArrayList<>();
    for (GazetteerEntry entry : gazetteer.entries()) {
      if (entry.kind().equals("State")) {
        states.add(new Target.Entity(entry.id(), entry.label(), "State", Optional.empty()));
      }
    }
    return states;
  }

  private void write(DatasetGraph data, String id, String title, int count) {
    StringBuilder text = new StringBuilder(title).append("\n\n");
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      claims.add(say(id, text));
      text.append(i % 8 == 7 ? "\n\n" : " ");
    }
    String all = text.toString();
    Span whole = new Span(0, all.length());
    Document document =
        new Document(
            id,
            "synthetic/" + id + ".txt",
            title,
            all,
            Ids.hash(all),
            new Metadata(
                Optional.of(title),
                Optional.empty(),
                Optional.of(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            List.of(new Section(0, "", 0, -1, whole), new Section(1, title, 1, 0, whole)),
            List.of());
    new ClaimWriter(Graphs.STANDARD).write(data, document, claims);
  }

  /** Adds a sentence to the text and says what it claims. */
  private Claim say(String id, StringBuilder text) {
    Target.Entity subject = pick(actors);
    Target.Entity object = pick(actors);
    String relation = pick(RELATIONS);
    Stance stance = stance();
    int begin = text.length();
    int year = 1950 + random.nextInt(75);
    text.append(subject.label()).append(' ');
    stance.cues().forEach(cue -> text.append(cue).append(' '));
    text.append(relation).append(' ');
    int objectBegin = text.length();
    text.append(object.label()).append(", as of ").append(year);
    text.append(", item ").append(begin).append('.');
    Span sentence = new Span(begin, text.length());
    String words = sentence.in(text.toString());
    Span quote = new Span(begin, objectBegin + object.label().length());
    Evidence evidence =
        new Evidence(sentence, words, 0, quote, quote.in(text.toString()), 1, "support.v.1");
    Source source = random.nextInt(5) == 0 ? new Source.Named(pick(actors)) : Source.AUTHOR;
    return new Claim(
        Ids.claim(id, evidence, subject.id(), relation, object.id(), stance, source.label()),
        id,
        id,
        new Argument(subject, subject.label(), new Span(begin, begin + subject.label().length())),
        relation,
        new Argument(object, object.label(), new Span(objectBegin, quote.end())),
        Optional.empty(),
        Optional.empty(),
        stance,
        source,
        List.of(),
        Optional.empty(),
        random.nextInt(3) == 0 ? Optional.of(year + "/" + (year + 5)) : Optional.empty(),
        List.of(),
        evidence,
        new Confidence(0.5 + random.nextInt(50) / 100.0, stance.certainty(), Grade.F));
  }

  private Stance stance() {
    return switch (random.nextInt(6)) {
      case 0 -> new Stance(Polarity.POSITIVE, Modality.POSSIBLE, 0.5, List.of("possibly"));
      case 1 -> new Stance(Polarity.NEGATIVE, Modality.ASSERTED, 0.95, List.of("never"));
      case 2 -> new Stance(Polarity.POSITIVE, Modality.PLANNED, 0.8, List.of("will"));
      default -> new Stance(Polarity.POSITIVE, Modality.ASSERTED, 0.95, List.of());
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
