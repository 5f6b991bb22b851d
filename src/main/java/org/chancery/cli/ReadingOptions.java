package org.chancery.cli;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.claim.Grade;
import org.chancery.text.Metadata;
import org.chancery.text.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of the commands that read documents. */
final class ReadingOptions {
  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = Size.class,
      description = "Refuse larger files: bytes, or a number with k, M or G (default: 20M).")
  Long maxSize;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of the files (default: UTF-8, or what a page says of itself).")
  Charset encoding;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Id of a single document (default: from its front matter or path).")
  String id;

  @Option(
      names = "--reliability",
      paramLabel = "A-F",
      description =
          "Grade of the documents on the Admiralty scale; goes before what they say of themselves"
              + " and what data/sources.tsv says of them (default: F, cannot be judged).")
  Grade reliability;

  @Option(names = "--author", paramLabel = "NAME", description = "Author of the documents.")
  String author;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher of the documents; its texts about one story count as one source.")
  String publisher;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of publication of the documents, as 2024-11-05.")
  LocalDate date;

  @Option(names = "--licence", paramLabel = "TEXT", description = "Licence of the documents.")
  String licence;

  ReadOptions read() {
    ReadOptions options = ReadOptions.defaults().withAbout(about());
    options = maxSize == null ? options : options.withMaxSize(maxSize);
    options = encoding == null ? options : options.withEncoding(encoding);
    return id == null ? options : options.withId(id);
  }

  private Metadata about() {
    return new Metadata(
        Optional.ofNullable(author),
        Optional.ofNullable(publisher),
        Optional.ofNullable(date),
        Optional.ofNullable(reliability).map(Grade::name),
        Optional.ofNullable(licence),
        Optional.empty());
  }

  /** Bytes, as {@code 500k} or {@code 20M}; a thousand bytes are 1k. */
  static final class Size implements ITypeConverter<Long> {
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,8})([kKmMgG]?)");

    @Override
    public Long convert(String value) {
      Matcher matcher = SIZE.matcher(value);
      if (!matcher.matches()) {
        throw new TypeConversionException("'" + value + "' is not a size such as 500k or 20M");
      }
      long number = Long.parseLong(matcher.group(1));
      return switch (matcher.group(2)) {
        case "k", "K" -> number * 1_000;
        case "m", "M" -> number * 1_000_000;
        case "g", "G" -> number * 1_000_000_000;
        default -> number;
      };
    }
  }
}
