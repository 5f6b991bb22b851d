package org.chancery.extract;

import java.util.Optional;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * A name found in a sentence.
 *
 * @param first first token of the name
 * @param last last token of the name
 * @param head the token that heads it in the parse
 * @param span exact place; inside a token for the parts of "US-allied"
 * @param entity what it means here
 * @param adjective whether it is an adjective of place: "Russian", "North Korean"
 * @param state id of the state that a body or person belongs to, where known
 */
record Mention(
    int first,
    int last,
    int head,
    Span span,
    Target.Entity entity,
    boolean adjective,
    Optional<String> state) {}
