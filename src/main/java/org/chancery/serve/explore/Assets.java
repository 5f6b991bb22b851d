package org.chancery.serve.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.chancery.claim.Ids;

/**
 * The files that pages are made of: those of the explorer, and those of the libraries that come as
 * WebJars. Nothing else of the program can be had here.
 */
final class Assets extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern NAME =
      Pattern.compile("[a-z][a-z-]*(?:\\.min)?\\.(?:html|js|css|svg)");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  /** Files of libraries: the WebJar and the path in it. */
  private static final Map<String, String[]> LIBRARIES =
      Map.of(
          "cytoscape.min.js", new String[] {"cytoscape", "dist/cytoscape.min.js"},
          "yasgui.min.js", new String[] {"zazuko__yasgui", "build/yasgui.min.js"},
          "yasgui.min.css", new String[] {"zazuko__yasgui", "build/yasgui.min.css"});

  private final transient Map<String, Optional<File>> files = new ConcurrentHashMap<>();

  /** A file with its media type and a name for its content. */
  record File(String type, byte[] bytes, String hash) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Browsers ask for /favicon.ico, which has no path within this servlet, beside all but pages.
    Optional<File> file =
        file(Optional.ofNullable(request.getPathInfo()).orElse("/icon.svg").substring(1));
    if (file.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else if (!Reply.unchanged(request, response, file.get().hash())) {
      Reply.send(request, response, file.get().type(), file.get().bytes());
    }
  }

  Optional<File> file(String name) {
    return NAME.matcher(name).matches()
        ? files.computeIfAbsent(name, Assets::load)
        : Optional.empty();
  }

  private static Optional<File> load(String name) {
    String path = LIBRARIES.containsKey(name) ? library(LIBRARIES.get(name)) : "/explorer/" + name;
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      String hash = Ids.hash(name, HexFormat.of().formatHex(bytes)).substring(0, 16);
      return Optional.of(new File(type, bytes, hash));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** A WebJar's files stand under its version, which its Maven properties tell. */
  private static String library(String[] jarAndPath) {
    String properties = "/META-INF/maven/org.webjars.npm/" + jarAndPath[0] + "/pom.properties";
    try (InputStream in = Assets.class.getResourceAsStream(properties)) {
      Properties read = new Properties();
      read.load(in);
      return "/META-INF/resources/webjars/"
          + jarAndPath[0]
          + "/"
          + read.getProperty("version")
          + "/"
          + jarAndPath[1];
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + properties, e);
    }
  }
}
