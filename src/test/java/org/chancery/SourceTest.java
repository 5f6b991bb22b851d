package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the walls cannot see in compiled classes. */
class SourceTest {
  private static final Path MAIN = Path.of("src/main/java");

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN.resolve("org/chancery"))) {
      List<Path> packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .filter(folder -> !folder.endsWith("org/chancery"))
              .distinct()
              .toList();
      assertThat(packages).isNotEmpty();
      assertThat(packages).allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }
  }

  @Test
  void noFileIsLongerThanThreeHundredLines() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(300));
    }
  }
}
