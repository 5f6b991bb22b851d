package org.chancery.link;

import java.util.List;
import org.chancery.claim.Claim;

/**
 * A document's claims, their things with the Wikidata ids that the decisions allow and no others,
 * and those decisions in the order in which the things appear.
 */
public record Linking(List<Claim> claims, List<EntityLink> links) {
  public Linking {
    claims = List.copyOf(claims);
    links = List.copyOf(links);
  }
}
