package org.chancery.extract;

import java.util.List;
import org.chancery.claim.Claim;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameIndex;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.Parser;

/** What a text claims, as "subject relation object". */
final class ReadClaims {
  private static final ConfigFiles FILES = ConfigFiles.packaged();
  private static final Extractor EXTRACTOR = Extractor.create(FILES);
  private static final Parser PARSER =
      LoadedParser.get().withNames(new NameIndex(Gazetteer.load(FILES), FILES)::longNames);

  private ReadClaims() {}

  static List<String> of(String text) {
    return read(text).stream().map(ReadClaims::words).toList();
  }

  /** As {@link #of}, with polarity and modality: "Chad arms Niger, negative demanded". */
  static List<String> stanced(String text) {
    return read(text).stream()
        .map(
            c ->
                "%s, %s %s"
                    .formatted(words(c), c.stance().polarity().key(), c.stance().modality().key()))
        .toList();
  }

  private static List<Claim> read(String text) {
    return EXTRACTOR.extract(PARSER.parse(new DocumentReader().text("text", text)));
  }

  private static String words(Claim claim) {
    return String.join(
        " ", claim.subject().target().label(), claim.relation(), claim.object().target().label());
  }
}
