package org.chancery.pipeline;

import java.time.Instant;
import java.util.List;
import org.chancery.claim.Claim;
import org.chancery.link.EntityLink;

/** What the reading of one document came to. */
record Found(
    int sentences, List<Claim> claims, List<EntityLink> links, Instant began, Instant ended) {}
