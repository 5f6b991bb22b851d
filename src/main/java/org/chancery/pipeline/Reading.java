package org.chancery.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chancery.claim.Claim;
import org.chancery.extract.Extractor;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Nlp4jParser;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Parser;

/**
 * How text becomes claims. All parts are asked for only when a document has to be read, since they
 * take seconds to load.
 *
 * @param model the parser's model, as {@link Parser#model()} will say
 * @param parser splits and parses; used by several threads
 * @param extractor finds the claims of a parsed document; used by several threads
 * @param scorer says of linked claims how sure their reading is, and keeps what is sure enough;
 *     used by several threads
 */
public record Reading(
    String model,
    Supplier<Parser> parser,
    Supplier<Function<ParsedDocument, List<Claim>>> extractor,
    Supplier<UnaryOperator<List<Claim>>> scorer) {
  /** With this program's own extractor and measured confidence; what is sure enough. */
  public static Reading of(ConfigFiles config, Supplier<Parser> parser) {
    return of(config, parser, () -> Scorer.load(config)::sure);
  }

  /** The same with everything that is read, however unsure: to measure how sure it is. */
  public static Reading ofAll(ConfigFiles config, Supplier<Parser> parser) {
    return of(config, parser, () -> Scorer.load(config)::scored);
  }

  private static Reading of(
      ConfigFiles config, Supplier<Parser> parser, Supplier<UnaryOperator<List<Claim>>> scorer) {
    return new Reading(
        Nlp4jParser.modelName(), parser, () -> Extractor.create(config)::extract, scorer);
  }
}
