package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.claim.Target;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;

/** In whose name a text of several speaks: a group of which all sign speaks as one. */
final class Signatories {
  private static final int BLOCKS = 6;
  private static final int PAIRED_AT_MOST = 4;
  private static final int LONGEST = 160;
  private static final Pattern OUTCOME =
      Pattern.compile(
          "(?i)\\b(?:statement|declaration|communiqu[eé]|conclusions|summary|vision|outcome document)\\b");
  private static final Pattern GATHERING =
      Pattern.compile("(?i)\\b(?:summit|meeting|conference|council|retreat|session|dialogue)\\b");
  private static final Pattern WE = Pattern.compile("\\b(?:[Ww]e|[Oo]ur)\\b");

  private final Knowledge knowledge;

  Signatories(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The parties without what is said twice: "the ministers of the G7, namely of Canada, France ..."
   * are the G7 where more sign than are told one by one, else the states.
   */
  List<Target> once(List<Target> parties) {
    for (Target group : parties) {
      List<Target> members = parties.stream().filter(p -> member(p, group)).toList();
      if (members.size() > PAIRED_AT_MOST) {
        return List.of(group);
      }
      if (members.size() > 1) {
        return parties.stream().filter(p -> !p.equals(group)).toList();
      }
    }
    return parties;
  }

  private boolean member(Target party, Target group) {
    return group instanceof Target.Entity entity
        && !party.equals(group)
        && knowledge.members(entity).stream().anyMatch(party::equals);
  }

  /** The organization of whose summit a text is the outcome: "Chair's Statement, 9th EU Summit". */
  Optional<Target> gathered(ParsedDocument document, MentionFinder finder) {
    if (document.sentences().stream().noneMatch(s -> WE.matcher(s.text()).find())) {
      return Optional.empty();
    }
    return document.sentences().stream()
        .filter(s -> s.block() < BLOCKS && s.text().length() < LONGEST)
        .filter(s -> OUTCOME.matcher(s.text()).find() && GATHERING.matcher(s.text()).find())
        .flatMap(s -> organizations(s, finder))
        .findFirst();
  }

  private Stream<Target> organizations(Sentence sentence, MentionFinder finder) {
    return finder.names(sentence).stream()
        .map(name -> name.best().entry().target())
        .filter(
            target ->
                List.of("InternationalOrganization", "Alliance", "Bloc").contains(target.kind()))
        .map(Target.class::cast);
  }
}
