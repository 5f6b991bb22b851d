package org.chancery.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.ChanceryException;
import org.chancery.claim.Judgement;
import org.chancery.graph.Difference;
import org.chancery.pipeline.BuildOrder;
import org.chancery.pipeline.RunReport;
import org.chancery.text.Document;

/** What a command and the server that holds its store say to each other, as JSON. */
final class Wire {
  /** Writes and reads the records below. */
  static final Gson JSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          // A list of one or none: Gson leaves out what is null.
          .registerTypeAdapter(
              Optional.class,
              (JsonSerializer<Optional<?>>)
                  (value, type, context) -> context.serialize(value.stream().toList()))
          .registerTypeAdapter(
              Optional.class,
              (JsonDeserializer<Optional<?>>)
                  (json, type, context) ->
                      json.getAsJsonArray().asList().stream()
                          .findFirst()
                          .map(each -> context.deserialize(each, content(type))))
          .registerTypeAdapter(
              LocalDate.class,
              (JsonSerializer<LocalDate>)
                  (date, type, context) -> new JsonPrimitive(date.toString()))
          .registerTypeAdapter(
              Instant.class,
              (JsonSerializer<Instant>) (time, type, context) -> new JsonPrimitive(time.toString()))
          .registerTypeAdapter(
              Instant.class,
              (JsonDeserializer<Instant>)
                  (json, type, context) -> Instant.parse(json.getAsString()))
          .registerTypeAdapter(
              LocalDate.class,
              (JsonDeserializer<LocalDate>)
                  (json, type, context) -> LocalDate.parse(json.getAsString()))
          .create();

  private Wire() {}

  private static Type content(Type optional) {
    return ((ParameterizedType) optional).getActualTypeArguments()[0];
  }

  /** Documents to bring into the store, or what that would change. */
  record Build(
      List<Document> documents, List<String> synced, boolean replacing, boolean rehearsal) {
    static Build of(BuildOrder order, boolean rehearsal) {
      List<String> folders = order.synced().stream().map(Path::toString).toList();
      return new Build(order.documents(), folders, order.replacing(), rehearsal);
    }

    BuildOrder order() {
      return new BuildOrder(documents, synced.stream().map(Path::of).toList(), replacing);
    }
  }

  /** A document to take out of it, or what that would change. */
  record Removal(String document, boolean rehearsal) {}

  /** What taking a document out changed; nothing where there was none. */
  record Removed(RunReport.Changes changes) {}

  /** Judgements to add to its log. */
  record Judging(List<Judgement> judgements) {}

  /** A file of judgements to add to its log. */
  record JudgementsFile(String csv, String location) {}

  /**
   * One line of the server's answer; exactly one part is there. A build answers with a line for
   * each document and then its report or failure.
   */
  record Answer(
      Step step, RunReport report, Removed removed, Integer judged, String patch, Failure failure) {
    static Answer of(Step step) {
      return new Answer(step, null, null, null, null, null);
    }

    static Answer of(RunReport report) {
      return new Answer(null, report, null, null, null, null);
    }

    static Answer of(Optional<RunReport.Changes> removed) {
      return new Answer(null, null, new Removed(removed.orElse(null)), null, null, null);
    }

    static Answer of(int judged) {
      return new Answer(null, null, null, judged, null, null);
    }

    static Answer of(Difference rehearsed) {
      return new Answer(null, null, null, null, rehearsed.patch(), null);
    }

    static Answer of(RuntimeException thrown) {
      Failure failure =
          thrown instanceof ChanceryException known
              ? new Failure(known.kind(), known.getMessage(), known.remedy())
              : new Failure(null, thrown.toString(), null);
      return new Answer(null, null, null, null, null, failure);
    }
  }

  /** A document is done. */
  record Step(int done, int total, RunReport.Outcome outcome) {}

  /** What went wrong; without a kind it is a fault of the program. */
  record Failure(ChanceryException.Kind kind, String problem, String remedy) {
    RuntimeException thrown() {
      return kind == null
          ? new IllegalStateException("in the server: " + problem)
          : new ChanceryException(kind, problem, remedy, null);
    }
  }
}
