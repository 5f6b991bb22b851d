package org.chancery.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chancery.claim.Ids;

/**
 * Answers on disk, a file a request. Since each is kept as soon as it has come, work that was
 * interrupted goes on where it stopped.
 */
final class AnswerCache {
  private final Path folder;
  private final Duration expiry;

  AnswerCache(Path folder, Duration expiry) {
    this.folder = folder;
    this.expiry = expiry;
  }

  Optional<String> get(URI request) {
    Path file = file(request);
    try {
      if (!Files.isRegularFile(file)
          || Files.getLastModifiedTime(file).toInstant().plus(expiry).isBefore(Instant.now())) {
        return Optional.empty();
      }
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Moved into place as a whole, so that a kill leaves no half answer. */
  void put(URI request, String answer) {
    Path file = file(request);
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "part", ".tmp");
      Files.write(part, answer.getBytes(StandardCharsets.UTF_8));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private Path file(URI request) {
    return folder.resolve(Ids.hash(request.toString()).substring(0, 32) + ".json");
  }
}
