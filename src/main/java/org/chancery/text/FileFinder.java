package org.chancery.text;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.ChanceryException;

/** Finds the documents that files, folders and {@code -} stand for. */
final class FileFinder {
  private static final List<String> ENDINGS = List.of(".txt", ".md", ".html", ".htm");

  private final List<DocumentFile> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  /** All documents, in the order given, those of a folder sorted by path; each once. */
  List<DocumentFile> find(List<String> locations) {
    for (String location : locations) {
      if (location.equals(DocumentFile.STANDARD_INPUT)) {
        found.add(new DocumentFile(location, location));
      } else {
        find(location);
      }
    }
    return List.copyOf(found);
  }

  private void find(String location) {
    Path path;
    try {
      path = Path.of(location);
    } catch (InvalidPathException e) {
      throw missing(location);
    }
    try {
      if (Files.isDirectory(path)) {
        findIn(path, location);
      } else if (Files.exists(path)) {
        add(path, path.getFileName().toString());
      } else {
        throw missing(location);
      }
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          "cannot read " + location + ": " + e.getMessage(),
          "Check that you may read it.",
          e);
    }
  }

  private static ChanceryException missing(String location) {
    return new ChanceryException(
        "there is no file or folder " + location, "Check the path; - reads standard input.");
  }

  private void findIn(Path folder, String location) throws IOException {
    List<Path> inside = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            return !at.equals(folder) && isHidden(at)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && isDocument(file)) {
              inside.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    if (inside.isEmpty()) {
      throw new ChanceryException(
          "the folder " + location + " holds no documents",
          "Put files ending in " + String.join(", ", ENDINGS) + " there, or name a file.");
    }
    inside.sort(null);
    for (Path file : inside) {
      add(file, folder.relativize(file).toString());
    }
  }

  private void add(Path file, String name) throws IOException {
    if (seen.add(file.toRealPath())) {
      found.add(new DocumentFile(file.toString(), name));
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
