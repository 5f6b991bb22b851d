package org.chancery.cli;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.chancery.ChanceryException;
import org.chancery.link.WikidataOptions;
import picocli.CommandLine.Option;

/** What a user can say about asking Wikidata. */
final class OnlineOptions {
  @Option(
      names = "--online",
      description =
          "Ask other hosts: for link, Wikidata about the things without a known id, whose proposals"
              + " are written as a table for link judge; for query, the endpoints that it names."
              + " Nothing else sends anything to another host.")
  boolean online;

  @Option(
      names = "--contact",
      paramLabel = "MAIL|PAGE",
      description =
          "Your mail address or page, sent along as Wikimedia's policy asks (default: the"
              + " environment's CHANCERY_CONTACT).")
  String contact = System.getenv("CHANCERY_CONTACT");

  @Option(
      names = "--wikibase",
      paramLabel = "URL",
      description = "Another Wikibase to ask (default: https://www.wikidata.org/).")
  URI wikibase;

  @Option(names = "--proxy", paramLabel = "HOST:PORT", description = "Proxy to go through.")
  String proxy;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Folder where answers are kept (default: chancery/wikidata in the user's cache folder).")
  Path cache;

  @Option(
      names = "--expiry",
      paramLabel = "DAYS",
      defaultValue = "30",
      description = "How long an answer is good (default: 30).")
  int days;

  WikidataOptions options() {
    try {
      WikidataOptions options =
          WikidataOptions.of(contact == null ? "" : contact, cache())
              .withExpiry(Duration.ofDays(days));
      if (wikibase != null) {
        options = options.withSite(wikibase);
      }
      return proxy == null ? options : options.withProxy(address(proxy));
    } catch (IllegalArgumentException e) {
      throw new ChanceryException(
          contact == null ? "no contact given" : e.getMessage(),
          "add --contact you@example.org, so that the people who run Wikidata can reach you");
    }
  }

  private Path cache() {
    if (cache != null) {
      return cache;
    }
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("chancery")
        .resolve("wikidata");
  }

  private static InetSocketAddress address(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 1 || !text.substring(colon + 1).matches("\\d{1,5}")) {
      throw new ChanceryException("no proxy: " + text, "write host:port, such as localhost:8888");
    }
    return new InetSocketAddress(
        text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
  }
}
