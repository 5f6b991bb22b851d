package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameIndex;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.Parser;
import org.junit.jupiter.api.Test;

/** Who does what a noun names is often said outside the noun's own phrase. */
class NearDoersTest {
  private static final ConfigFiles FILES = ConfigFiles.packaged();
  private static final Extractor EXTRACTOR = Extractor.create(FILES);
  private static final Parser PARSER =
      LoadedParser.get().withNames(new NameIndex(Gazetteer.load(FILES), FILES)::longNames);

  private static List<String> claims(String text) {
    return EXTRACTOR.extract(PARSER.parse(new DocumentReader().text("item", text))).stream()
        .map(
            c ->
                c.subject().target().label()
                    + " "
                    + c.relation()
                    + " "
                    + c.object().target().label())
        .toList();
  }

  @Test
  void theSubjectOfTheClauseDoesWhatItsObjectNames() {
    assertThat(claims("Turkey prioritized attacks on Syria."))
        .containsExactly("Turkey attacks Syria");
  }

  @Test
  void theOwnerOfTheNounAboveDoesIt() {
    assertThat(claims("Turkey's strategy of attacks on Syria failed."))
        .containsExactly("Turkey attacks Syria");
  }

  @Test
  void whoSpeaksOfAnAttackDoesNotAttack() {
    assertThat(claims("Egypt feared attacks on Israel."))
        .noneMatch(claim -> claim.startsWith("Egypt attacks"));
    assertThat(claims("Egypt's fear of attacks on Israel grew."))
        .noneMatch(claim -> claim.startsWith("Egypt attacks"));
  }

  @Test
  void whoAsksHelpsThoseWhoActAtHisRequest() {
    assertThat(claims("Chad held the town with the backing of France."))
        .contains("France supports Chad");
  }
}
