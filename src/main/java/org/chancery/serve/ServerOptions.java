package org.chancery.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a server is set up.
 *
 * @param port to listen on; 0 lets the system choose one
 * @param everyAddress whether other machines may connect; otherwise only this one can
 * @param seconds a query is given up after, at least 1
 * @param passwords file with lines {@code user: password}; updates are possible only with one
 */
public record ServerOptions(int port, boolean everyAddress, int seconds, Optional<Path> passwords) {
  public static final int DEFAULT_PORT = 3030;
  public static final int DEFAULT_SECONDS = 30;

  public ServerOptions {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
    if (seconds < 1) {
      throw new IllegalArgumentException("less than a second: " + seconds);
    }
  }

  /** Port 3030, this machine only, 30 seconds, no updates. */
  public static ServerOptions defaults() {
    return new ServerOptions(DEFAULT_PORT, false, DEFAULT_SECONDS, Optional.empty());
  }

  public ServerOptions withPort(int other) {
    return new ServerOptions(other, everyAddress, seconds, passwords);
  }
}
