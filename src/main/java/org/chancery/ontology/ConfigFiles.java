package org.chancery.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.ChanceryException;

/**
 * The files that say what the program knows: {@code ontology/}, {@code queries/} and {@code data/},
 * packaged with it, and over them a user's own folder of the same shape.
 */
public final class ConfigFiles {
  private final Optional<Path> overlay;

  private ConfigFiles(Optional<Path> overlay) {
    this.overlay = overlay;
  }

  /** The packaged files alone. */
  public static ConfigFiles packaged() {
    return new ConfigFiles(Optional.empty());
  }

  /**
   * The packaged files with a user's folder over them.
   *
   * @throws ChanceryException when the folder does not exist
   */
  public static ConfigFiles overlaid(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ChanceryException(
          "configuration folder " + folder + " does not exist",
          "give --config a folder with ontology/, queries/ or data/ in it");
    }
    return new ConfigFiles(Optional.of(folder));
  }

  /**
   * One file's layers, ours first, then the user's: later entries add to earlier ones or replace
   * them by id.
   *
   * @param path such as {@code ontology/lexicon.tsv}
   */
  public List<Layer> layers(String path) {
    List<Layer> layers = new ArrayList<>();
    try (InputStream in = ConfigFiles.class.getResourceAsStream("/" + path)) {
      if (in != null) {
        layers.add(new Layer(path, new String(in.readAllBytes(), StandardCharsets.UTF_8), false));
      }
      if (overlay.isPresent() && Files.isRegularFile(overlay.get().resolve(path))) {
        Path file = overlay.get().resolve(path);
        layers.add(new Layer(file.toString(), read(file), true));
      }
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          "cannot read " + path + ": " + e.getMessage(),
          "check that the file is readable and in UTF-8",
          e);
    }
    return layers;
  }

  /**
   * The text of one file that must exist: the user's where there is one, else ours.
   *
   * @throws ChanceryException when neither exists
   */
  public Layer text(String path) {
    List<Layer> layers = layers(path);
    if (layers.isEmpty()) {
      throw new ChanceryException("there is no file " + path, "check its name and folder");
    }
    return layers.get(layers.size() - 1);
  }

  /**
   * All files below a folder by their path in it; the user's replace ours of the same path.
   *
   * @param folder such as {@code queries/competency}
   * @param ending such as {@code .rq}
   */
  public Map<String, Layer> folder(String folder, String ending) {
    Map<String, Layer> files = new TreeMap<>();
    var url = ConfigFiles.class.getResource("/" + folder);
    try {
      if (url != null) {
        URI uri = url.toURI();
        if (uri.getScheme().equals("jar")) {
          try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            collect(jar.getPath("/" + folder), ending, folder + "/", false, files);
          }
        } else {
          collect(Path.of(uri), ending, folder + "/", false, files);
        }
      }
      if (overlay.isPresent() && Files.isDirectory(overlay.get().resolve(folder))) {
        Path own = overlay.get().resolve(folder);
        collect(own, ending, own + "/", true, files);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a resource address: " + url, e);
    }
    return files;
  }

  /** All layers of all files below a folder: ours by name, then the user's by name. */
  public List<Layer> allLayers(String folder, String ending) {
    List<Layer> layers = new ArrayList<>(packaged().folder(folder, ending).values());
    if (overlay.isPresent()) {
      ConfigFiles own = this;
      own.folder(folder, ending).values().stream()
          .filter(l -> !layers.contains(l))
          .forEach(layers::add);
    }
    return layers;
  }

  private static void collect(
      Path root, String ending, String shown, boolean own, Map<String, Layer> into)
      throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile).sorted()::iterator) {
        String relative = root.relativize(file).toString().replace('\\', '/');
        if (relative.endsWith(ending)) {
          into.put(relative, new Layer(shown + relative, read(file), own));
        }
      }
    }
  }

  /**
   * As editors of all systems write it: a byte order mark and the line ends of Windows are gone.
   */
  private static String read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, text, true).isError()) {
      long line = 1 + text.flip().chars().filter(c -> c == '\n').count();
      throw new ChanceryException(file + ":" + line + ": not UTF-8", "save the file in UTF-8");
    }
    String all = text.flip().toString().replace("\r\n", "\n");
    return all.startsWith("\uFEFF") ? all.substring(1) : all;
  }

  /**
   * One file's text.
   *
   * @param name as shown in error messages
   * @param own whether it is the user's
   */
  public record Layer(String name, String text, boolean own) {
    /** A file that the user gives by itself. */
    public Layer(String name, String text) {
      this(name, text, true);
    }
  }
}
