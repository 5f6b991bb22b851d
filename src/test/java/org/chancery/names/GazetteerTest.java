package org.chancery.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.claim.Ids;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load(ConfigFiles.packaged());

  @TempDir Path folder;

  @Test
  void entitiesHaveReadableIds() {
    for (GazetteerEntry entry : GAZETTEER.entries()) {
      assertThat(Ids.slug(entry.id())).isEqualTo(entry.id());
      assertThat(entry.label()).as(entry.id()).isNotBlank();
    }
  }

  @Test
  void everyKindIsAClassOfTheOntology() {
    Vocabulary vocabulary = Vocabulary.load(ConfigFiles.packaged());
    assertThat(GAZETTEER.entries())
        .allSatisfy(
            e ->
                assertThat(e.kind().equals("Source") || vocabulary.kinds().containsKey(e.kind()))
                    .as(e.id() + " is a " + e.kind())
                    .isTrue());
  }

  @Test
  void noWikidataIdStandsForTwoEntities() {
    List<String> qids = new ArrayList<>();
    GAZETTEER.entries().forEach(e -> e.qid().ifPresent(qids::add));
    assertThat(qids).hasSizeGreaterThan(500).doesNotHaveDuplicates();
  }

  @Test
  void statesAreComplete() {
    List<GazetteerEntry> states =
        GAZETTEER.entries().stream().filter(e -> e.kind().equals("State")).toList();
    assertThat(states).hasSizeGreaterThanOrEqualTo(195).allMatch(e -> e.iso3().isPresent());
    assertThat(states).extracting(e -> e.iso3().get()).doesNotHaveDuplicates();
  }

  @Test
  void labelsOfThingsAreMadeWithTheAdjective() {
    assertThat(demonym("north-korea")).isEqualTo("North Korean");
    assertThat(demonym("united-states")).isEqualTo("US");
    assertThat(demonym("nato")).isEqualTo("NATO");
  }

  @Test
  void groupsKnowTheirMembersAndBodiesTheirState() {
    assertThat(GAZETTEER.byId("crink").orElseThrow().members())
        .containsExactlyInAnyOrder("china", "russia", "iran", "north-korea");
    assertThat(GAZETTEER.byId("us-department-of-the-treasury").orElseThrow().state())
        .contains("united-states");
  }

  @Test
  void usersFilesAddAndReplace() throws IOException {
    write(
        "own.tsv", "id\tlabel\tkind\taliases\nfreedonia\tFreedonia\tState\tRepublic of Freedonia");
    write("states.tsv", "id\tlabel\tkind\nrussia\tRuthenia\tState");

    Gazetteer gazetteer = Gazetteer.load(ConfigFiles.overlaid(folder));

    assertThat(gazetteer.byId("freedonia")).isPresent();
    assertThat(gazetteer.byId("russia").orElseThrow().label()).isEqualTo("Ruthenia");
    assertThat(gazetteer.entries()).hasSize(GAZETTEER.entries().size() + 1);
  }

  @Test
  void faultsNameFileAndLine() throws IOException {
    assertFault("id\tlabel\tkind\n\na\tA\tState\nB\tB\tState", "line 4: wrong id: B");
    assertFault("id\tlabel\tkind\na\t\tState", "line 2: no label");
    assertFault("id\tlabel\tkind\na\tA\tState\na\tB\tState", "line 3: id a stands already in");
    assertFault(
        "id\tlabel\tkind\tqid\na\tA\tState\tQ1", "line 2: the Wikidata id Q1 is not verified");
    assertFault("id\tlabel\tkind\tstate\na\tA\tPlace\tatlantis", "refers to atlantis");
    assertFault("id\tlabel\tkind\na\tA\tState\tx", "line 2: 4 cells under 3 columns");
    assertFault("# note\nid\tlabel\tcolour", "line 2: not a header");
  }

  private void assertFault(String text, String message) throws IOException {
    write("own.tsv", text);
    ConfigFiles files = ConfigFiles.overlaid(folder);
    assertThatThrownBy(() -> Gazetteer.load(files))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("own.tsv")
        .hasMessageContaining(message)
        .satisfies(e -> assertThat(((ChanceryException) e).remedy()).isNotBlank());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("data/gazetteer").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String demonym(String id) {
    return GAZETTEER.demonymOf(GAZETTEER.byId(id).orElseThrow());
  }
}
