package org.chancery.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.serve.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the pages cost with many claims: 5,000 here; {@code -Dexplorer.store=FOLDER} takes a store
 * that {@link SyntheticGraph} has filled, of any size. Times are printed, amounts are held to.
 */
class ExplorerLoadTest {
  private static final long TWO_MEGABYTES = 2_000_000;
  private static Store store;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Browser.require();
    String folder = System.getProperty("explorer.store");
    if (folder == null) {
      store = Store.inMemory();
      SyntheticGraph.fill(store, 5_000, 100);
    } else {
      store = Store.open(Path.of(folder));
    }
    server = ServedGraph.of(store);
    browser = Browser.start(server.address());
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
      server.close();
      store.close();
    }
  }

  @Test
  void everyPageTransfersLessThanTwoMegabytes() {
    String document = store.read(data -> new ClaimReader(Graphs.STANDARD, data).documents().get(0));
    String russia = Graphs.DEFAULT_BASE + "entity/russia";
    for (String path :
        List.of(
            "",
            "id/document/" + document,
            "graph",
            "graph?manner=asserted&manner=hedged&manner=denied&manner=inferred",
            "graph?around=" + russia,
            "alliances",
            "id/entity/russia",
            "search?q=russia",
            "sparql",
            "proof?relation=alliedWith&subject="
                + russia
                + "&object="
                + Graphs.DEFAULT_BASE
                + "entity/north-korea")) {
      browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
      browser.open(path);
      long transferred = number(TRANSFERRED);
      System.out.printf(
          "/%s: ready after %d ms, first paint %d ms, %d kB%n",
          path, number(READY), number(PAINT), transferred / 1000);
      assertThat(transferred).as(path).isPositive().isLessThan(TWO_MEGABYTES);
    }
  }

  @Test
  void aThousandEdgesCanBeDraggedAndZoomed() {
    browser.open("graph");
    browser.until("document.body.dataset.drawn > 0");
    assertThat(number("return window.network.edges().length")).isEqualTo(1000);
    Object before = browser.run("return window.network.pan().x + ' ' + window.network.zoom()");

    Object longest = browser.driver().executeAsyncScript(DRAG_AND_ZOOM);

    System.out.println("dragging and zooming 1,000 edges: longest task " + longest + " ms");
    assertThat(browser.run("return window.network.pan().x + ' ' + window.network.zoom()"))
        .isNotEqualTo(before);
  }

  private static long number(String script) {
    return ((Number) browser.run(script)).longValue();
  }

  private static final String TRANSFERRED =
      "return [...performance.getEntriesByType('navigation'),"
          + " ...performance.getEntriesByType('resource')]"
          + ".reduce((sum, each) => sum + each.transferSize, 0)";
  private static final String READY =
      "return Math.round(performance.getEntriesByName('ready')[0].startTime)";
  private static final String PAINT =
      "return Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)";

  /** Moves the mouse and the wheel over the canvas and gives the longest task meanwhile. */
  private static final String DRAG_AND_ZOOM =
      """
      const done = arguments[arguments.length - 1];
      let longest = 0;
      new PerformanceObserver(list => {
        for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
      }).observe({type: 'longtask'});
      const canvas = document.querySelector('.canvas');
      const box = canvas.getBoundingClientRect();
      const target = canvas.querySelector('canvas:last-of-type');
      const send = (type, step, more = {}) => (type === 'mousedown' || type === 'wheel' ? target : window).dispatchEvent(
        new (type === 'wheel' ? WheelEvent : MouseEvent)(type, {bubbles: true, cancelable: true, buttons: 1, view: window,
          clientX: box.left + 20 + step * 4, clientY: box.top + 20 + step * 2, ...more}));
      let step = 0;
      send('mousedown', 0);
      const move = () => {
        step++;
        if (step < 60) send('mousemove', step);
        else if (step === 60) send('mouseup', step);
        else send('wheel', step, {deltaY: step % 20 < 10 ? -40 : 40, buttons: 0});
        if (step < 120) requestAnimationFrame(move);
        else setTimeout(() => done(longest), 500);
      };
      requestAnimationFrame(move);
      """;
}
