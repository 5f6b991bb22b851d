package org.chancery.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "chancery "
          + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
              .orElse("(not from its jar)")
    };
  }
}
