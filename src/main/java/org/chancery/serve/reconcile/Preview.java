package org.chancery.serve.reconcile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;

/** A few lines on a thing, shown in a frame of the tool that asks. */
final class Preview {
  private Preview() {}

  static void send(Optional<Thing> thing, HttpServletResponse response) throws IOException {
    response.setContentType("text/html; charset=utf-8");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'");
    if (thing.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    response
        .getWriter()
        .write(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Chancery</title>
            <style>body { font: 14px/1.4 sans-serif; margin: .5rem; }</style></head>
            <body>%s</body></html>
            """
                .formatted(thing.map(Preview::body).orElse("<p>There is no such thing.</p>")));
  }

  private static String body(Thing thing) {
    StringBuilder body = new StringBuilder();
    body.append("<h1 style=\"font-size:1.1rem\">").append(escape(thing.label())).append("</h1><p>");
    body.append(escape(thing.kind())).append(", claims: ").append(thing.claims()).append("</p>");
    TreeSet<String> others = new TreeSet<>(thing.names());
    others.remove(thing.label());
    if (!others.isEmpty()) {
      body.append("<p>").append(escape(String.join(", ", others))).append("</p>");
    }
    thing.items().forEach(item -> body.append("<p>Wikidata ").append(escape(item)).append("</p>"));
    return body.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
