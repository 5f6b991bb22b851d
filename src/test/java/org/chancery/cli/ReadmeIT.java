package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the README in their order, as a newcomer would, and compares what they print
 * with what the README shows. {@code -Dgolden.update} writes the answers into it anew.
 */
class ReadmeIT {
  private static final Path README = Path.of("README.md").toAbsolutePath();
  private static final Path LAUNCHER = Path.of("chancery").toAbsolutePath();
  private static final String FENCE = "```";

  @TempDir Path folder;

  @Test
  void theCommandsPrintWhatItShows() throws Exception {
    Files.createSymbolicLink(folder.resolve("chancery"), LAUNCHER);
    List<String> now = new ArrayList<>();
    List<Process> servers = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(README);
      for (int i = 0; i < lines.size(); i++) {
        now.add(lines.get(i));
        if (lines.get(i).equals(FENCE + "console")) {
          int end = i + lines.subList(i, lines.size()).indexOf(FENCE);
          runBlock(lines.subList(i + 1, end), now, servers);
          i = end - 1;
        }
      }
    } finally {
      servers.forEach(Process::destroy);
      for (Process server : servers) {
        server.waitFor(30, TimeUnit.SECONDS);
      }
    }
    assertThat(servers).as("the README starts a server").hasSize(1);
    if (System.getProperty("golden.update") != null) {
      Files.write(README, now);
    }
    assertThat(now).isEqualTo(Files.readAllLines(README));
  }

  private void runBlock(List<String> block, List<String> now, List<Process> servers)
      throws Exception {
    for (int i = 0; i < block.size(); i++) {
      if (!block.get(i).startsWith("$ ")) {
        continue;
      }
      now.add(block.get(i));
      StringBuilder command = new StringBuilder(block.get(i).substring(2));
      for (int next = i + 1; next < block.size() && block.get(next).startsWith("> "); next++) {
        now.add(block.get(next));
        command.append('\n').append(block.get(next).substring(2));
      }
      if (command.toString().endsWith(" serve")) {
        servers.add(serve(command + " --port 0"));
      } else if (!command.toString().startsWith("mvn ")) {
        now.addAll(run(command.toString()));
      }
    }
  }

  private Process start(String command, Path out, Path err) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", "exec 2>'" + err + "'; " + command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile());
    builder.environment().put("XDG_DATA_HOME", folder.resolve("share").toString());
    return builder.start();
  }

  private List<String> run(String command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = start(command, out, err);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command).isTrue();
    assertThat(process.exitValue()).as(command + "\n" + Files.readString(err)).isZero();
    return Files.readAllLines(out);
  }

  private Process serve(String command) throws Exception {
    Path err = folder.resolve("serve");
    Process process = start("exec " + command, folder.resolve("served"), err);
    for (int tenths = 0; tenths < 6000 && process.isAlive(); tenths++) {
      if (Files.exists(err) && Files.readString(err).contains("serving ")) {
        return process;
      }
      Thread.sleep(100);
    }
    process.destroy();
    throw new AssertionError("no server: " + Files.readString(err));
  }
}
