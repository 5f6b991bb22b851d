package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
  private static final Path LAUNCHER = Path.of("chancery").toAbsolutePath();

  @TempDir Path folder;

  private record Run(int code, String output) {}

  private Run run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(output));
  }

  /** A folder with the few tools that the launcher calls, and no Java. */
  private Path toolsWithoutJava() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("sh", "dirname", "readlink", "sed", "find", "head")) {
      for (Path bin : List.of(Path.of("/usr/bin"), Path.of("/bin"))) {
        if (Files.exists(bin.resolve(tool)) && Files.notExists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), bin.resolve(tool));
        }
      }
    }
    return tools;
  }

  @Test
  void itRunsFromAnywhereAndThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), LAUNCHER);

    Run run = run(Map.of(), link.toString(), "--version");

    assertThat(run.output()).startsWith("chancery ");
    assertThat(run.code()).isZero();
  }

  @Test
  void argumentsAndExitCodesPassThrough() throws Exception {
    assertThat(run(Map.of(), LAUNCHER.toString(), "explain").code()).isEqualTo(2);
    Run run =
        run(Map.of(), LAUNCHER.toString(), "build", "a file with spaces.txt", "--store", "store");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.output()).contains("a file with spaces.txt");
  }

  @Test
  void aMissingJavaIsSaidPlainly() throws Exception {
    Map<String, String> without = Map.of("PATH", toolsWithoutJava().toString(), "JAVA_HOME", "");

    Run run = run(without, LAUNCHER.toString(), "--version");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.output()).contains("there is no Java").contains("JDK 17");
  }

  @Test
  void anOldJavaIsSaidPlainly() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("jdk-11/bin"));
    Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nexit 99\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("jdk-11/release"), "JAVA_VERSION=\"11.0.2\"\n");
    Map<String, String> old = Map.of("JAVA_HOME", folder.resolve("jdk-11").toString());

    Run run = run(old, LAUNCHER.toString(), "--version");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.output()).contains("11.0.2").contains("JDK 17");
  }

  @Test
  void aReaderThatLeavesEarlyIsNoError() throws Exception {
    Run run =
        run(
            Map.of(),
            "bash",
            "-c",
            "set -o pipefail; '" + LAUNCHER + "' query --list | head -n 1 >/dev/null");

    assertThat(run.output()).isEmpty();
    assertThat(run.code()).isZero();
  }
}
