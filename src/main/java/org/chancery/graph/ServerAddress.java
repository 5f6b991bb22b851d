package org.chancery.graph;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Where the process that holds a store can be asked: left in the store's folder while a server
 * runs, so that other commands go through it. Only the user may read the file.
 *
 * @param uri the server's own address, such as {@code http://127.0.0.1:3030/}
 * @param token the secret that a command shows to be let in
 */
public record ServerAddress(URI uri, String token) {
  private static final String FILE = "server.json";

  /** Leaves the address in a store's folder, in place of an earlier one. */
  public void write(Path store) {
    JsonObject json = new JsonObject();
    json.addProperty("address", uri.toString());
    json.addProperty("token", token);
    try {
      Path fresh = Files.createTempFile(store, "server", ".json", userOnly());
      Files.writeString(fresh, json + "\n");
      try {
        Files.move(fresh, store.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, store.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot leave the server's address in " + store, e);
    }
  }

  private static FileAttribute<?>[] userOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * The address in a store's folder, if one was left there and can be read. A server that was
   * killed leaves a stale one: only an answer shows that it still runs.
   */
  public static Optional<ServerAddress> read(Path store) {
    try {
      JsonObject json =
          JsonParser.parseString(Files.readString(store.resolve(FILE))).getAsJsonObject();
      return Optional.of(
          new ServerAddress(
              URI.create(json.get("address").getAsString()), json.get("token").getAsString()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Takes the address away; nothing happens where there is none. */
  public static void delete(Path store) {
    try {
      Files.deleteIfExists(store.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the server's address from " + store, e);
    }
  }
}
