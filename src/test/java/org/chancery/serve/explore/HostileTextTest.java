package org.chancery.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.claim.Ids;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.serve.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Markup and script in text, titles, names and ids are shown as text, in every view. */
class HostileTextTest {
  private static final String SCRIPT = "<script>window.hacked=1</script>";
  private static final String IMAGE = "<img src=x onerror=window.hacked=1>";
  private static final String LINK = "\"><svg onload=window.hacked=1> javascript:window.hacked=1";
  private static Store store;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Browser.require();
    store = Store.inMemory();
    SyntheticGraph.fill(store, "hostile", "Title " + SCRIPT + IMAGE, List.of(SCRIPT, IMAGE, LINK));
    server = ServedGraph.of(store);
    browser = Browser.start(server.address());
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
      server.close();
      store.close();
    }
  }

  private static void shownAsText(String path) {
    assertThat(browser.run("return window.hacked === undefined")).as(path).isEqualTo(true);
    assertThat(
            browser.run("return document.querySelectorAll('img[src=x], main svg[onload]').length"))
        .as(path)
        .isEqualTo(0L);
    assertThat(browser.run("return document.body.innerText")).asString().as(path).contains("<");
  }

  private static String parameter(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void inEveryView() {
    String claim =
        store.read(data -> new ClaimReader(Graphs.STANDARD, data).claims("hostile").get(0).id());
    String actor = Ids.slug(SCRIPT);
    String phrase = parameter(Graphs.DEFAULT_BASE + "entity/" + actor);
    for (String path :
        List.of(
            "",
            "id/document/hostile",
            "id/document/hostile#c-" + claim,
            "id/claim/" + claim,
            "id/entity/" + actor,
            "id/evidence/" + claim,
            "graph",
            "search?q=" + parameter("script " + IMAGE),
            "proof?relation=supports&subject=" + phrase + "&object=" + phrase,
            "whatif?relation=supports&subject=" + phrase + "&object=" + phrase,
            "whatif?relation=supports&object=x&subject=" + parameter("nobody " + IMAGE))) {
      browser.open(path);
      if (path.equals("graph")) {
        browser.until("document.body.dataset.drawn > 0");
        browser.run("document.querySelectorAll('details').forEach(each => { each.open = true; })");
      }
      shownAsText(path);
    }
  }

  @Test
  void inTheAnswersOfQueries() {
    String query =
        "SELECT ?a ?b ?c { ?claim <https://w3id.org/chancery/ns#subject>/<http://www.w3.org/2000/01/rdf-schema#label> ?a ;"
            + " <https://w3id.org/chancery/ns#object>/<http://www.w3.org/2000/01/rdf-schema#label> ?b ;"
            + " <https://w3id.org/chancery/ns#confidence> ?c }";
    browser.open("sparql?query=" + parameter(query));
    browser.run("document.querySelector('.yasqe_queryButton').click()");
    browser.until("document.querySelector('#yasgui table tbody td')");
    shownAsText("table");
    for (String form : List.of("chart", "network", "response")) {
      browser.run("document.querySelector('.select_" + form + "').click()");
      browser.until(
          "document.querySelector('#yasgui .chart .bar, #yasgui .canvas canvas, #yasgui .yasr_results .CodeMirror')");
      shownAsText(form);
    }
  }

  @Test
  void andWhileSearching() {
    browser.open("");
    browser.find("#q").sendKeys("script");
    browser.until("document.querySelector('#hits a')");
    shownAsText("hits");
  }
}
