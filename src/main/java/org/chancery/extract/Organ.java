package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Span;

/**
 * Which organ of the United Nations speaks in the clauses of a resolution whose first line, which
 * names it, is not part of the text. Such clauses turn to the Secretary-General; the Council counts
 * its resolutions by year, authorizes and sets mandates, the Assembly counts them and itself by
 * session. Where the signs point to both or to none, nobody is guessed.
 */
final class Organ {
  private static final int CLAUSES = 2;
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:^|[;:.\\n])\\s*(?:\\(?[0-9]{1,2}[.)]\\s*)?(?:Calls (?:up)?on|Requests|Urges|Decides"
              + "|Authorizes|Invites|Emphasizes|Stresses|Encourages|Expresses|Commends|Affirms"
              + "|Reaffirms|Demands|Condemns|Recalls|Welcomes)\\b");
  private static final Pattern ASKED =
      Pattern.compile("\\b[Rr]equests?\\b[^.;]{0,40}?\\bthe Secretary-General\\b");
  private static final Pattern COUNCIL =
      Pattern.compile(
          "\\bAuthorizes\\b|\\bChapter VII\\b|\\b[Rr]esolutions? [0-9]{2,4} \\([0-9]{4}\\)"
              + "|\\bmandates? of\\b|\\bseized of the matter\\b");
  private static final Pattern ASSEMBLY =
      Pattern.compile(
          "\\b[Rr]esolutions? [0-9]{1,2}/[0-9]{1,3}\\b|\\bits [a-z]+(?:-[a-z]+)? session\\b");

  private final Knowledge knowledge;

  Organ(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The organ, as said by no word of the text. */
  List<Referent> of(ParsedDocument document) {
    String text = document.document().text();
    if (!ASKED.matcher(text).find() || CLAUSE.matcher(text).results().count() < CLAUSES) {
      return List.of();
    }
    boolean council = COUNCIL.matcher(text).find();
    boolean assembly = ASSEMBLY.matcher(text).find();
    Optional<String> name =
        council == assembly
            ? Optional.empty()
            : Optional.of(council ? "UN Security Council" : "UN General Assembly");
    return name.flatMap(n -> knowledge.gazetteer().byId(Ids.slug(n))).stream()
        .map(e -> unsaid(e.target()))
        .toList();
  }

  private static Referent unsaid(Target.Entity organ) {
    return new Referent(organ, 0, new Span(0, 0), "", true, List.of());
  }
}
