package org.chancery.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.chancery.ShippedGraph;
import org.chancery.claim.Judgement;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;
import org.chancery.graph.Store;
import org.chancery.serve.Server;
import org.chancery.serve.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a visitor of the explorer sees and does, in a real browser, with the shipped document. */
class ExplorerBrowserTest {
  private static final String DOCUMENT = "id/document/russia-and-north-korea";

  @TempDir static Path folder;
  private static Store store;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Browser.require();
    List<Quad> shipped = ShippedGraph.get().read(data -> data.stream().toList());
    store = Store.inMemory();
    store.write(data -> shipped.forEach(data::add));
    Path passwords = Files.writeString(folder.resolve("passwords"), "editor: secret\n");
    ServerOptions defaults = ServerOptions.defaults();
    server =
        ServedGraph.of(
            store,
            new ServerOptions(
                defaults.port(),
                defaults.everyAddress(),
                defaults.seconds(),
                Optional.of(passwords)));
    browser = Browser.start(server.address());
  }

  /** After all pages: nothing went wrong in any, and none asked for anything from elsewhere. */
  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      List<String> problems = List.copyOf(browser.problems());
      List<String> strangers = browser.strangers();
      browser.close();
      server.close();
      store.close();
      assertThat(problems).isEmpty();
      assertThat(strangers).isEmpty();
    }
  }

  @Test
  void aMarkLeadsToItsClaimAndTheClaimBackToItsPlace() throws Exception {
    browser.open(DOCUMENT);
    WebElement mark = browser.find(".dot[data-manner=hedged]");
    String id = mark.getAttribute("data-claim");
    mark.click();
    browser.until("document.querySelector('.panel .axes')");

    assertThat(browser.text(".panel .axes")).contains("ICD 203").contains("×");
    assertThat(browser.text(".panel dl")).contains("Cues").contains("Held by");
    assertThat(browser.all(".mark.selected")).isNotEmpty();
    browser.picture("document");

    browser.open("id/claim/" + id);
    browser.find("a.place").click();
    browser.until("document.querySelector('.dot.selected')");

    assertThat(browser.run("return document.activeElement.dataset.claim")).isEqualTo(id);
    assertThat(browser.run("return location.pathname")).isEqualTo("/" + DOCUMENT);
  }

  @Test
  void theTextIsShownAsItWasWrittenWithoutTheMarks() {
    browser.open(DOCUMENT);
    String text =
        store.read(
            data ->
                new ClaimReader(Graphs.STANDARD, data)
                    .text("russia-and-north-korea")
                    .orElseThrow());

    Object shown =
        browser.run(
            "return [...document.querySelectorAll('.text .line')].map(e => e.textContent).join('\\n')");

    assertThat(shown.toString().replaceAll("\\n\\s*", "\n"))
        .isEqualTo(text.replaceAll("\\n\\s*", "\n"));
  }

  @Test
  void theKeyboardReachesAClaimAndLeavesItAgain() {
    browser.open(DOCUMENT);
    WebElement dot = browser.find(".dot");
    dot.sendKeys(Keys.ENTER);
    browser.until("document.querySelector('.panel .axes')");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    browser.until("document.querySelector('.panel .index')");

    assertThat(browser.all(".dot.selected")).isEmpty();
  }

  @Test
  void relationsCanBeHiddenInTheText() {
    browser.open(DOCUMENT);
    int all = browser.all(".dot").size();
    int support = browser.all(".dot[data-group=support]").size();
    browser.run("document.querySelector('.legend input[value=support]').click()");

    assertThat(support).isPositive();
    assertThat(browser.all(".dot")).hasSize(all - support);
  }

  @Test
  void theGraphFiltersByRelationBeliefAndDay() throws Exception {
    browser.open("graph");
    browser.until("document.body.dataset.drawn > 0");
    long all = number("return +document.body.dataset.shown");
    browser.picture("graph");

    browser.run(
        "const slider = document.querySelector('#day'); document.querySelector('#anytime').click();"
            + "document.querySelector('#dated').click(); slider.value = slider.min;"
            + "slider.dispatchEvent(new Event('input', {bubbles: true}))");
    long first = number("return +document.body.dataset.shown");
    assertThat(first).isPositive().isLessThan(all);
    // the drawing follows the filter a frame later
    browser.until("window.network.edges(':visible').length === +document.body.dataset.shown");

    browser.open("graph?group=support");
    browser.until("document.body.dataset.drawn > 0");
    assertThat(number("return window.network.edges('[group != \"support\"]').length")).isZero();

    browser.open("graph?belief=0.5");
    browser.until("document.body.dataset.drawn > 0");
    assertThat(number("return window.network.edges('[belief < 0.5]').length")).isZero();
  }

  @Test
  void aNeighbourhoodAndAPictureOfTheGraphCanBeHad() {
    browser.open("graph?around=" + Graphs.DEFAULT_BASE + "entity/united-states");
    browser.until("document.body.dataset.drawn > 0");
    browser.run("document.querySelector('.png').click()");
    browser.until("document.body.dataset.png > 5000");

    assertThat(
            number(
                "return window.network.nodes().filter(n => !n.id().endsWith('/united-states') &&"
                    + " n.edgesWith(window.network.nodes('[id $= \"/united-states\"]')).empty())"
                    + ".length"))
        .isZero();
  }

  @Test
  void theAlliancesOfADayAreThoseInForceOnIt() throws Exception {
    browser.open("alliances?day=1985-07-01");
    browser.until("document.body.dataset.drawn");
    List<?> members =
        (List<?>)
            browser.run(
                "return window.network.nodes('[kind = \"State\"]').map(n => n.data('label'))");
    browser.picture("alliances");
    browser.open("alliances?day=2024-12-31");
    browser.until("document.body.dataset.drawn");
    List<?> later =
        (List<?>)
            browser.run(
                "return window.network.nodes('[kind = \"State\"]').map(n => n.data('label'))");

    assertThat(members.toString()).contains("Soviet Union").doesNotContain("Sweden");
    assertThat(later.toString()).contains("Sweden").doesNotContain("Soviet Union");
  }

  @Test
  void anActorsPageTellsNamesClaimsAlliancesAndSanctions() throws Exception {
    browser.open("id/entity/north-korea");

    assertThat(browser.text("main"))
        .contains("DPRK")
        .contains("Q423")
        .contains("What it is said to do")
        .contains("Alliances over time")
        .contains("Resolution 1718");
    assertThat(browser.all(".span-bar")).isNotEmpty();
    browser.picture("actor");
  }

  @Test
  void aProofGoesDownToReferenceFactsAndSentences() throws Exception {
    browser.open(
        "proof?relation=alliedWith&subject="
            + Graphs.DEFAULT_BASE
            + "entity/united-states&object="
            + Graphs.DEFAULT_BASE
            + "entity/south-korea");

    assertThat(browser.text(".tree"))
        .contains("by the rule")
        .contains("a reference fact")
        .contains("ATOP");
    assertThat(browser.text("main")).contains("US-allied South Korea");
    browser.picture("proof");
  }

  @Test
  void whatIfSaysWhatWouldFallAndLeavesTheGraphAsItIs() {
    long before = store.version();
    browser.open(
        "whatif?remove=1&relation=alliedWith&subject="
            + Graphs.DEFAULT_BASE
            + "entity/united-states&object="
            + Graphs.DEFAULT_BASE
            + "entity/south-korea");
    browser.until("document.body.dataset.asked");

    assertThat(browser.text("main [role=status]")).contains("would appear").contains("fall");
    assertThat(store.version()).isEqualTo(before);
  }

  @Test
  void searchShowsHitsWhileOneTypesAndAllOnItsPage() throws Exception {
    browser.open("");
    browser.find("#q").sendKeys("dprk");
    browser.until("document.querySelector('#hits a')?.textContent === 'North Korea'");
    browser.find("#q").sendKeys(Keys.ARROW_DOWN);
    assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("North Korea");
    browser.picture("home");

    browser.open("search?q=sanction");
    assertThat(browser.text("main")).contains("Claims (");
    browser.picture("search");
  }

  @Test
  void aQueryOfTheLibraryRunsAndIsShownAsTableChartAndGraph() throws Exception {
    browser.open("sparql?name=CQ01-who-supports");
    browser.find(".settings button").click();
    browser.until("document.querySelector('#yasgui table tbody td')");
    assertThat(browser.text("#yasgui .yasr")).contains("Soviet Union");
    browser.picture("sparql");
    browser.run("document.querySelector('.select_chart').click()");
    browser.until("document.querySelector('#yasgui .chart .bar')");
    browser.run("document.querySelector('.select_network').click()");
    browser.until("document.body.dataset.drawn > 0");

    String link = browser.run("return location.href").toString();
    browser.driver().get(link);
    browser.until("document.body.dataset.ready");
    assertThat(browser.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()"))
        .asString()
        .contains("\"North Korea\"@en");
  }

  @Test
  void onlyWhoLogsInCanJudge() throws Exception {
    browser.open(DOCUMENT);
    browser.find(".dot").click();
    String id = browser.find(".dot.selected").getAttribute("data-claim");
    browser.find(".judge [data-verdict=reject]").click();
    browser.until("document.querySelector('.judge .login')");
    assertThat(judged(id)).isEmpty();
    // The refused request is no fault of the page.
    browser.problems().removeIf(each -> each.contains("/judge/session") && each.contains("403"));

    String login =
        server.address().toString().replace("http://", "http://editor:secret@")
            + "judge/login?back=/explorer/icon.svg";
    browser.driver().get(login);
    browser.open(DOCUMENT + "#c-" + id);
    browser.find(".judge [data-verdict=reject]").click();
    browser.until("document.querySelector('.judge .standing')");

    assertThat(browser.text(".judge .standing")).contains("reject").contains("editor");
    assertThat(judged(id)).contains("editor");
    browser.picture("judged");
  }

  private static Optional<String> judged(String claim) {
    return store.read(
        data ->
            new Judgements(Graphs.STANDARD)
                .standing(data, Judgement.Kind.CLAIM, claim)
                .map(Judgement::by));
  }

  @Test
  void noPageHasSeriousBarriers() {
    Map<String, List<String>> found = new TreeMap<>();
    for (String path :
        List.of(
            "",
            DOCUMENT,
            "graph",
            "alliances",
            "sparql",
            "search?q=sanction",
            "id/entity/russia",
            "id/graph/reference",
            "whatif")) {
      List<String> barriers = browser.open(path).barriers();
      if (!barriers.isEmpty()) {
        found.put(path, barriers);
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void aPhoneNeedsNoScrollingSideways() throws Exception {
    browser.phone();
    try {
      for (String path : List.of("", DOCUMENT, "graph", "sparql", "id/entity/north-korea")) {
        browser.open(path);
        assertThat(number("return document.documentElement.scrollWidth - window.innerWidth"))
            .as(path)
            .isLessThanOrEqualTo(0);
      }
      browser.open(DOCUMENT);
      browser.find(".dot").click();
      browser.until("document.querySelector('.panel .axes')");
      browser.picture("phone");
    } finally {
      browser.desktop();
    }
  }

  private static long number(String script) {
    return ((Number) browser.run(script)).longValue();
  }
}
