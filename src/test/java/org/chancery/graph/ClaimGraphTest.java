package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.claim.Claim;
import org.chancery.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the graph of claims promises whatever the claims are. */
class ClaimGraphTest {
  private final Graphs graphs = Graphs.STANDARD;
  private final ClaimWriter writer = new ClaimWriter(graphs);

  @Test
  void claimsReadBackAreTheClaimsWritten(@TempDir Path folder) {
    Map<Document, List<Claim>> written = new LinkedHashMap<>();
    for (int seed = 0; seed < 30; seed++) {
      RandomClaims random = new RandomClaims(seed);
      Document document = random.document("doc-" + seed);
      written.put(document, random.claims(document));
    }
    try (Store memory = Store.inMemory();
        Store disk = Store.open(folder)) {
      for (Store store : List.of(memory, disk)) {
        store.write(
            data -> written.forEach((document, claims) -> writer.write(data, document, claims)));
        written.forEach(
            (document, claims) -> {
              List<Claim> read =
                  store.read(data -> new ClaimReader(graphs, data).claims(document.id()));
              assertThat(read).as(document.id()).containsExactlyInAnyOrderElementsOf(claims);
            });
      }
    }
  }

  @Test
  void oneClaimCanBeReadByItsId() {
    RandomClaims random = new RandomClaims(5);
    Document document = random.document("a");
    List<Claim> claims = random.claims(document);
    try (Store store = written(List.of(document), List.of(claims))) {
      Claim any = claims.get(0);
      Optional<Claim> read = store.read(data -> new ClaimReader(graphs, data).claim(any.id()));
      assertThat(read).contains(any);
      Optional<Claim> none = store.read(data -> new ClaimReader(graphs, data).claim("0000"));
      assertThat(none).isEmpty();
    }
  }

  @Test
  void theOrderOfDocumentsDoesNotChangeTheGraph() {
    RandomClaims random = new RandomClaims(7);
    List<Document> documents = new ArrayList<>();
    List<List<Claim>> claims = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d")) {
      documents.add(random.document(id));
      claims.add(random.claims(documents.get(documents.size() - 1)));
    }
    String forwards = dump(written(documents, claims));
    Collections.reverse(documents);
    Collections.reverse(claims);
    assertThat(dump(written(documents, claims))).isEqualTo(forwards).contains("#Claim>");
  }

  @Test
  void writingADocumentAgainChangesNothing() {
    RandomClaims random = new RandomClaims(8);
    Document document = random.document("a");
    List<Claim> claims = random.claims(document);
    try (Store store = written(List.of(document), List.of(claims))) {
      String before = dump(store);
      store.write(data -> writer.write(data, document, claims));
      assertThat(dump(store)).isEqualTo(before);
    }
  }

  @Test
  void removingADocumentLeavesTheOthersAsIfItHadNeverBeenThere() {
    RandomClaims random = new RandomClaims(9);
    Document kept = random.document("kept");
    List<Claim> keptClaims = random.claims(kept);
    Document gone = random.document("gone");
    List<Claim> goneClaims = random.claims(gone);
    try (Store store = written(List.of(kept, gone), List.of(keptClaims, goneClaims))) {
      store.write(data -> assertThat(writer.remove(data, "gone")).isTrue());
      store.write(data -> assertThat(writer.remove(data, "gone")).isFalse());
      assertThat(dump(store)).isEqualTo(dump(written(List.of(kept), List.of(keptClaims))));
    }
  }

  @Test
  void aChangedTextKeepsItsHistory() {
    RandomClaims random = new RandomClaims(10);
    Document first = random.document("a");
    Document second = random.document("a");
    try (Store store =
        written(List.of(first, second, first), List.of(List.of(), List.of(), List.of()))) {
      String revision = "<https://w3id.org/chancery/id/document/a#revision-";
      assertThat(dump(store))
          .contains(revision + "3> <http://www.w3.org/ns/prov#wasRevisionOf> " + revision + "2>")
          .contains(revision + "2> <http://www.w3.org/ns/prov#wasRevisionOf> " + revision + "1>")
          .contains("<https://w3id.org/chancery/ns#revision> " + revision + "3>")
          .contains(revision + "2> <https://w3id.org/chancery/ns#textHash> \"" + second.sha256());
    }
  }

  @Test
  void offsetsInTheGraphCountCharactersNotUtf16Units() {
    CodePoints points = new CodePoints("\uD83D\uDE80 ab");
    assertThat(points.of(3)).isEqualTo(2);
    assertThat(points.span(2, 4).in("\uD83D\uDE80 ab")).isEqualTo("ab");
  }

  private Store written(List<Document> documents, List<List<Claim>> claims) {
    Store store = Store.inMemory();
    for (int i = 0; i < documents.size(); i++) {
      int each = i;
      store.write(data -> writer.write(data, documents.get(each), claims.get(each)));
    }
    return store;
  }

  private static String dump(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(
        data -> {
          StableNQuads.write(data, out);
          return null;
        });
    return out.toString(StandardCharsets.UTF_8);
  }
}
