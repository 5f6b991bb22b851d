package org.chancery.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;
import org.chancery.ontology.Vocabulary;

/** What the service says of itself (section 4 of the specification). */
record Manifest(Graphs graphs, Vocabulary vocabulary) {
  private static final int PREVIEW_WIDTH = 400;
  private static final int PREVIEW_HEIGHT = 180;
  static final int BATCH = 50;

  /**
   * Its content.
   *
   * @param site address of the server, without a slash at the end
   */
  JsonObject json(String site) {
    String service = site + Reconciliation.PATH;
    JsonObject json = new JsonObject();
    JsonArray versions = new JsonArray();
    versions.add("0.2");
    json.add("versions", versions);
    json.addProperty("name", "Chancery");
    json.addProperty("identifierSpace", graphs.base() + "entity/");
    json.addProperty("schemaSpace", Ch.NS);
    JsonArray types = new JsonArray();
    for (String each : List.of("Actor", "Program", "Instrument", "Event", "Place")) {
      types.add(type(each));
    }
    json.add("defaultTypes", types);
    json.add("view", object("url", site + "/id/entity/{{id}}"));
    JsonObject preview = object("url", service + "/preview?id={{id}}");
    preview.addProperty("width", PREVIEW_WIDTH);
    preview.addProperty("height", PREVIEW_HEIGHT);
    json.add("preview", preview);
    JsonObject suggest = new JsonObject();
    for (String each : List.of("entity", "type", "property")) {
      suggest.add(each, service(service, "/suggest/" + each));
    }
    json.add("suggest", suggest);
    JsonObject extend = new JsonObject();
    extend.add("propose_properties", service(service, "/extend/propose"));
    extend.add("property_settings", new JsonArray());
    json.add("extend", extend);
    json.addProperty("batchSize", BATCH);
    return json;
  }

  /** A class as the protocol writes types. */
  JsonObject type(String kind) {
    JsonObject type = object("id", kind);
    type.addProperty(
        "name", vocabulary.kinds().containsKey(kind) ? vocabulary.kinds().get(kind).label() : kind);
    return type;
  }

  private static JsonObject service(String url, String path) {
    JsonObject service = object("service_url", url);
    service.addProperty("service_path", path);
    return service;
  }

  private static JsonObject object(String name, String value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }
}
