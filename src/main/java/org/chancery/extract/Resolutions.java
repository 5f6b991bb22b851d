package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.claim.Target;

/** Reads from the name of a numbered resolution that the body named in it adopted it. */
final class Resolutions {
  private static final Template ADOPTS = Template.parse("adopts(subj, obj)");

  private final Knowledge knowledge;

  Resolutions(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Reading> read(SentenceGraph graph, Mentions mentions) {
    List<Reading> all = new ArrayList<>();
    for (Mention resolution : mentions.all()) {
      for (Target.Entity body : knowledge.issuer(resolution.entity())) {
        all.add(
            new Reading(
                "resolution.name",
                resolution.head(),
                ADOPTS,
                at(graph, resolution, body),
                at(graph, resolution, resolution.entity()),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return all;
  }

  private static Referent at(SentenceGraph graph, Mention mention, Target.Entity target) {
    String text = graph.text(mention.span());
    return new Referent(target, mention.head(), mention.span(), text, true, List.of());
  }
}
