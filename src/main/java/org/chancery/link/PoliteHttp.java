package org.chancery.link;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.ChanceryException;

/**
 * Asks for JSON as the etiquette of Wikimedia's API has it: one request at a time, with a
 * User-Agent that names a contact, waiting as long as the host says it should.
 */
final class PoliteHttp {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  private final WikidataOptions options;
  private final HttpClient http;
  private final Consumer<Duration> pause;

  /**
   * @param pause how waiting is done
   */
  PoliteHttp(WikidataOptions options, Consumer<Duration> pause) {
    this.options = options;
    this.pause = pause;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .connectTimeout(options.timeout())
            .followRedirects(HttpClient.Redirect.NORMAL);
    options.proxy().ifPresent(address -> builder.proxy(ProxySelector.of(address)));
    this.http = builder.build();
  }

  static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an answer", e);
    }
  }

  /**
   * The answer to a request.
   *
   * @throws ChanceryException busy, when none came after all attempts; bad input, when the host
   *     refuses the request
   */
  String get(URI address) {
    String problem = "";
    for (int attempt = 1; attempt <= options.attempts(); attempt++) {
      Optional<Duration> asked = Optional.empty();
      try {
        HttpResponse<String> response = http.send(request(address), BodyHandlers.ofString());
        Trouble trouble = Trouble.in(response);
        if (trouble == null) {
          return response.body();
        }
        if (!trouble.passing()) {
          throw new ChanceryException(
              address.getHost() + " refused the request: " + trouble.what(),
              "check the address, and that the contact is one that it accepts");
        }
        problem = trouble.what();
        asked = wait(response);
      } catch (IOException e) {
        problem = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while asking " + address.getHost(), e);
      }
      if (attempt < options.attempts()) {
        pause.accept(within(asked.orElse(FIRST_WAIT.multipliedBy(1L << (attempt - 1)))));
      }
    }
    throw new ChanceryException(
        ChanceryException.Kind.BUSY,
        address.getHost() + " gave no answer in " + options.attempts() + " attempts: " + problem,
        "try again later: what it has answered so far is kept and not asked again",
        null);
  }

  private HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(options.timeout())
        .header("User-Agent", "Chancery/0.1 (" + options.contact() + ") Java")
        .header("Accept", "application/json")
        .build();
  }

  private static Duration within(Duration asked) {
    return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
  }

  /** What {@code Retry-After} says: seconds or a date (RFC 9110, 10.2.3). */
  private static Optional<Duration> wait(HttpResponse<String> response) {
    return response.headers().firstValue("Retry-After").flatMap(PoliteHttp::wait);
  }

  private static Optional<Duration> wait(String value) {
    if (value.matches("\\d{1,6}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration time = Duration.between(Instant.now(), until);
      return Optional.of(time.isNegative() ? Duration.ZERO : time);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Why an answer is none.
   *
   * @param passing whether it may be over when asked again
   */
  private record Trouble(String what, boolean passing) {
    static Trouble in(HttpResponse<String> response) {
      int status = response.statusCode();
      if (status == 429 || status >= 500) {
        return new Trouble("status " + status, true);
      }
      if (status != 200) {
        return new Trouble("status " + status, false);
      }
      try {
        JsonObject answer = JsonParser.parseString(response.body()).getAsJsonObject();
        if (!answer.has("error")) {
          return null;
        }
        // Lag and limits come with status 200.
        JsonObject error = answer.getAsJsonObject("error");
        String code = error.has("code") ? error.get("code").getAsString() : "error";
        String info = error.has("info") ? ": " + error.get("info").getAsString() : "";
        boolean passing = code.equals("maxlag") || code.equals("ratelimited");
        return new Trouble(code + info, passing);
      } catch (JsonParseException | IllegalStateException e) {
        return new Trouble("an answer that is cut short or no JSON", true);
      }
    }
  }
}
