package org.chancery.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.check.Checker;
import org.chancery.check.Finding;
import org.chancery.export.Exporter;
import org.chancery.export.Format;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Progress;

/**
 * The entrance for other commands of the same user while the server holds the store: whoever knows
 * the token in the store's folder may build, remove, judge, check and export.
 */
final class ControlServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Store store;
  private final transient Pipeline pipeline;
  private final transient ConfigFiles config;
  private final byte[] authorization;

  ControlServlet(Store store, Pipeline pipeline, ConfigFiles config, String token) {
    this.store = store;
    this.pipeline = pipeline;
    this.config = config;
    this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String given = String.valueOf(request.getHeader("Authorization"));
    if (!MessageDigest.isEqual(authorization, given.getBytes(StandardCharsets.UTF_8))) {
      response.setHeader("WWW-Authenticate", "Bearer");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    response.setContentType("application/x-ndjson; charset=utf-8");
    switch (request.getMethod() + " " + request.getPathInfo()) {
      case "GET /ping" -> response.getWriter().println("{}");
      case "POST /build" -> build(read(request, Wire.Build.class), response.getWriter());
      case "POST /judge" -> judge(read(request, Wire.Judging.class), response.getWriter());
      case "POST /judgements" ->
          judge(read(request, Wire.JudgementsFile.class), response.getWriter());
      case "GET /judgements" -> response.getWriter().print(pipeline.judgements(store));
      case "GET /check" -> response.getWriter().println(Wire.JSON.toJson(check()));
      case "GET /export" -> export(request.getParameter("format"), response);
      case "POST /remove" -> remove(read(request, Wire.Removal.class), response.getWriter());
      default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private List<Finding> check() {
    return store.read(Checker.load(config, pipeline.settings().graphs())::check);
  }

  private void export(String format, HttpServletResponse response) throws IOException {
    OutputStream out = response.getOutputStream();
    store.read(
        data -> {
          new Exporter(pipeline.settings().graphs()).store(data, Format.of(format), out);
          return null;
        });
  }

  private static <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
    request.setCharacterEncoding("UTF-8");
    return Wire.JSON.fromJson(request.getReader(), type);
  }

  /** One build at a time: the pipeline fills the machine by itself. */
  private synchronized void build(Wire.Build request, PrintWriter out) {
    Progress progress =
        (done, total, outcome) -> say(out, Wire.Answer.of(new Wire.Step(done, total, outcome)));
    answer(
        out,
        () ->
            request.rehearsal()
                ? Wire.Answer.of(pipeline.rehearse(request.order(), store, progress))
                : Wire.Answer.of(pipeline.build(request.order(), store, progress)));
  }

  private synchronized void remove(Wire.Removal request, PrintWriter out) {
    answer(
        out,
        () ->
            request.rehearsal()
                ? Wire.Answer.of(pipeline.rehearseRemoval(request.document(), store))
                : Wire.Answer.of(pipeline.remove(request.document(), store)));
  }

  private synchronized void judge(Wire.Judging request, PrintWriter out) {
    answer(out, () -> Wire.Answer.of(pipeline.judge(request.judgements(), store)));
  }

  private synchronized void judge(Wire.JudgementsFile request, PrintWriter out) {
    answer(out, () -> Wire.Answer.of(pipeline.judge(request.csv(), request.location(), store)));
  }

  private static void answer(PrintWriter out, Supplier<Wire.Answer> work) {
    Wire.Answer answer;
    try {
      answer = work.get();
    } catch (RuntimeException e) {
      answer = Wire.Answer.of(e);
    }
    say(out, answer);
  }

  private static void say(PrintWriter out, Wire.Answer answer) {
    out.println(Wire.JSON.toJson(answer));
    out.flush();
  }
}
