package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Nlp4jParserTest {
  private static ParsedDocument parse(String text) {
    return LoadedParser.get().parse(new DocumentReader().text("test", text));
  }

  private static List<String> sentences(String text) {
    return parse(text).sentences().stream().map(Sentence::text).toList();
  }

  /** Arcs as "dependent relation head". */
  private static Set<String> arcs(String text) {
    Sentence sentence = parse(text).sentences().get(0);
    return sentence.tokens().stream()
        .filter(token -> token.head() >= 0)
        .map(
            token ->
                token.form()
                    + " "
                    + token.relation()
                    + " "
                    + sentence.tokens().get(token.head()).form())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void findsWhoDoesWhatToWhom() {
    assertThat(arcs("Norway condemned the attack."))
        .contains("Norway nsubj condemned", "attack dobj condemned");
  }

  @Test
  void verbsAfterNamesAreNoPluralNouns() {
    assertThat(arcs("Chad backs Mali, and Resolution 1591 (2005) calls upon Peru to act."))
        .contains("Resolution nsubj calls", "upon prep calls");
    assertThat(arcs("Chile objects to the deployment of missiles in Peru."))
        .contains("Chile nsubj objects");
    assertThat(arcs("Norway's calls for restraint went unheard.")).contains("calls nsubj went");
  }

  @Test
  void givesLemmasInLowerCase() {
    assertThat(parse("Norwegian ships were carrying grain.").sentences().get(0).tokens())
        .extracting(Token::lemma)
        .containsExactly("norwegian", "ship", "be", "carry", "grain", ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway’s “quiet” diplomacy — so it’s called — didn’t fail.",
        "The co\u00ADoperation\u00A0treaty of 1971–1989 … ended.",
        "A long-\nterm pact\nbinds the US–Japan\u200B alliance.",
        "It can't, won't; gonna stop! \"Why?\" (See www.example.org/a?b=c.)",
        "Ünïcode Łódź and emoji \uD83D\uDE80 launch \u2028 here.",
        "U.S.-led forces, i.e. NATO's, moved on Nov. 29. No. 5 fell.",
      })
  void spansPointIntoTheTextExactly(String text) {
    ParsedDocument parsed = parse(text);
    assertThat(parsed.sentences()).isNotEmpty();
    for (Sentence sentence : parsed.sentences()) {
      assertThat(sentence.span().in(text)).isEqualTo(sentence.text());
      int end = sentence.span().begin();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().in(text)).isEqualTo(token.form()).isNotEmpty();
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
        end = token.span().end();
      }
      assertThat(sentence.tokens()).filteredOn(token -> token.head() == -1).isNotEmpty();
    }
  }

  @Test
  void modifiersOfOneHeadAreNotTakenForSubjects() {
    assertThat(arcs("Ruritania's missile and nuclear programs alarm its neighbours."))
        .contains(
            "Ruritania poss programs",
            "missile nmod programs",
            "and cc missile",
            "nuclear conj missile",
            "programs nsubj alarm");
    assertThat(arcs("They oppose its missile, nuclear and space programs."))
        .contains("its poss programs", "programs dobj oppose", "missile nmod programs");
    assertThat(arcs("They oppose weapons of mass destruction and ballistic missile programs."))
        .contains(
            "programs dobj oppose",
            "weapons nmod programs",
            "of prep weapons",
            "destruction pobj of",
            "missile conj weapons",
            "ballistic nmod missile");
  }

  @Test
  void nounPhrasesOfTheirOwnStayApart() {
    assertThat(arcs("They respect sovereignty and territorial integrity."))
        .contains("sovereignty dobj respect", "integrity conj sovereignty");
    assertThat(arcs("They discussed infrastructure, technical capabilities, and ports."))
        .contains("infrastructure dobj discussed");
  }

  @Test
  void abbreviationsEndNoSentence() {
    assertThat(sentences("Mr. Holm met Gen. Berg on Nov. 29. He cited Art. 5 and No. 7."))
        .containsExactly("Mr. Holm met Gen. Berg on Nov. 29.", "He cited Art. 5 and No. 7.");
    assertThat(sentences("Troops left the U.S. Army base. They went to the U.S. The base closed."))
        .containsExactly(
            "Troops left the U.S. Army base.", "They went to the U.S.", "The base closed.");
    assertThat(sentences("Mali signed the CTBT. Chad left the DPRK. GEN. Holm met CTBT. experts."))
        .containsExactly(
            "Mali signed the CTBT.", "Chad left the DPRK.", "GEN. Holm met CTBT. experts.");
    assertThat(sentences("They adopted Resolution 7121. The vote was close."))
        .containsExactly("They adopted Resolution 7121.", "The vote was close.");
  }

  @Test
  void quotesAfterTheFullStopBelongToTheirSentence() {
    assertThat(sentences("“We will sign.” The minister left. \"Never!\" he said."))
        .containsExactly("“We will sign.”", "The minister left.", "\"Never!\" he said.");
  }

  @Test
  void endlessSentencesAreCut() {
    String clause = "condemning the attack on the port of Narvik; ";
    ParsedDocument parsed = parse("The Council, " + clause.repeat(500));
    assertThat(parsed.sentences())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            sentence ->
                assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(SentenceSplitter.MAX_TOKENS))
        .allSatisfy(sentence -> assertThat(sentence.text()).endsWith(";"));
    assertThat(parse("x ".repeat(3000)).sentences()).isNotEmpty();
  }

  @Test
  void longSentencesAreDividedBetweenTheirClauses() {
    String text =
        "The fleet has twelve ships, most of which were built abroad and refitted at home; the air"
            + " force flies old jets and has few pilots for them; the army, the largest of the three,"
            + " guards the border with its neighbors.";
    assertThat(sentences(text)).hasSize(3).last().asString().startsWith("the army");
    assertThat(sentences("The fleet has twelve ships; the army guards the border.")).hasSize(1);
    assertThat(
            sentences(
                "Among those who came were the ministers of Norway and Sweden with their wives and"
                    + " their many advisers; the old king of Denmark, long retired from all his"
                    + " duties; and, late as ever, the head of the bank."))
        .hasSize(1);
  }

  @Test
  void itemsWithoutSubjectAreDividedOnlyAfterOthersOfTheKind() {
    String rest = " the old treaty on fishing in all of the northern waters that both sides share";
    assertThat(sentences("Norway condemns" + rest + "; urges reform of" + rest + "; adopts" + rest))
        .hasSize(1);
    assertThat(sentences("Condemns" + rest + "; urges reform of" + rest + "; recalls" + rest))
        .hasSize(3);
  }

  @Test
  void clausesThatBeginWithTheirVerbHaveNoSubject() {
    assertThat(arcs("Calls upon all donors and the wider community to help Norway;"))
        .contains("upon prep Calls")
        .noneMatch(arc -> arc.contains("nsubj Calls"));
    assertThat(arcs("Requests the Envoy, through his office, to help Norway;"))
        .noneMatch(arc -> arc.startsWith("Envoy nsubj Requests"));
    assertThat(parse("Calls for peace grew louder.").sentences().get(0).tokens().get(0).pos())
        .isEqualTo("NNS");
  }

  @Test
  void marksAloneAreNoTrouble() {
    assertThat(sentences("Peace. *** [1] \u200B ...!? ** <br>").get(0)).startsWith("Peace.");
  }

  @Test
  void oneParserServesManyThreads() throws Exception {
    String text = "Norway and Sweden signed a pact on trade and military agreements in Oslo. ";
    ParsedDocument alone = parse(text.repeat(20));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<ParsedDocument>> tasks =
          IntStream.range(0, 8)
              .<Callable<ParsedDocument>>mapToObj(i -> () -> parse(text.repeat(20)))
              .toList();
      for (var result : pool.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void namesItsModel() {
    assertThat(LoadedParser.get().model()).matches("nlp4j-english 1\\.1\\.3 sha256:[0-9a-f]{64}");
  }
}
