package org.chancery.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.ChanceryException;

/**
 * Keeps large compressed resources unpacked on disk, because decompressing them is most of the time
 * that loading takes.
 *
 * <p>A file's name carries the start of its SHA-256 and is given to it only after the sum has been
 * checked, by an atomic rename. So a file that has its name is whole and right, a start need not
 * read it twice, and a killed process leaves nothing that counts.
 */
final class ModelCache {
  /** A resource, and what it is when unpacked. */
  record Item(String name, long size, String sha256) {
    String fileName() {
      return name + "-" + sha256.substring(0, 16) + ".bin";
    }
  }

  /** Opens the unpacked content of an item. */
  interface Source {
    InputStream open(Item item) throws IOException;
  }

  private final Path folder;
  private final Consumer<String> progress;

  ModelCache(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * The user's cache folder: {@code CHANCERY_CACHE}, else {@code chancery} in {@code
   * XDG_CACHE_HOME}, else in {@code ~/.cache}.
   */
  static Path defaultFolder() {
    String own = System.getenv("CHANCERY_CACHE");
    if (own != null && !own.isBlank()) {
      return Path.of(own);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path base =
        xdg != null && !xdg.isBlank()
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home"), ".cache");
    return base.resolve("chancery");
  }

  Path path(Item item) {
    return folder.resolve(item.fileName());
  }

  /**
   * Makes sure that all items are unpacked; one process does it while others wait.
   *
   * @throws ChanceryException if the folder cannot be written or a checksum is wrong
   */
  void prepare(List<Item> items, Source source) {
    if (items.stream().allMatch(this::present)) {
      return;
    }
    try {
      Files.createDirectories(folder);
      // A file lock excludes other processes, the monitor excludes other threads of this one.
      synchronized (ModelCache.class) {
        try (FileChannel channel =
                FileChannel.open(
                    folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          unpackMissing(items, source);
        }
      }
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BUSY,
          "cannot unpack the language models into " + folder + ": " + e,
          "Free about 600 MB there, or set CHANCERY_CACHE to a folder that can be written.",
          e);
    }
  }

  private void unpackMissing(List<Item> items, Source source) throws IOException {
    List<Item> missing = items.stream().filter(item -> !present(item)).toList();
    if (missing.isEmpty()) {
      return;
    }
    deleteLeftovers();
    long megabytes = missing.stream().mapToLong(Item::size).sum() / 1_000_000;
    progress.accept(
        "First run: unpacking the language models (" + megabytes + " MB) into " + folder + " ...");
    for (Item item : missing) {
      unpack(item, source);
    }
    progress.accept("Language models unpacked and checked.");
  }

  private boolean present(Item item) {
    try {
      return Files.size(path(item)) == item.size();
    } catch (IOException e) {
      return false;
    }
  }

  private void unpack(Item item, Source source) throws IOException {
    Path temporary = Files.createTempFile(folder, item.name(), ".part");
    MessageDigest digest = sha256();
    try {
      try (InputStream in = source.open(item);
          OutputStream out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
        in.transferTo(out);
      }
      String found = HexFormat.of().formatHex(digest.digest());
      if (!found.equals(item.sha256())) {
        throw new ChanceryException(
            "the language model "
                + item.name()
                + " has SHA-256 "
                + found
                + ", not the expected one",
            "Delete nlp4j-english from the local Maven repository and build again.");
      }
      Files.move(temporary, path(item), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Removes what killed processes left; nobody else writes while the lock is held. */
  private void deleteLeftovers() throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
