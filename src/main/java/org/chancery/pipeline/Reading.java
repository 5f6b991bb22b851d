package org.chancery.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.claim.Claim;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Parser;

/**
 * How text becomes claims. Both parts are asked for only when a document has to be read, since they
 * take seconds to load.
 *
 * @param model the parser's model, as {@link Parser#model()} will say
 * @param parser splits and parses; used by several threads
 * @param extractor finds the claims of a parsed document; used by several threads
 */
public record Reading(
    String model,
    Supplier<Parser> parser,
    Supplier<Function<ParsedDocument, List<Claim>>> extractor) {}
