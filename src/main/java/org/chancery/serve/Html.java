package org.chancery.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The frame of the server's pages. They use nothing from outside and run no script. */
final class Html {
  private static final String STYLE =
      """
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem;
             color: #1b1b1b; background: #fff; }
      table { border-collapse: collapse; display: block; overflow-x: auto; }
      th, td { border: 1px solid #c8c8c8; padding: .3rem .6rem; text-align: left; vertical-align: top; }
      pre { background: #f4f4f4; padding: 1rem; overflow-x: auto; }
      a { color: #0645ad; }
      input, button { font: inherit; padding: .2rem .5rem; }
      """;

  private Html() {}

  /** A whole page; {@code body} is HTML, its values already escaped. */
  static void send(HttpServletResponse response, int status, String title, String body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response
        .getWriter()
        .write(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>%s</style></head>
            <body>
            %s
            </body>
            </html>
            """
                .formatted(escape(title), STYLE, body));
  }

  /** Text as the content of an element or of a quoted attribute. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
