package org.chancery.link;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision as the graph keeps it.
 *
 * @param id last part of its IRI
 * @param document id of the document that names the thing
 * @param judge who decided: {@link LinkGraph#PROGRAM} or a person's name
 * @param when it was decided; empty in a graph without its runs
 */
public record StoredLink(
    String id, String document, EntityLink link, String judge, Optional<Instant> when) {}
