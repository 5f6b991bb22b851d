package org.chancery.link;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Asks Wikidata for items: by name ({@code wbsearchentities}), by ids ({@code wbgetentities}, 50 a
 * call) and one by its page ({@code Special:EntityData}). Every answer is kept on disk until it
 * expires. Nothing in the program uses this unless the user has asked to go online.
 *
 * <p>Follows the action API's documentation and etiquette (mediawiki.org, API:Etiquette and
 * Manual:Maxlag parameter).
 */
public final class WikidataClient {
  /** How many ids the API takes at once. */
  static final int IDS_A_CALL = 50;

  private final WikidataOptions options;
  private final PoliteHttp http;
  private final AnswerCache cache;

  public WikidataClient(WikidataOptions options) {
    this(options, PoliteHttp::sleep);
  }

  WikidataClient(WikidataOptions options, Consumer<Duration> pause) {
    this.options = options;
    this.http = new PoliteHttp(options, pause);
    this.cache = new AnswerCache(options.cache(), options.expiry());
  }

  /**
   * Ids of items whose English label or alias begins with a name, the best first.
   *
   * @param limit at most so many, up to 50
   * @throws org.chancery.ChanceryException as {@link PoliteHttp#get}
   */
  public List<String> search(String name, int limit) {
    JsonObject answer =
        api("action=wbsearchentities&type=item&language=en&limit=" + limit + "&search=" + in(name));
    List<String> found = new ArrayList<>();
    for (JsonElement each : answer.getAsJsonArray("search")) {
      found.add(each.getAsJsonObject().get("id").getAsString());
    }
    return found;
  }

  /**
   * The items of these ids by the id asked for; those that do not exist are left out.
   *
   * @throws org.chancery.ChanceryException as {@link PoliteHttp#get}
   */
  public Map<String, WikidataItem> items(Collection<String> ids) {
    Map<String, WikidataItem> items = new LinkedHashMap<>();
    List<String> all = List.copyOf(new TreeSet<>(ids));
    for (int from = 0; from < all.size(); from += IDS_A_CALL) {
      List<String> some = all.subList(from, Math.min(all.size(), from + IDS_A_CALL));
      JsonObject answer =
          api(
              "action=wbgetentities&languages=en&props=labels%7Cdescriptions%7Caliases%7Cclaims"
                  + "&redirects=yes&ids="
                  + in(String.join("|", some)));
      JsonObject entities = answer.getAsJsonObject("entities");
      for (String id : some) {
        if (entities.has(id)) {
          item(entities.getAsJsonObject(id)).ifPresent(item -> items.put(id, item));
        }
      }
    }
    return items;
  }

  /**
   * One item by its page; a merged one redirects to the item that it went into.
   *
   * @throws org.chancery.ChanceryException as {@link PoliteHttp#get}
   */
  public Optional<WikidataItem> page(String id) {
    JsonObject answer = json(options.pages().resolve(id + ".json"));
    return answer.getAsJsonObject("entities").asMap().values().stream()
        .findFirst()
        .flatMap(entity -> item(entity.getAsJsonObject()));
  }

  private JsonObject api(String parameters) {
    return json(
        URI.create(options.api() + "?format=json&maxlag=" + options.maxLag() + "&" + parameters));
  }

  private JsonObject json(URI address) {
    Optional<String> kept = cache.get(address);
    String answer = kept.orElseGet(() -> http.get(address));
    if (kept.isEmpty()) {
      cache.put(address, answer);
    }
    return JsonParser.parseString(answer).getAsJsonObject();
  }

  private static String in(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Optional<WikidataItem> item(JsonObject entity) {
    if (entity.has("missing")) {
      return Optional.empty();
    }
    List<String> aliases = new ArrayList<>();
    Optional.ofNullable(part(entity, "aliases").getAsJsonArray("en"))
        .ifPresent(
            all ->
                all.forEach(
                    each -> aliases.add(each.getAsJsonObject().get("value").getAsString())));
    return Optional.of(
        new WikidataItem(
            entity.get("id").getAsString(),
            english(entity, "labels"),
            english(entity, "descriptions"),
            aliases,
            classes(entity)));
  }

  /** An empty part is written as a list where one with content is an object. */
  private static JsonObject part(JsonObject entity, String name) {
    JsonElement part = entity.get(name);
    return part != null && part.isJsonObject() ? part.getAsJsonObject() : new JsonObject();
  }

  private static String english(JsonObject entity, String name) {
    JsonObject value = part(entity, name).getAsJsonObject("en");
    return value == null ? "" : value.get("value").getAsString();
  }

  private static List<String> classes(JsonObject entity) {
    List<String> classes = new ArrayList<>();
    if (part(entity, "claims").has("P31")) {
      for (JsonElement claim : part(entity, "claims").getAsJsonArray("P31")) {
        JsonObject snak = claim.getAsJsonObject().getAsJsonObject("mainsnak");
        // Unknown values and "no value" have none.
        if (snak.has("datavalue")) {
          JsonObject value = snak.getAsJsonObject("datavalue").getAsJsonObject("value");
          classes.add(value.get("id").getAsString());
        }
      }
    }
    return classes;
  }
}
