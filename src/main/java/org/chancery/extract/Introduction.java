package org.chancery.extract;

import java.util.List;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * A group that a text spells out: "China, Russia and Iran (the trio)".
 *
 * @param group from the gazetteer, or made from its name in the text
 * @param members in the order of the text
 * @param span from the first to the last word of name and list
 */
record Introduction(Target.Entity group, List<Target.Entity> members, Span span) {
  Introduction {
    members = List.copyOf(members);
  }
}
