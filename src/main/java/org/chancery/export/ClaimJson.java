package org.chancery.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Qualifier;
import org.chancery.claim.Source;
import org.chancery.claim.Target;
import org.chancery.graph.CodePoints;
import org.chancery.graph.Graphs;

/**
 * A claim as one line of JSON. {@code begin} and {@code end} delimit the quote in characters
 * (Unicode code points) of the document's text.
 */
final class ClaimJson {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final Graphs graphs;
  private final CodePoints points;

  ClaimJson(Graphs graphs, String text) {
    this.graphs = graphs;
    this.points = new CodePoints(text);
  }

  String line(Claim claim) {
    return GSON.toJson(json(claim));
  }

  JsonObject json(Claim claim) {
    JsonObject json = new JsonObject();
    json.addProperty("doc", claim.stem());
    json.addProperty("claim", iri(claim.id()));
    json.addProperty("begin", points.of(claim.evidence().quote().begin()));
    json.addProperty("end", points.of(claim.evidence().quote().end()));
    json.addProperty("sentence", claim.evidence().sentenceText());
    json.addProperty("quote", claim.evidence().quoteText());
    json.add("subject", argument(claim.subject()));
    json.addProperty("relation", claim.relation());
    claim.relationPhrase().ifPresent(words -> json.addProperty("phrase", words));
    json.add("object", argument(claim.object()));
    json.add("theme", claim.theme().map(this::argument).orElse(null));
    json.addProperty("polarity", claim.stance().polarity().key());
    json.addProperty("modality", claim.stance().modality().key());
    json.add("source", source(claim.source()));
    JsonArray chain = new JsonArray();
    claim.reportedBy().forEach(each -> chain.add(source(each)));
    json.add("reportedBy", chain);
    json.addProperty("contentOf", claim.contentOf().map(this::iri).orElse(null));
    json.addProperty("time", claim.time().orElse(null));
    JsonArray qualifiers = new JsonArray();
    claim.qualifiers().forEach(each -> qualifiers.add(qualifier(each)));
    json.add("qualifiers", qualifiers);
    json.addProperty("certainty", claim.stance().certainty());
    json.addProperty("extractionConfidence", claim.confidence().extraction());
    json.addProperty("confidence", claim.confidence().combined());
    JsonArray cues = new JsonArray();
    claim.stance().cues().forEach(cues::add);
    json.add("cues", cues);
    json.addProperty("sense", claim.evidence().sense());
    return json;
  }

  private String iri(String id) {
    return graphs.claim(id).getURI();
  }

  private static JsonObject qualifier(Qualifier qualifier) {
    JsonObject json = new JsonObject();
    json.addProperty("role", qualifier.role());
    json.addProperty("text", qualifier.text());
    qualifier
        .amount()
        .ifPresent(
            amount -> {
              json.addProperty("atLeast", amount.atLeast().orElse(null));
              json.addProperty("atMost", amount.atMost().orElse(null));
              json.addProperty("approximate", amount.approximate());
            });
    return json;
  }

  private JsonObject argument(Argument argument) {
    JsonObject json = target(argument.target());
    json.addProperty("text", argument.text());
    return json;
  }

  private JsonObject source(Source source) {
    if (source instanceof Source.Named named) {
      return target(named.target());
    }
    JsonObject json = new JsonObject();
    json.addProperty("label", source.label());
    return json;
  }

  private JsonObject target(Target target) {
    JsonObject json = new JsonObject();
    json.addProperty("label", target.label());
    json.addProperty("iri", graphs.target(target).getURI());
    if (target instanceof Target.Entity entity) {
      json.addProperty("qid", entity.qid().orElse(null));
      json.addProperty("kind", entity.kind());
    } else {
      json.add("qid", JsonNull.INSTANCE);
      json.addProperty("kind", "Phrase");
    }
    return json;
  }
}
