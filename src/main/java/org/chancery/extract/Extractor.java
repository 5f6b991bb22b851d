package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.claim.Claim;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;

/**
 * Reads the claims of a parsed document. How sure each reading is depends on what its things are
 * linked with, so that it is measured after this: until then claims stand as read with certainty.
 *
 * <p>Immutable once created; one instance serves any number of threads.
 */
public final class Extractor {
  private final Knowledge knowledge;

  private Extractor(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Loads ontology, gazetteer, word classes and lexicon.
   *
   * @throws org.chancery.ChanceryException naming file and line of what cannot be read
   */
  public static Extractor create(ConfigFiles files) {
    return new Extractor(Knowledge.load(files));
  }

  /** All claims, in the order of the text; none twice. */
  public List<Claim> extract(ParsedDocument document) {
    return extract(document, reader -> {});
  }

  /** The same, showing each sentence to a watcher when it has been read. */
  List<Claim> extract(ParsedDocument parsed, Consumer<SentenceReader> watcher) {
    ParsedDocument document = repaired(parsed, knowledge);
    MentionFinder finder = new MentionFinder(knowledge, document);
    Grafts grafts = finder.grafts();
    Discourse discourse = new Discourse(knowledge, document, finder);
    NamedFacts facts = new NamedFacts(knowledge);
    Doers doers =
        new Doers(knowledge.vocabulary(), new Stems(document, finder.topic().clauses().body()));
    ClaimAssembler assembler = new ClaimAssembler(knowledge, document, finder, discourse);
    Map<String, Integer> occurrences = new HashMap<>();
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      int occurrence = occurrences.merge(sentence.text(), 1, Integer::sum) - 1;
      SentenceGraph graph = new SentenceGraph(grafts.of(sentence));
      SentenceReader reader =
          new SentenceReader(graph, finder.find(graph), knowledge, discourse, facts, doers);
      List<Reading> readings = new ArrayList<>(reader.read());
      readings.removeIf(reading -> grafts.before(sentence, reading));
      for (Claim claim : assembler.claims(reader, readings, occurrence)) {
        claims.putIfAbsent(claim.id(), claim);
      }
      watcher.accept(reader);
      reader.done(readings);
    }
    return List.copyOf(claims.values());
  }

  /** A parse with what the parser is known to get wrong put right. */
  private static ParsedDocument repaired(ParsedDocument parsed, Knowledge knowledge) {
    ParsedDocument tagged =
        Lists.repaired(
            NameSeries.repaired(
                SharedHyphens.repaired(
                    Brackets.repaired(Vocatives.repaired(Retagging.repaired(parsed))))),
            knowledge);
    tagged = ClauseHeads.repaired(tagged, knowledge);
    ParsedDocument attached =
        Reattachment.repaired(
            Regrouping.repaired(
                RepeatedNouns.repaired(
                    Predicatives.repaired(
                        LooseMembers.repaired(LostDoers.repaired(tagged)), knowledge)),
                knowledge),
            knowledge);
    ParsedDocument joined =
        Standings.repaired(
            Genitives.repaired(JoinedPhrases.repaired(attached, knowledge), knowledge), knowledge);
    return Agents.repaired(Rulings.repaired(joined, knowledge), knowledge);
  }
}
