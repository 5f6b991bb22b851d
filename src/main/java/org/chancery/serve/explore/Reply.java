package org.chancery.serve.explore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Sends answers, compressed where the browser can read that. */
final class Reply {
  /** Shorter answers would not get shorter. */
  private static final int WORTH_COMPRESSING = 1024;

  private Reply() {}

  static void send(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
      throws IOException {
    response.setContentType(type);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.addHeader("Vary", "Accept-Encoding");
    byte[] sent = body;
    if (body.length > WORTH_COMPRESSING && accepts(request)) {
      response.setHeader("Content-Encoding", "gzip");
      sent = compressed(body);
    }
    response.setContentLength(sent.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(sent);
    }
  }

  /** Answers that nothing has changed since the browser asked last; false when something has. */
  static boolean unchanged(
      HttpServletRequest request, HttpServletResponse response, String version) {
    String tag = "\"" + version + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return true;
    }
    return false;
  }

  private static boolean accepts(HttpServletRequest request) {
    return String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
  }

  private static byte[] compressed(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
