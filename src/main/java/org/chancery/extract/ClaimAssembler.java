package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Confidence;
import org.chancery.claim.Evidence;
import org.chancery.claim.Grade;
import org.chancery.claim.Ids;
import org.chancery.claim.Source;
import org.chancery.claim.Stance;
import org.chancery.claim.Target;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/** Puts stance, time and evidence to readings and makes claims of them. */
final class ClaimAssembler {
  /**
   * What titles and names say in passing has no time of its own: "spokesman Peskov said Friday".
   */
  static final Set<String> STANDING =
      Set.of("holdsOffice", "memberOf", "partOf", "locatedIn", "borders", "hasProgram");

  private final Knowledge knowledge;
  private final ParsedDocument document;
  private final Attribution attribution;
  private final Denials denials;
  private final TimeReader times;

  ClaimAssembler(
      Knowledge knowledge, ParsedDocument document, MentionFinder finder, Discourse discourse) {
    this.knowledge = knowledge;
    this.document = document;
    this.attribution = new Attribution(knowledge, document, finder, discourse);
    this.denials = new Denials(knowledge, attribution.holders());
    this.times = new TimeReader(document.document().metadata().date(), document.sentences());
  }

  List<Claim> claims(SentenceReader reader, List<Reading> readings, int occurrence) {
    attribution.observe(reader);
    if (readings.isEmpty()) {
      return List.of();
    }
    Map<String, Contents.Read> claims = new LinkedHashMap<>();
    QualifierReader qualifiers = new QualifierReader(reader.graph(), knowledge, reader.referents());
    Contents contents = new Contents(reader);
    add(reader, readings, qualifiers, occurrence, claims);
    add(reader, contents.holding(List.copyOf(claims.values())), qualifiers, occurrence, claims);
    return contents.linked(List.copyOf(claims.values()));
  }

  private void add(
      SentenceReader reader,
      List<Reading> readings,
      QualifierReader qualifiers,
      int occurrence,
      Map<String, Contents.Read> claims) {
    for (Reading reading : readings) {
      if (denials.misread(reader, reading)) {
        continue;
      }
      for (Contents.Read each : read(reader, reading, qualifiers, occurrence)) {
        claims.putIfAbsent(key(each.claim()), each);
      }
    }
  }

  /** What makes two claims of one sentence the same. */
  private String key(Claim claim) {
    String left = claim.subject().target().id();
    String right = claim.object().target().id();
    boolean swap =
        knowledge.vocabulary().find(claim.relation()).filter(r -> r.symmetric()).isPresent()
            && left.compareTo(right) > 0;
    return claim.relation()
        + " "
        + (swap ? right + " " + left : left + " " + right)
        + claim.stance().polarity()
        // "Its aid, and possibly the supply of parts": one of them is certain, the other not.
        + claim.stance().modality();
  }

  /** The claims of a reading: more than one where somebody says so and another denies it. */
  private List<Contents.Read> read(
      SentenceReader reader, Reading reading, QualifierReader qualifiers, int occurrence) {
    SentenceGraph graph = reader.graph();
    StancePath.Found path = StancePath.of(graph, knowledge, reading.predicate());
    Attribution.Credit credit =
        denials.aside(graph, reading.predicate())
            ? new Attribution.Credit(Source.AUTHOR, List.of())
            : attribution.of(reader, reading, path);
    Stance stance = StanceReader.read(graph, reading, path.bearings(), credit.source());
    Denials.Voice read = new Denials.Voice(stance, credit, -1);
    return denials.of(reader, reading, read, path.bearings()).stream()
        .map(
            voice ->
                new Contents.Read(
                    reading,
                    claim(reader, reading, voice, qualifiers, occurrence),
                    path.bearings(),
                    voice.speech()))
        .toList();
  }

  private Claim claim(
      SentenceReader reader,
      Reading reading,
      Denials.Voice voice,
      QualifierReader qualifiers,
      int occurrence) {
    SentenceGraph graph = reader.graph();
    Stance stance = voice.stance();
    Attribution.Credit credit = voice.credit();
    Sentence sentence = document.sentences().get(graph.sentence().index());
    Span quote = quote(graph, reading, sentence.span());
    Evidence evidence =
        new Evidence(
            sentence.span(),
            sentence.text(),
            occurrence,
            quote,
            quote.in(document.document().text()),
            document.document().blocks().get(graph.sentence().block()).section(),
            reading.sense());
    String id =
        Ids.claim(
            document.document().id(),
            evidence,
            reading.subject().target().id(),
            reading.template().relation(),
            reading.object().target().id(),
            stance,
            credit.source().label());
    Optional<Argument> theme =
        reading
            .theme()
            .map(t -> new Argument(new Target.Phrase(t.label()), graph.text(t.span()), t.span()));
    return new Claim(
        id,
        document.document().id(),
        document.document().stem(),
        said(reading.subject()),
        reading.template().relation(),
        said(reading.object()),
        theme,
        reading.relationPhrase(),
        stance,
        credit.source(),
        credit.reportedBy(),
        Optional.empty(),
        time(graph, reading),
        qualifiers.of(reading),
        evidence,
        // How sure the reading is shows once its things are linked, how good the source is later.
        new Confidence(1, stance.certainty(), Grade.F));
  }

  /** An argument with the words that stand where it was found. */
  private Argument said(Referent referent) {
    return new Argument(
        referent.target(), referent.span().in(document.document().text()), referent.span());
  }

  private Optional<String> time(SentenceGraph graph, Reading reading) {
    int predicate = reading.predicate();
    Sentence sentence = graph.sentence();
    int follower = Followers.following(graph, reading);
    if (follower >= 0) {
      // What the clause itself is dated by is when those did it whom he followed.
      return times
          .timeOf(sentence, follower)
          .filter(t -> !times.timeOf(sentence, predicate).equals(Optional.of(t)));
    }
    String relation = reading.template().relation();
    if (STANDING.contains(relation) && !graph.verb(predicate)) {
      return times.timeOfStanding(sentence, predicate, relation.equals("holdsOffice"));
    }
    Sentence previous = document.sentences().get(Math.max(0, sentence.index() - 1));
    return times
        .timeOf(sentence, predicate)
        .or(() -> times.carriedOver(previous, sentence, predicate))
        .or(() -> times.dayOfReport(sentence, predicate));
  }

  /**
   * The shortest stretch of a sentence with the predicate and its arguments, as far as they stand
   * in it: an item of a list may have them in the words before the list.
   */
  private static Span quote(SentenceGraph graph, Reading reading, Span whole) {
    List<Span> parts = new ArrayList<>();
    parts.add(graph.token(reading.predicate()).span());
    parts.add(reading.subject().span());
    parts.add(reading.object().span());
    reading.theme().ifPresent(theme -> parts.add(theme.span()));
    return parts.stream().filter(whole::contains).reduce(Span::cover).orElse(whole);
  }
}
