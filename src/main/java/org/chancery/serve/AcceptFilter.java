package org.chancery.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Chooses a format for the graph store endpoint where the asker names none. Fuseki would choose
 * RDF/XML, whose writer fails on triple terms; so a request for that or for JSON-LD is refused with
 * a hint instead of failing half way.
 */
final class AcceptFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final List<String> KNOWN =
      List.of(
          "text/turtle",
          "application/n-triples",
          "application/n-quads",
          "application/trig",
          "text/plain");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String accept = String.valueOf(request.getHeader("Accept")).toLowerCase(Locale.ROOT);
    if (KNOWN.stream().anyMatch(accept::contains)) {
      chain.doFilter(request, response);
    } else if (accept.equals("null") || accept.contains("*/*") || accept.contains("text/*")) {
      boolean oneGraph = asks(request, "graph") || asks(request, "default");
      chain.doFilter(accepting(request, oneGraph ? "text/turtle" : "application/trig"), response);
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
      response.setContentType("text/plain; charset=utf-8");
      response
          .getWriter()
          .println("RDF 1.2 is served as " + String.join(", ", KNOWN.subList(0, 4)));
    }
  }

  private static boolean asks(HttpServletRequest request, String parameter) {
    String query = request.getQueryString();
    return query != null
        && Stream.of(query.split("&"))
            .anyMatch(part -> part.equals(parameter) || part.startsWith(parameter + "="));
  }

  private static HttpServletRequest accepting(HttpServletRequest request, String type) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getHeader(String name) {
        return name.equalsIgnoreCase("Accept") ? type : super.getHeader(name);
      }

      @Override
      public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase("Accept")
            ? Collections.enumeration(List.of(type))
            : super.getHeaders(name);
      }
    };
  }
}
