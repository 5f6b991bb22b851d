package org.chancery.serve.explore;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chancery.graph.Graphs;

/**
 * Measures the pages of a running server in a headless Chromium and prints medians: milliseconds to
 * the first paint and until all is shown, and kilobytes transferred with nothing kept from before;
 * then the longest tasks while the graph is dragged and zoomed. Arguments: the server's address,
 * and how often each page is loaded after a first time that does not count.
 */
final class PageTimes {
  private static final String RUSSIA = Graphs.DEFAULT_BASE + "entity/russia";
  private static final String NORTH_KOREA = Graphs.DEFAULT_BASE + "entity/north-korea";

  private static final String TRANSFERRED =
      "return [...performance.getEntriesByType('navigation'),"
          + " ...performance.getEntriesByType('resource')]"
          + ".reduce((sum, each) => sum + each.transferSize, 0)";
  private static final String READY =
      "return Math.round(Math.max(...performance.getEntriesByType('mark').filter("
          + "each => each.name === 'ready' || each.name === 'drawn').map(each => each.startTime)))";
  private static final String PAINT =
      "return Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)";

  private final Browser browser;

  PageTimes(Browser browser) {
    this.browser = browser;
  }

  /** One page load; times in milliseconds. */
  record Load(long paint, long ready, long bytes) {}

  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[1]);
    try (Browser browser = Browser.start(URI.create(args[0]))) {
      PageTimes times = new PageTimes(browser);
      System.out.println(" paint  shown     kB  page");
      for (String path : times.paths()) {
        long bytes = times.fresh(path).bytes();
        List<Load> loads = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
          loads.add(times.load(path));
        }
        System.out.printf(
            "%6d %6d %6d  /%s%n",
            median(loads.stream().map(Load::paint).toList()),
            median(loads.stream().map(Load::ready).toList()),
            bytes / 1000,
            path);
      }
      browser.open("graph");
      browser.until("document.body.dataset.drawn > 0");
      System.out.println("longest tasks on the graph: " + times.longestTasks(rounds));
    }
  }

  private static long median(List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  /** The addresses of all kinds of pages, for any store. */
  List<String> paths() {
    browser.open("");
    String document = String.valueOf(browser.run(FIRST_DOCUMENT)).substring(1);
    String claim = String.valueOf(browser.open(document).find(".dot").getAttribute("data-claim"));
    return Arrays.asList(
        "",
        document,
        "id/claim/" + claim,
        "graph",
        "graph?manner=asserted&manner=hedged&manner=denied&manner=inferred",
        "graph?around=" + RUSSIA,
        "alliances",
        "id/entity/russia",
        "search?q=russia",
        "sparql",
        "whatif",
        "proof?relation=alliedWith&subject=" + RUSSIA + "&object=" + NORTH_KOREA,
        "id/graph/reference");
  }

  private static final String FIRST_DOCUMENT =
      "return new URL(document.querySelector('main a[href^=\"/id/document/\"]').href).pathname";

  /** Loads a page with nothing in the browser's memory. */
  Load fresh(String path) {
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    return load(path);
  }

  private Load load(String path) {
    browser.open(path);
    browser.until("performance.getEntriesByName('first-contentful-paint').length");
    // A graph is there when it is drawn.
    browser.until("!document.querySelector('.canvas') || document.body.dataset.drawn");
    return new Load(number(PAINT), number(READY), number(TRANSFERRED));
  }

  /** The longest task in milliseconds each time; 0 where none was longer than 50. */
  List<Long> longestTasks(int rounds) {
    List<Long> longest = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      longest.add(((Number) browser.driver().executeAsyncScript(DRAG_AND_ZOOM)).longValue());
    }
    return longest;
  }

  private long number(String script) {
    return ((Number) browser.run(script)).longValue();
  }

  /**
   * Drags the thing with most edges, then the whole view, then turns the wheel, and gives the
   * longest task meanwhile: 0 where none was longer than 50 ms.
   */
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
      const node = window.network.nodes().max(each => each.connectedEdges().length).ele.renderedPosition();
      const send = (type, from, step, more = {}) => (type === 'mousedown' || type === 'wheel' ? target : window).dispatchEvent(
        new (type === 'wheel' ? WheelEvent : MouseEvent)(type, {bubbles: true, cancelable: true, buttons: 1, view: window,
          clientX: box.left + from.x + step * 3, clientY: box.top + from.y + step * 2, ...more}));
      const drag = (from, step) => send(step === 0 ? 'mousedown' : step < 59 ? 'mousemove' : 'mouseup', from, step);
      let step = 0;
      const move = () => {
        if (step < 60) drag(node, step);
        else if (step < 120) drag({x: 10, y: 10}, step - 60);
        else send('wheel', {x: box.width / 2, y: box.height / 2}, 0, {deltaY: step % 20 < 10 ? -40 : 40, buttons: 0});
        if (++step < 180) requestAnimationFrame(move);
        else setTimeout(() => done(longest), 500);
      };
      requestAnimationFrame(move);
      """;
}
