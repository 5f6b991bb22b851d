package org.chancery.serve.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ChanceryException;

/** The parameters of a request; empty ones count as not given. */
record Asked(Map<String, String[]> parameters) {
  static Asked of(HttpServletRequest request) {
    return new Asked(request.getParameterMap());
  }

  Optional<String> text(String name) {
    String[] values = parameters.get(name);
    return values == null ? Optional.empty() : Optional.of(values[0]).filter(t -> !t.isBlank());
  }

  String required(String name) {
    return text(name)
        .orElseThrow(
            () ->
                new ChanceryException(
                    "the parameter " + name + " is missing", "add ?" + name + "=..."));
  }

  /** All values of a parameter, which may be repeated; empty when none is given. */
  Set<String> several(String name) {
    return Set.copyOf(Arrays.asList(parameters.getOrDefault(name, new String[0])));
  }

  double number(String name, double fallback) {
    try {
      return text(name).map(Double::parseDouble).orElse(fallback);
    } catch (NumberFormatException e) {
      throw new ChanceryException(
          "the parameter " + name + " is '" + text(name).orElse("") + "'", "give a number");
    }
  }

  /** A whole number from 0 to {@code most}. */
  int count(String name, int fallback, int most) {
    return (int) Math.max(0, Math.min(most, number(name, fallback)));
  }

  Optional<LocalDate> day(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new ChanceryException(
          "the parameter " + name + " is '" + text(name).orElse("") + "'",
          "give a day such as 2024-06-19");
    }
  }
}
