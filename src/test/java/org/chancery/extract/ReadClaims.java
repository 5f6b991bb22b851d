package org.chancery.extract;

import java.util.List;
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
    return EXTRACTOR.extract(PARSER.parse(new DocumentReader().text("text", text))).stream()
        .map(
            c ->
                String.join(
                    " ", c.subject().target().label(), c.relation(), c.object().target().label()))
        .toList();
  }
}
