package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.chancery.text.Block;
import org.chancery.text.Document;
import org.chancery.text.Metadata;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Parser;
import org.chancery.text.Section;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Reads a language of one kind of sentence, a line each: "Russia supports Japan.", "Russia may
 * support Japan.", "Russia does not support Japan.", "Russia will support Japan.", "Tass says:
 * Russia supports Japan.", "Iran alliedWith Syria in 1990/1999." Loads at once, so that tests of
 * the flow need no language model.
 */
public final class PlainReading implements Parser {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(\\w+) says: )?(\\w+) (may |does not |will )?(\\w+) (\\w+)(?: in ([\\dX/.-]+))?\\.");

  /** As the pipeline wants it. */
  public static Reading reading() {
    return new Reading(
        "plain 1", PlainReading::new, () -> PlainReading::claims, UnaryOperator::identity);
  }

  /** A document of these lines. */
  public static Document document(String id, String... lines) {
    String text = String.join("\n", lines);
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : lines) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(begin, begin + line.length()), 0, -1));
      begin += line.length() + 1;
    }
    Section whole = new Section(0, "", 0, -1, new Span(0, text.length()));
    return new Document(
        id, id + ".txt", id, text, Ids.hash(text), Metadata.none(), List.of(whole), blocks);
  }

  @Override
  public ParsedDocument parse(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      int index = sentences.size();
      String line = block.span().in(document.text());
      sentences.add(new Sentence(index, index, block.span(), line, List.of()));
    }
    return new ParsedDocument(document, sentences);
  }

  @Override
  public String model() {
    return "plain 1";
  }

  /** The claims of a parsed document; a line "BREAK" breaks the reading. */
  static List<Claim> claims(ParsedDocument document) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.text().equals("BREAK")) {
        throw new IllegalStateException("asked to break");
      }
      Matcher line = LINE.matcher(sentence.text());
      if (line.matches()) {
        claims.add(claim(document, sentence, line));
      }
    }
    return claims;
  }

  private static Claim claim(ParsedDocument document, Sentence sentence, Matcher line) {
    int occurrence =
        (int)
            document.sentences().stream()
                .filter(each -> each.index() < sentence.index())
                .filter(each -> each.text().equals(sentence.text()))
                .count();
    Evidence evidence =
        new Evidence(
            sentence.span(),
            sentence.text(),
            occurrence,
            sentence.span(),
            sentence.text(),
            0,
            "support.v.1");
    Stance stance = stance(line.group(3));
    String id = document.document().id();
    Source source = line.group(1) == null ? Source.AUTHOR : named(line.group(1));
    Argument subject = argument(sentence, line, 2);
    Argument object = argument(sentence, line, 5);
    String relation = line.group(4).equals("support") ? "supports" : line.group(4);
    return new Claim(
        Ids.claim(id, evidence, subject.text(), relation, object.text(), stance, source.label()),
        id,
        document.document().stem(),
        subject,
        relation,
        object,
        Optional.empty(),
        Optional.empty(),
        stance,
        source,
        List.of(),
        Optional.empty(),
        Optional.ofNullable(line.group(6)),
        List.of(),
        evidence,
        new Confidence(0.9, stance.certainty(), Grade.F));
  }

  private static Stance stance(String words) {
    return switch (words == null ? "" : words.strip()) {
      case "may" -> new Stance(Polarity.POSITIVE, Modality.POSSIBLE, 0.9, List.of("may"));
      case "does not" -> new Stance(Polarity.NEGATIVE, Modality.ASSERTED, 0.95, List.of("not"));
      case "will" -> new Stance(Polarity.POSITIVE, Modality.PLANNED, 0.9, List.of("will"));
      default -> new Stance(Polarity.POSITIVE, Modality.ASSERTED, 0.95, List.of());
    };
  }

  private static Source named(String name) {
    return new Source.Named(new Target.Entity(Ids.slug(name), name, "Source", Optional.empty()));
  }

  private static Argument argument(Sentence sentence, Matcher line, int group) {
    int begin = sentence.span().begin();
    String name = line.group(group);
    return new Argument(
        new Target.Entity(Ids.slug(name), name, "State", Optional.empty()),
        name,
        new Span(begin + line.start(group), begin + line.end(group)));
  }
}
