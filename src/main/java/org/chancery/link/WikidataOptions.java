package org.chancery.link;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How Wikidata, or another Wikibase, is asked.
 *
 * @param contact mail address or page of whoever asks; their User-Agent policy wants it
 * @param api its action API
 * @param pages what the id of an item is added to for {@code Special:EntityData}
 * @param proxy to go through
 * @param cache folder of the answers
 * @param expiry how long an answer is good
 * @param maxLag seconds that their databases may lag behind for us to be served
 * @param attempts how often a request is sent before it is given up
 * @param timeout how long an answer may take
 */
public record WikidataOptions(
    String contact,
    URI api,
    URI pages,
    Optional<InetSocketAddress> proxy,
    Path cache,
    Duration expiry,
    int maxLag,
    int attempts,
    Duration timeout) {
  private static final URI WIKIDATA = URI.create("https://www.wikidata.org/");

  public WikidataOptions {
    if (!contact.matches("\\S+@\\S+\\.\\S+|https?://\\S+")) {
      throw new IllegalArgumentException("neither a mail address nor a page: '" + contact + "'");
    }
    if (attempts < 1) {
      throw new IllegalArgumentException("fewer than one attempt: " + attempts);
    }
  }

  /** Wikidata itself: a month's cache, 5 seconds of lag, 5 attempts, 30 seconds each. */
  public static WikidataOptions of(String contact, Path cache) {
    return new WikidataOptions(
            contact,
            WIKIDATA,
            WIKIDATA,
            Optional.empty(),
            cache,
            Duration.ofDays(30),
            5,
            5,
            Duration.ofSeconds(30))
        .withSite(WIKIDATA);
  }

  /** Another Wikibase with MediaWiki's usual addresses, such as {@code https://example.org/}. */
  public WikidataOptions withSite(URI site) {
    return new WikidataOptions(
        contact,
        site.resolve("/w/api.php"),
        site.resolve("/wiki/Special:EntityData/"),
        proxy,
        cache,
        expiry,
        maxLag,
        attempts,
        timeout);
  }

  public WikidataOptions withProxy(InetSocketAddress other) {
    return new WikidataOptions(
        contact, api, pages, Optional.of(other), cache, expiry, maxLag, attempts, timeout);
  }

  public WikidataOptions withExpiry(Duration other) {
    return new WikidataOptions(contact, api, pages, proxy, cache, other, maxLag, attempts, timeout);
  }

  public WikidataOptions withTimeout(Duration other) {
    return new WikidataOptions(contact, api, pages, proxy, cache, expiry, maxLag, attempts, other);
  }
}
