package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;

/** The walls between the packages: arrows only point down. */
@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> STAGES =
      List.of("extract", "link", "belief", "reason", "check", "query", "export", "evaluate");
  private static final String ROOT = "org.chancery";

  /** Each package with those that may use it, itself aside. */
  @ArchTest static final ArchRule ARROWS_POINT_DOWN = walls();

  private static ArchRule walls() {
    LayeredArchitecture house =
        Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.chancery..")
            .withOptionalLayers(true);
    List<String> above = new ArrayList<>();
    house = layer(house, "cli", above);
    above.add("cli");
    house = layer(house, "serve", above);
    above.add("serve");
    house = layer(house, "pipeline", above);
    above.add("pipeline");
    for (String stage : STAGES) {
      house = layer(house, stage, above);
    }
    above.addAll(STAGES);
    List<String> withoutExtract = new ArrayList<>(above);
    withoutExtract.remove("extract");
    house = layer(house, "graph", withoutExtract);
    above.add("graph");
    for (String each : List.of("names", "ontology", "claim", "text")) {
      house = layer(house, each, above);
      above.add(each);
    }
    return house.because("each package may use what stands below it and nothing else");
  }

  private static LayeredArchitecture layer(
      LayeredArchitecture house, String layer, List<String> above) {
    LayeredArchitecture with = house.layer(layer).definedBy(ROOT + "." + layer + "..");
    return above.isEmpty()
        ? with.whereLayer(layer).mayNotBeAccessedByAnyLayer()
        : with.whereLayer(layer).mayOnlyBeAccessedByLayers(above.toArray(new String[0]));
  }

  @ArchTest
  static final ArchRule EVERY_PACKAGE_HAS_ITS_FLOOR =
      classes()
          .should()
          .resideInAnyPackage(
              ROOT,
              "org.chancery.cli..",
              "org.chancery.serve..",
              "org.chancery.pipeline..",
              "org.chancery.extract..",
              "org.chancery.link..",
              "org.chancery.belief..",
              "org.chancery.reason..",
              "org.chancery.check..",
              "org.chancery.query..",
              "org.chancery.export..",
              "org.chancery.evaluate..",
              "org.chancery.graph..",
              "org.chancery.names..",
              "org.chancery.ontology..",
              "org.chancery.claim..",
              "org.chancery.text..");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.chancery.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule CLAIM_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("org.chancery.claim..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", ROOT, "org.chancery.claim..", "org.chancery.text..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule TEXT_KNOWS_ONLY_THE_JDK_AND_ITS_READERS_LIBRARIES =
      classes()
          .that()
          .resideInAPackage("org.chancery.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.xml..",
              "org.w3c.dom..",
              ROOT,
              "org.chancery.text..",
              "edu.emory.mathcs.nlp..",
              "org.tukaani.xz..",
              "org.jsoup..");

  @ArchTest
  static final ArchRule THE_PARSER_IS_BEHIND_OUR_INTERFACE =
      noClasses()
          .that()
          .haveNameNotMatching("org\\.chancery\\.text\\.Nlp4jParser(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.emory.mathcs.nlp..", "org.tukaani.xz..");

  @ArchTest
  static final ArchRule JSOUP_ONLY_IN_ITS_READER =
      noClasses()
          .that()
          .haveNameNotMatching("org\\.chancery\\.text\\.Html\\w*(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule TDB2_ONLY_IN_GRAPH =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..");

  @ArchTest
  static final ArchRule FUSEKI_ONLY_IN_SERVE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.serve..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule PICOCLI_ONLY_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule SYSTEM_OUT_ONLY_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.cli..")
          .should()
          .accessField(System.class, "out");

  /** Nothing reaches the network but the link stage, and the client of our own server. */
  @ArchTest
  static final ArchRule HTTP_CLIENTS_IN_TWO_PLACES =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.link..")
          .and()
          .haveNameNotMatching("org\\.chancery\\.serve\\.ServerClient(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "org.apache.jena.http..");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");
}
