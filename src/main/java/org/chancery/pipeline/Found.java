package org.chancery.pipeline;

import java.time.Instant;
import java.util.List;
import org.chancery.claim.Claim;

/** What the reading of one document came to. */
record Found(int sentences, List<Claim> claims, Instant began, Instant ended) {}
