package org.chancery.serve.explore;

import java.util.List;
import java.util.Optional;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Likelihood;
import org.chancery.claim.Qualifier;
import org.chancery.claim.Source;
import org.chancery.claim.Target;
import org.chancery.graph.ClaimTable.Relation;
import org.chancery.graph.Graphs;

/**
 * A claim in full, as pages show it. Offsets count UTF-16 units of the document's text, as
 * JavaScript does.
 */
record ClaimJson(
    String id,
    String iri,
    int begin,
    int end,
    int sentenceBegin,
    int sentenceEnd,
    Part subject,
    Relation relation,
    Part object,
    Optional<Part> theme,
    Optional<String> phrase,
    String polarity,
    String modality,
    Likely likelihood,
    List<String> cues,
    Holder holder,
    List<Holder> reportedBy,
    Optional<String> time,
    List<Qualifier> qualifiers,
    double extraction,
    double certainty,
    String grade,
    double weight,
    double confidence,
    String sense) {

  /** Subject, object or theme, and the words for it in the text. */
  record Part(
      String iri,
      String label,
      String kind,
      Optional<String> qid,
      String text,
      int begin,
      int end) {
    static Part of(Argument argument, Graphs graphs) {
      Target target = argument.target();
      boolean entity = target instanceof Target.Entity;
      return new Part(
          graphs.target(target).getURI(),
          target.label(),
          entity ? ((Target.Entity) target).kind() : "Phrase",
          entity ? ((Target.Entity) target).qid() : Optional.empty(),
          argument.text(),
          argument.span().begin(),
          argument.span().end());
    }
  }

  /** Whoever is credited; without IRI for the author and for somebody unnamed. */
  record Holder(Optional<String> iri, String label) {
    static Holder of(Source source, Graphs graphs) {
      return source instanceof Source.Named named
          ? new Holder(Optional.of(graphs.target(named.target()).getURI()), source.label())
          : new Holder(Optional.empty(), source.label());
    }
  }

  /** A term of ICD 203 and its range. */
  record Likely(String term, double low, double high) {
    static Likely of(Likelihood likelihood) {
      return new Likely(likelihood.term(), likelihood.low(), likelihood.high());
    }
  }

  static ClaimJson of(Claim claim, Relation relation, Graphs graphs) {
    var confidence = claim.confidence();
    var evidence = claim.evidence();
    return new ClaimJson(
        claim.id(),
        graphs.claim(claim.id()).getURI(),
        evidence.quote().begin(),
        evidence.quote().end(),
        evidence.sentence().begin(),
        evidence.sentence().end(),
        Part.of(claim.subject(), graphs),
        relation,
        Part.of(claim.object(), graphs),
        claim.theme().map(theme -> Part.of(theme, graphs)),
        claim.relationPhrase(),
        claim.stance().polarity().key(),
        claim.stance().modality().key(),
        Likely.of(claim.stance().likelihood()),
        claim.stance().cues(),
        Holder.of(claim.source(), graphs),
        claim.reportedBy().stream().map(source -> Holder.of(source, graphs)).toList(),
        claim.time(),
        claim.qualifiers(),
        confidence.extraction(),
        confidence.certainty(),
        confidence.grade().name(),
        confidence.grade().weight(),
        confidence.combined(),
        evidence.sense());
  }
}
