package org.chancery.serve.explore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.chancery.export.Exporter;

/**
 * Chooses by the {@code Accept} header (RFC 9110, section 12) or a {@code format} parameter in
 * which form a description is sent: as a page, or as Turtle, N-Triples or JSON-LD.
 */
final class Negotiation {
  private static final String HTML = "text/html";
  private static final Map<String, Lang> LANGUAGES =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/n-triples", Lang.NTRIPLES,
          "application/ld+json", Lang.JSONLD);
  private static final Map<String, String> SHORT =
      Map.of(
          "ttl", "text/turtle",
          "nt", "application/n-triples",
          "jsonld", "application/ld+json",
          "html", HTML);
  private static final AcceptList WITH_PAGE =
      AcceptList.create(HTML, "text/turtle", "application/ld+json", "application/n-triples");
  private static final AcceptList DATA =
      AcceptList.create("text/turtle", "application/ld+json", "application/n-triples");

  private Negotiation() {}

  /** The media type to send; empty when none that is wanted can be had. */
  static Optional<String> choose(HttpServletRequest request, boolean page) {
    String format = request.getParameter("format");
    if (format != null) {
      return Optional.ofNullable(SHORT.get(format));
    }
    AcceptList offered = page ? WITH_PAGE : DATA;
    String accept = request.getHeader("Accept");
    MediaType match = AcceptList.match(new AcceptList(accept == null ? "*/*" : accept), offered);
    return Optional.ofNullable(match).map(MediaType::getContentTypeStr);
  }

  static boolean isPage(String type) {
    return type.equals(HTML);
  }

  static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String type,
      Collection<Triple> triples,
      Exporter exporter)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.description(triples, LANGUAGES.get(type), out);
    response.addHeader("Vary", "Accept");
    response.setHeader("Access-Control-Allow-Origin", "*");
    Reply.send(request, response, type + "; charset=utf-8", out.toByteArray());
  }

  static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
    response.setContentType("text/plain; charset=utf-8");
    response
        .getWriter()
        .println("text/html, text/turtle, application/ld+json or application/n-triples");
  }
}
