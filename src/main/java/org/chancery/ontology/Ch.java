package org.chancery.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.chancery.claim.Grade;
import org.chancery.claim.Likelihood;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.claim.Verdict;

/**
 * The terms of {@code ontology/claim.ttl}, one constant each, named as in the file; their meaning
 * is written there. Relations and classes of world politics are data: see {@link Vocabulary}.
 */
public final class Ch {
  /** Namespace of all terms; prefix {@code ch}. */
  public static final String NS = "https://w3id.org/chancery/ns#";

  public static final Resource Argument = term("Argument");
  public static final Resource Phrase = term("Phrase");
  public static final Resource Claim = term("Claim");
  public static final Resource Proposition = term("Proposition");
  public static final Resource Evidence = term("Evidence");
  public static final Resource Document = term("Document");
  public static final Resource Section = term("Section");
  public static final Resource Revision = term("Revision");
  public static final Resource Sentence = term("Sentence");
  public static final Resource Amount = term("Amount");
  public static final Resource Mention = term("Mention");
  public static final Resource Source = term("Source");
  public static final Resource Author = term("Author");
  public static final Resource UnnamedSource = term("UnnamedSource");
  public static final Resource Run = term("Run");
  public static final Resource Polarity = term("Polarity");
  public static final Resource Modality = term("Modality");
  public static final Resource Likelihood = term("Likelihood");
  public static final Resource Grade = term("Grade");
  public static final Resource Judgement = term("Judgement");
  public static final Resource Verdict = term("Verdict");

  public static final Resource Positive = term("Positive");
  public static final Resource Negative = term("Negative");
  public static final Resource Asserted = term("Asserted");
  public static final Resource Possible = term("Possible");
  public static final Resource Likely = term("Likely");
  public static final Resource Planned = term("Planned");
  public static final Resource Demanded = term("Demanded");
  public static final Resource Conditional = term("Conditional");
  public static final Resource Denied = term("Denied");
  public static final Resource AlmostNoChance = term("AlmostNoChance");
  public static final Resource VeryUnlikely = term("VeryUnlikely");
  public static final Resource Unlikely = term("Unlikely");
  public static final Resource RoughlyEvenChance = term("RoughlyEvenChance");
  public static final Resource Probable = term("Probable");
  public static final Resource VeryLikely = term("VeryLikely");
  public static final Resource AlmostCertain = term("AlmostCertain");
  public static final Resource GradeA = term("GradeA");
  public static final Resource GradeB = term("GradeB");
  public static final Resource GradeC = term("GradeC");
  public static final Resource GradeD = term("GradeD");
  public static final Resource GradeE = term("GradeE");
  public static final Resource GradeF = term("GradeF");
  public static final Resource Accept = term("Accept");
  public static final Resource Reject = term("Reject");
  public static final Resource Correct = term("Correct");

  public static final Property group = relation("group");
  public static final Property incompatibleWith = relation("incompatibleWith");
  public static final Property plover = relation("plover");
  public static final Property atop = relation("atop");
  public static final Property subject = relation("subject");
  public static final Property predicate = relation("predicate");
  public static final Property object = relation("object");
  public static final Property theme = relation("theme");
  public static final Property relationPhrase = relation("relationPhrase");
  public static final Property relatesTo = relation("relatesTo");
  public static final Property subjectMention = relation("subjectMention");
  public static final Property objectMention = relation("objectMention");
  public static final Property themeMention = relation("themeMention");
  public static final Property linkScore = relation("linkScore");
  public static final Property place = relation("place");
  public static final Property instrument = relation("instrument");
  public static final Property quantity = relation("quantity");
  public static final Property amount = relation("amount");
  public static final Property ofWords = relation("ofWords");
  public static final Property atLeast = relation("atLeast");
  public static final Property atMost = relation("atMost");
  public static final Property approximate = relation("approximate");
  public static final Property reason = relation("reason");
  public static final Property polarity = relation("polarity");
  public static final Property modality = relation("modality");
  public static final Property cue = relation("cue");
  public static final Property cueList = relation("cueList");
  public static final Property heldBy = relation("heldBy");
  public static final Property reportedBy = relation("reportedBy");
  public static final Property reportedByList = relation("reportedByList");
  public static final Property contentOf = relation("contentOf");
  public static final Property validTime = relation("validTime");
  public static final Property edtf = relation("edtf");
  public static final Property lowerBound = relation("lowerBound");
  public static final Property upperBound = relation("upperBound");
  public static final Property weight = relation("weight");
  public static final Property certainty = relation("certainty");
  public static final Property likelihood = relation("likelihood");
  public static final Property reliability = relation("reliability");
  public static final Property statedReliability = relation("statedReliability");
  public static final Property sourcesVersion = relation("sourcesVersion");
  public static final Property extractionConfidence = relation("extractionConfidence");
  public static final Property confidence = relation("confidence");
  public static final Property belief = relation("belief");
  public static final Property supportedBy = relation("supportedBy");
  public static final Property restsOn = relation("restsOn");
  public static final Property contradictedBy = relation("contradictedBy");
  public static final Property accepted = relation("accepted");
  public static final Property threshold = relation("threshold");
  public static final Property inSentence = relation("inSentence");
  public static final Property inSection = relation("inSection");
  public static final Property sense = relation("sense");
  public static final Property occurrence = relation("occurrence");
  public static final Property textHash = relation("textHash");
  public static final Property text = relation("text");
  public static final Property revision = relation("revision");
  public static final Property stem = relation("stem");
  public static final Property level = relation("level");
  public static final Property ordinal = relation("ordinal");
  public static final Property softwareVersion = relation("softwareVersion");
  public static final Property modelVersion = relation("modelVersion");
  public static final Property ontologyVersion = relation("ontologyVersion");
  public static final Property lexiconVersion = relation("lexiconVersion");
  public static final Property cuesVersion = relation("cuesVersion");
  public static final Property gazetteerVersion = relation("gazetteerVersion");
  public static final Property judges = relation("judges");
  public static final Property verdict = relation("verdict");
  public static final Property correction = relation("correction");

  private Ch() {}

  /** A class or individual by its local name. */
  public static Resource term(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  /** A property by its local name. */
  public static Property relation(String name) {
    return ResourceFactory.createProperty(NS + name);
  }

  public static Resource of(Polarity polarity) {
    return switch (polarity) {
      case POSITIVE -> Positive;
      case NEGATIVE -> Negative;
    };
  }

  public static Resource of(Modality modality) {
    return switch (modality) {
      case ASSERTED -> Asserted;
      case POSSIBLE -> Possible;
      case LIKELY -> Likely;
      case PLANNED -> Planned;
      case DEMANDED -> Demanded;
      case CONDITIONAL -> Conditional;
      case DENIED -> Denied;
    };
  }

  public static Resource of(Likelihood likelihood) {
    return term(likelihood.term());
  }

  public static Resource of(Grade grade) {
    return term("Grade" + grade.name());
  }

  public static Resource of(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> Accept;
      case REJECT -> Reject;
      case CORRECT -> Correct;
    };
  }
}
