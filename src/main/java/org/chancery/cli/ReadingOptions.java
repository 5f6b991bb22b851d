package org.chancery.cli;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of the commands that read documents. */
final class ReadingOptions {
  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = "20M",
      converter = Size.class,
      description = "Refuse larger files; a number with k, M or G (default: 20M).")
  long maxSize;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of text files (default: UTF-8, or what the file itself says).")
  Optional<String> encoding = Optional.empty();

  /** Bytes, as {@code 500k} or {@code 20M}. */
  static final class Size implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      var matcher = java.util.regex.Pattern.compile("(\\d{1,9})([kKmMgG]?)").matcher(value);
      if (!matcher.matches()) {
        throw new TypeConversionException("'" + value + "' is not a size such as 500k or 20M");
      }
      long number = Long.parseLong(matcher.group(1));
      return switch (matcher.group(2)) {
        case "k", "K" -> number << 10;
        case "m", "M" -> number << 20;
        case "g", "G" -> number << 30;
        default -> number;
      };
    }
  }
}
