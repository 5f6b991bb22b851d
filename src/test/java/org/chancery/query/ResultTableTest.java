package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.query.ResultTable.Format;
import org.junit.jupiter.api.Test;

class ResultTableTest {
  private static final String PREFIXES =
      """
      PREFIX ex: <http://example.org/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      """;
  private static final DatasetGraph DATA =
      RDFParser.fromString(
              PREFIXES
                  + """
                  ex:c1 rdf:reifies <<( ex:ru ex:supports ex:nk )>> ; ex:quote "Moscow's aid, \\"at last\\""@en .
                  ex:c2 rdf:reifies <<( ex:cn ex:supports ex:nk )>> .
                  """,
              Lang.TRIG)
          .toDatasetGraph();

  private static Query query(String text) {
    return QueryFactory.create(PREFIXES + text, Syntax.syntaxARQ);
  }

  private static String answer(String text, Format format) {
    Query query = query(text);
    return ResultTable.of(DATA, query, 10).write(format, ShortNames.of(query));
  }

  @Test
  void aTableIsAlignedAndItsIrisShort() {
    assertThat(
            answer(
                "SELECT ?c ?quote { ?c rdf:reifies ?t OPTIONAL { ?c ex:quote ?quote } } ORDER BY ?c",
                Format.TABLE))
        .isEqualTo(
            """
            c      quote
            -----  -----------------------
            ex:c1  Moscow's aid, "at last"
            ex:c2
            (2 rows)
            """);
  }

  @Test
  void longValuesAreCut() {
    assertThat(answer("SELECT ('" + "wide ".repeat(40) + "' AS ?x) {}", Format.TABLE).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72))
        .anySatisfy(line -> assertThat(line).endsWith("…"));
  }

  @Test
  void tripleTermsAreShownWhole() {
    assertThat(answer("SELECT ?t { ex:c1 rdf:reifies ?t }", Format.TABLE))
        .contains("<<( ex:ru ex:supports ex:nk )>>");
  }

  @Test
  void csvQuotesWhatCsvMustQuote() {
    assertThat(answer("SELECT ?quote { ex:c1 ex:quote ?quote }", Format.CSV))
        .isEqualTo("quote\r\n\"Moscow's aid, \"\"at last\"\"\"\r\n");
  }

  @Test
  void jsonReadBackIsTheSameTable() {
    Query query =
        query("SELECT ?c ?t ?q { ?c rdf:reifies ?t OPTIONAL { ?c ex:quote ?q } } ORDER BY ?c");
    ResultTable table = ResultTable.of(DATA, query, 10);

    assertThat(ResultTable.fromJson(table.write(Format.JSON, new ShortNames(Map.of()))))
        .isEqualTo(table);
  }

  @Test
  void yesAndNoAndTriplesAreTablesToo() {
    assertThat(answer("ASK { ex:c1 ?p ?o }", Format.TABLE)).contains("yes");
    assertThat(answer("ASK { ex:c9 ?p ?o }", Format.TABLE)).contains("no");
    assertThat(answer("CONSTRUCT WHERE { ex:c1 ex:quote ?q }", Format.TABLE))
        .contains("subject  predicate")
        .contains("(1 row)");
  }
}
