package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  private final DocumentReader reader = new DocumentReader();

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Document read(Path file) {
    return read(reader, file);
  }

  private static Document read(DocumentReader reader, Path file) {
    return reader.readAll(List.of(file.toString())).get(0);
  }

  private void assertFails(DocumentReader with, Path file, String problem, String remedy) {
    assertThatThrownBy(() -> read(with, file))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ChanceryException.Kind.BAD_INPUT);
              assertThat(e).hasMessageContaining(file.toString()).hasMessageContaining(problem);
              assertThat(e.remedy()).contains(remedy);
            });
  }

  @Test
  void readsAFolderInOrderWithAllBelow() throws IOException {
    write("b.txt", "Norway signed.");
    write("a/c.md", "Sweden signed.");
    write("a/d.htm", "<p>Denmark signed.");
    write(".git/e.txt", "hidden");
    write(".f.txt", "hidden");
    write("g.pdf", "no document");
    List<Document> documents = reader.readAll(List.of(folder.toString()));
    assertThat(documents).extracting(Document::id).containsExactly("a-c", "a-d-htm", "b");
    assertThat(documents.get(0).location()).isEqualTo(folder.resolve("a/c.md").toString());
    assertThat(documents.get(0).stem()).isEqualTo("c");
  }

  @Test
  void readsAFileOnceThoughItIsNamedTwice() throws IOException {
    Path file = write("a.txt", "Norway signed.");
    assertThat(reader.readAll(List.of(file.toString(), folder.toString()))).hasSize(1);
  }

  @Test
  void anIdIsTheSameForAFileAndItsFolder() throws IOException {
    Path file = write("Déclaration of Oslo (2).txt", "Norway signed.");
    assertThat(read(file).id()).isEqualTo("declaration-of-oslo-2");
    assertThat(reader.readAll(List.of(folder.toString())).get(0).id())
        .isEqualTo("declaration-of-oslo-2");
  }

  @Test
  void namesInOtherScriptsKeepApart() throws IOException {
    String first = read(write("声明.txt", "Norway signed.")).id();
    String second = read(write("条约.txt", "Norway signed.")).id();
    assertThat(first).matches("doc-[0-9a-f]{8}").isNotEqualTo(second);
  }

  @Test
  void anIdComesFromTheOptionElseTheFrontMatter() throws IOException {
    Path file = write("a.txt", "---\nid: Oslo/1\n---\nNorway signed.");
    assertThat(read(file).id()).isEqualTo("oslo-1");
    DocumentReader named = new DocumentReader(ReadOptions.defaults().withId("mine"));
    assertThat(read(named, file).id()).isEqualTo("mine");
    write("b.txt", "Sweden signed.");
    assertThatThrownBy(() -> named.find(List.of(folder.toString())))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("mine");
  }

  @Test
  void twoDocumentsOfOneIdAreAnError() throws IOException {
    Path first = write("x/a.txt", "Norway signed.");
    Path second = write("y/a.txt", "Sweden signed.");
    assertThatThrownBy(() -> reader.readAll(List.of(first.toString(), second.toString())))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContainingAll(first.toString(), second.toString(), "id");
  }

  @Test
  void standardInputIsNamedByItsText() {
    byte[] bytes = "Norway signed.".getBytes(StandardCharsets.UTF_8);
    Document once = reader.read(new ByteArrayInputStream(bytes), "-");
    Document again = reader.read(new ByteArrayInputStream(bytes), "-");
    assertThat(once.id()).startsWith("stdin-").isEqualTo(again.id());
  }

  @Test
  void offsetsCountFromTheFilesFirstCharacter() throws IOException {
    Document document = read(write("a.txt", "\uFEFFNorway signed."));
    assertThat(document.text()).startsWith("\uFEFF");
    assertThat(document.blocks().get(0).span()).isEqualTo(new Span(1, 15));
    assertThat(read(write("b.md", "\uFEFF---\nid: x\n---\nNorway signed.")).id()).isEqualTo("x");
  }

  @Test
  void aMissingFileIsAnError() {
    assertFails(reader, folder.resolve("none.txt"), "no file or folder", "path");
  }

  @Test
  void aFolderWithoutDocumentsIsAnError() throws IOException {
    write("a.pdf", "x");
    assertFails(reader, folder, "no documents", ".txt");
  }

  @Test
  void anEmptyFileIsAnError() throws IOException {
    assertFails(reader, write("a.txt", ""), "empty", "text");
    assertFails(reader, write("b.txt", " \n\t\n"), "no text", "prose");
    assertFails(reader, write("c.md", "---\nid: x\n---\n"), "no text", "prose");
    assertFails(reader, write("d.html", "<html><body></body></html>"), "no text", "prose");
  }

  @Test
  void aBinaryFileIsAnError() throws IOException {
    assertFails(reader, write("a.txt", new byte[] {'G', 'I', 'F', 0, 1}), "offset 3", "export");
    assertFails(reader, write("b.txt", "%PDF-1.7\n%âã"), "PDF", "pdftotext");
  }

  @Test
  void invalidUtf8IsAnErrorThatNamesThePlace() throws IOException {
    byte[] bytes = {'O', 'n', 'e', '\n', 't', (byte) 0x81, 'o'};
    assertFails(reader, write("a.txt", bytes), "byte 0x81 at offset 5 (line 2)", "--encoding");
  }

  @Test
  void windows1252IsReadWhenAskedFor() throws IOException {
    String text = "Norway’s “pact” — signed.";
    Path file = write("a.txt", text.getBytes(WINDOWS));
    assertFails(reader, file, "byte 0x92 at offset 6 (line 1)", "--encoding windows-1252");
    DocumentReader windows = new DocumentReader(ReadOptions.defaults().withEncoding(WINDOWS));
    assertThat(read(windows, file).text()).isEqualTo(text);
  }

  @Test
  void utf16IsNamedAsSuch() throws IOException {
    Path file = write("a.txt", "\uFEFFNorway signed.".getBytes(StandardCharsets.UTF_16LE));
    assertFails(reader, file, "UTF-16", "--encoding UTF-16");
    DocumentReader wide =
        new DocumentReader(ReadOptions.defaults().withEncoding(StandardCharsets.UTF_16));
    assertThat(read(wide, file).text()).isEqualTo("Norway signed.");
  }

  @Test
  void aPageIsReadInTheEncodingItNames() throws IOException {
    String page = "<html><meta charset=\"windows-1252\"><p>Norway’s pact was signed.";
    assertThat(read(write("a.html", page.getBytes(WINDOWS))).text()).contains("Norway’s pact");
  }

  @Test
  void aFileAboveTheLimitIsAnError() throws IOException {
    DocumentReader small = new DocumentReader(ReadOptions.defaults().withMaxSize(10));
    Path file = write("a.txt", "Norway signed.");
    assertFails(small, file, "larger than 10 bytes", "--max-size");
    assertThatThrownBy(() -> small.read(new ByteArrayInputStream(new byte[11]), "-"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("larger than 10 bytes");
  }

  @Test
  void unusableFrontMatterIsAnErrorThatNamesTheLine() throws IOException {
    assertFails(
        reader, write("a.md", "---\nid: x\ndate: soon\n---\nText."), "line 3: not a date", "2024");
    assertFails(
        reader,
        write("b.md", "---\nreliability: G\n---\nText."),
        "line 2: not a grade",
        "Admiralty");
  }
}
