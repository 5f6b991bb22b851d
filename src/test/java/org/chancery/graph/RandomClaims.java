package org.chancery.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.claim.Amount;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Confidence;
import org.chancery.claim.Evidence;
import org.chancery.claim.Grade;
import org.chancery.claim.Ids;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.claim.Qualifier;
import org.chancery.claim.Source;
import org.chancery.claim.Stance;
import org.chancery.claim.Target;
import org.chancery.text.Block;
import org.chancery.text.Document;
import org.chancery.text.Metadata;
import org.chancery.text.Section;
import org.chancery.text.Span;

/** Documents and claims of every shape that the records allow, from a seed. */
public final class RandomClaims {
  private static final List<Target.Entity> ENTITIES =
      List.of(
          new Target.Entity("russia", "Russia", "State", Optional.of("Q159")),
          new Target.Entity("north-korea", "North Korea", "State", Optional.of("Q423")),
          new Target.Entity("japan", "Japan", "State", Optional.of("Q17")),
          new Target.Entity("nato", "NATO", "Alliance", Optional.of("Q7184")),
          new Target.Entity(
              "north-korean-missile-program",
              "North Korean missile program",
              "MissileProgram",
              Optional.empty()));
  private static final List<String> WORDS =
      List.of(
          "Russia",
          "may",
          "supply",
          "it",
          "\"arms\"",
          "naïve",
          "\uD83D\uDE80",
          "a\\b",
          "line\nend",
          "the",
          "pact,",
          "北朝鮮",
          "its",
          "reportedly",
          "\uD83C\uDDEF\uD83C\uDDF5");
  private static final List<String> RELATIONS =
      List.of("supports", "alliedWith", "suppliesArmsTo", "threatens", Claim.OPEN);
  private static final List<Amount> AMOUNTS =
      List.of(
          new Amount(Optional.of(new BigDecimal("20")), Optional.empty(), false),
          new Amount(Optional.empty(), Optional.of(new BigDecimal("2.50")), false),
          new Amount(
              Optional.of(new BigDecimal("1e9")), Optional.of(new BigDecimal("3e12")), true));

  private static final List<String> TIMES =
      List.of("2006", "2022-02/..", "199X", "../2006", "1984?", "2001-09-11", "no EDTF at all");

  private final Random random;

  public RandomClaims(long seed) {
    this.random = new Random(seed);
  }

  /** A document of some sentences, two of them alike, in two sections. */
  public Document document(String id) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    int count = 2 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      int begin = text.length();
      text.append(i == 1 ? text.substring(0, sentences.get(0).end()) : words() + ".");
      sentences.add(new Span(begin, text.length()));
      text.append(random.nextBoolean() ? " " : "\n");
    }
    return document(id, text.toString(), sentences);
  }

  /** A document of given sentences, each a block of its own. */
  public static Document document(String id, String text, List<Span> sentences) {
    Span whole = new Span(0, text.length());
    int half = sentences.isEmpty() ? 0 : sentences.get(sentences.size() / 2).begin();
    return new Document(
        id,
        "folder/" + id + ".txt",
        "On " + id,
        text,
        Ids.hash(text),
        new Metadata(
            Optional.of("A. Writer"),
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 2, 29)),
            Optional.of("B"),
            Optional.empty(),
            Optional.of("https://example.org/" + id)),
        List.of(
            new Section(0, "", 0, -1, whole),
            new Section(1, "Part \u201cone\u201d", 1, 0, new Span(half, text.length()))),
        sentences.stream().map(s -> new Block(Block.Kind.PARAGRAPH, s, 0, -1)).toList());
  }

  /** Claims about a document's sentences, with ids as the extractor gives them. */
  public List<Claim> claims(Document document) {
    List<Claim> claims = new ArrayList<>();
    List<Span> sentences = document.blocks().stream().map(Block::span).toList();
    for (Span sentence : sentences) {
      for (int i = random.nextInt(4); i > 0; i--) {
        Claim claim = claim(document, sentences, sentence);
        if (claims.stream().noneMatch(other -> other.id().equals(claim.id()))) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  private Claim claim(Document document, List<Span> sentences, Span sentence) {
    String text = document.text();
    String words = sentence.in(text);
    int occurrence =
        (int)
            sentences.stream()
                .filter(other -> other.begin() < sentence.begin() && other.in(text).equals(words))
                .count();
    Span quote = inside(text, sentence);
    Evidence evidence =
        new Evidence(
            sentence, words, occurrence, quote, quote.in(text), random.nextInt(2), "supply.v.1");
    double certainty = random.nextInt(101) / 100.0;
    Stance stance =
        new Stance(
            pick(List.of(Polarity.values())),
            pick(List.of(Modality.values())),
            certainty,
            some(WORDS));
    Argument subject = argument(text);
    String relation = pick(RELATIONS);
    Argument object = argument(text);
    Source source = source();
    return new Claim(
        Ids.claim(
            document.id(),
            evidence,
            subject.target().id(),
            relation,
            object.target().id(),
            stance,
            source.label()),
        document.id(),
        document.stem(),
        subject,
        relation,
        object,
        random.nextBoolean() ? Optional.of(argument(text)) : Optional.empty(),
        relation.equals(Claim.OPEN) ? Optional.of("likened to") : Optional.empty(),
        stance,
        source,
        random.nextInt(3) == 0 ? List.of(source(), source(), Source.AUTHOR) : List.of(),
        random.nextInt(3) == 0 ? Optional.of("0a1b2c3d4e5f60718293") : Optional.empty(),
        random.nextBoolean() ? Optional.of(pick(TIMES)) : Optional.empty(),
        random.nextBoolean()
            ? List.of(
                new Qualifier("reason", "fear"),
                new Qualifier("place", "in \"Syria\""),
                new Qualifier("quantity", "some 20 tanks", Optional.of(pick(AMOUNTS))))
            : List.of(),
        evidence,
        new Confidence(random.nextDouble(), certainty, pick(List.of(Grade.values()))));
  }

  private Argument argument(String text) {
    Span span = inside(text, new Span(0, text.length()));
    Target target =
        random.nextInt(3) > 0
            ? pick(ENTITIES)
            : new Target.Phrase(
                pick(List.of("nuclear weapons", "Nuclear weapons", "北朝鮮 aid", "u.s. \"aid\"")));
    double link = target instanceof Target.Entity ? random.nextInt(101) / 100.0 : 0;
    return new Argument(target, span.in(text), span, link);
  }

  private Source source() {
    return pick(
        List.of(
            Source.AUTHOR,
            Source.UNNAMED,
            new Source.Named(ENTITIES.get(2)),
            new Source.Named(new Target.Phrase("senior officials"))));
  }

  /** A span that does not cut a character in half. */
  private Span inside(String text, Span around) {
    int points = text.codePointCount(around.begin(), around.end());
    int from = random.nextInt(points);
    int to = from + 1 + random.nextInt(points - from);
    return new Span(
        text.offsetByCodePoints(around.begin(), from), text.offsetByCodePoints(around.begin(), to));
  }

  private String words() {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      words.add(pick(WORDS));
    }
    return String.join(" ", words);
  }

  private List<String> some(List<String> from) {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      some.add(pick(from));
    }
    return some;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
