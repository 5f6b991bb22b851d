package org.chancery.names;

import java.util.List;
import org.chancery.text.Span;

/** A name found in a text, before it is put in terms of tokens; the span counts from its start. */
record Spotted(Span span, List<Candidate> candidates) {}
