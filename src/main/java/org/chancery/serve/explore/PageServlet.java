package org.chancery.serve.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The one HTML page of the explorer, for all its addresses: its script sees by the address what to
 * show.
 */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Scripts, styles and data from this server only; what a library must be allowed is added. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data: blob:;"
          + " font-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final transient Assets assets;
  private final String policy;

  private PageServlet(Assets assets, String policy) {
    this.assets = assets;
    this.policy = policy;
  }

  static PageServlet of(Assets assets) {
    return new PageServlet(assets, POLICY.formatted(""));
  }

  /** For the page with the query editor, which writes style elements. */
  static PageServlet withStyles(Assets assets) {
    return new PageServlet(assets, POLICY.formatted(" 'unsafe-inline'"));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(request, response);
  }

  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-cache");
    Assets.File page = assets.file("index.html").orElseThrow();
    Reply.send(request, response, page.type(), page.bytes());
  }
}
