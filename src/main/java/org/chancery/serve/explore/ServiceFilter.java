package org.chancery.serve.explore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a request to the query endpoint that asks no query with the endpoint's description, as
 * SPARQL 1.1 Service Description wants it (section 2).
 */
final class ServiceFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient DatasetDescription description;

  ServiceFilter(DatasetDescription description) {
    this.description = description;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("GET") && request.getQueryString() == null) {
      description.doGet(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
