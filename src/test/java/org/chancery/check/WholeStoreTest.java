package org.chancery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ShippedGraph;
import org.chancery.graph.Graphs;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;

class WholeStoreTest {
  /** What a text says may be wrong and is worth a note; how it is kept must not be. */
  @Test
  void whatTheProgramMakesOfItsOwnDocumentsConforms() {
    Checker checker = Checker.load(ConfigFiles.packaged(), Graphs.STANDARD);
    List<Finding> findings = ShippedGraph.get().read(checker::check);
    assertThat(findings).noneMatch(each -> each.severity() == Finding.Severity.ERROR);
  }
}
