package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.chancery.names.Gazetteer;
import org.junit.jupiter.api.Test;

/** No term of ours is used anywhere without being declared. */
class TermsTest {
  private static final Pattern PREFIXED = Pattern.compile("(?<![\\w:/#])ch:([A-Za-z]\\w*)");
  private static final Pattern WRITTEN_OUT = Pattern.compile("chancery/ns#([A-Za-z]\\w*)");
  private static final Pattern IN_JAVA =
      Pattern.compile("\\bCh\\.(?:term|relation)\\(\\s*\"(\\w+)\"");

  private static final Set<String> DECLARED = new TreeSet<>();

  static {
    for (String file : Vocabulary.FILES) {
      DECLARED.addAll(declared(file));
    }
  }

  @Test
  void everyTermInAFileIsDeclared() throws IOException {
    Map<String, Set<String>> unknown = new TreeMap<>();
    for (Path file :
        files(
            Stream.of("ontology", "queries", "data", "docs"),
            ".ttl",
            ".trig",
            ".rq",
            ".md",
            ".tsv")) {
      if (!file.getFileName().toString().startsWith("invalid")) {
        look(file, unknown, PREFIXED, WRITTEN_OUT);
      }
    }
    look(Path.of("README.md"), unknown, PREFIXED, WRITTEN_OUT);
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyTermInTheProgramIsDeclared() throws IOException {
    Map<String, Set<String>> unknown = new TreeMap<>();
    for (Path file : files(Stream.of("src/main"), ".java", ".js", ".html")) {
      look(file, unknown, PREFIXED, WRITTEN_OUT, IN_JAVA);
    }
    assertThat(unknown).isEmpty();
  }

  /** A constant for every term of the claim model and for no other. */
  @Test
  void constantsAgreeWithTheFile() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : Ch.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && Resource.class.isAssignableFrom(field.getType())) {
        assertThat(((Resource) field.get(null)).getURI()).isEqualTo(Ch.NS + field.getName());
        constants.add(field.getName());
      }
    }
    assertThat(constants).isEqualTo(new TreeSet<>(declared("ontology/claim.ttl")));
  }

  @Test
  void noTermIsDeclaredInTwoFiles() {
    List<String> all = new ArrayList<>();
    Vocabulary.FILES.forEach(file -> all.addAll(declared(file)));

    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void everyKindInTheGazetteerIsAClassOfThingsThatClaimsAreAbout() {
    Set<String> kinds = Vocabulary.load(ConfigFiles.packaged()).kinds().keySet();

    assertThat(Gazetteer.load(ConfigFiles.packaged()).entries())
        .isNotEmpty()
        .allMatch(entry -> kinds.contains(entry.kind()));
  }

  private static Set<String> declared(String file) {
    Model model = Turtle.read(ConfigFiles.packaged().text(file));
    return model
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(each -> each.isURIResource() && each.getNameSpace().equals(Ch.NS))
        .mapWith(Resource::getLocalName)
        .toSet();
  }

  private static Set<Path> files(Stream<String> folders, String... endings) {
    return folders
        .map(Path::of)
        .filter(Files::isDirectory)
        .flatMap(TermsTest::walk)
        .filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void look(Path file, Map<String, Set<String>> unknown, Pattern... patterns)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    String text = Files.readString(file);
    for (Pattern pattern : patterns) {
      var found = pattern.matcher(text);
      while (found.find()) {
        if (!DECLARED.contains(found.group(1))) {
          unknown.computeIfAbsent(file.toString(), name -> new TreeSet<>()).add(found.group(1));
        }
      }
    }
  }
}
