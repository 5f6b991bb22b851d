package org.chancery.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.claim.Ids;

/** Which program this is. */
final class Software {
  private Software() {}

  /**
   * Version and checksum of the program's own code: a changed program reads everything again, even
   * between two releases.
   */
  static String version() {
    String version = Software.class.getPackage().getImplementationVersion();
    return (version == null ? "development" : version) + " " + checksum().substring(0, 12);
  }

  private static String checksum() {
    try {
      Path code =
          Path.of(Software.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<String> parts = new ArrayList<>();
      try (Stream<Path> files = Files.walk(code)) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
          if (file.equals(code) || file.toString().endsWith(".class")) {
            parts.add(HexFormat.of().formatHex(Files.readAllBytes(file)));
          }
        }
      }
      return Ids.hash(parts.toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own files", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("code without an address", e);
    }
  }
}
