package org.chancery.serve.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.query.Parameter;
import org.chancery.query.QueryFile;
import org.chancery.query.QueryLibrary;

/** The query library, each query with its parameters set to their defaults. */
record QueriesView(QueryLibrary library) implements View {
  /** What the asker may set. */
  record Setting(String name, String type, Optional<String> fallback, String description) {
    static Setting of(Parameter parameter) {
      return new Setting(
          parameter.name(),
          parameter.type().name().toLowerCase(Locale.ROOT),
          parameter.fallback(),
          parameter.description());
    }
  }

  /** A query of the library. */
  record Entry(
      String name, String summary, String question, List<Setting> parameters, String text) {
    static Entry of(QueryFile file) {
      return new Entry(
          file.name(),
          file.summary(),
          file.question(),
          file.parameters().stream().map(Setting::of).toList(),
          file.text());
    }
  }

  @Override
  public Optional<List<Entry>> of(Asked asked) {
    return Optional.of(library.all().stream().map(Entry::of).toList());
  }
}
