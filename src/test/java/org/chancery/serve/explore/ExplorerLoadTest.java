package org.chancery.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.chancery.graph.Store;
import org.chancery.serve.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages transfer and draw with many claims. {@link PageTimes} measures how fast. */
class ExplorerLoadTest {
  private static final int CLAIMS = 5_000;
  private static final long TWO_MEGABYTES = 2_000_000;
  private static final String VIEW =
      "return JSON.stringify([window.network.pan(), window.network.zoom(),"
          + " window.network.nodes().map(each => each.position())])";

  private static Store store;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Browser.require();
    store = Store.inMemory();
    SyntheticGraph.fill(store, CLAIMS, 100);
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
    PageTimes times = new PageTimes(browser);
    for (String path : times.paths()) {
      assertThat(times.fresh(path).bytes()).as(path).isPositive().isLessThan(TWO_MEGABYTES);
    }
  }

  @Test
  void aThousandEdgesAreDrawnPlainlyAndFollowTheMouse() {
    browser.open("graph");
    browser.until("document.body.dataset.drawn > 0");
    Object before = browser.run(VIEW);
    new PageTimes(browser).longestTasks(1);

    assertThat(browser.run(VIEW)).isNotEqualTo(before);
    assertThat(browser.run("return window.network.edges('.many').length")).isEqualTo(1000L);
    assertThat(browser.run("return window.network.renderer().hideEdgesOnViewport")).isEqualTo(true);
  }

  @Test
  void fewEdgesStayInSightWhileTheViewMoves() {
    browser.open("graph?group=sanctions&belief=0.7");
    browser.until("document.body.dataset.drawn > 0");

    assertThat((Long) browser.run("return window.network.edges().length")).isBetween(1L, 400L);
    assertThat(browser.run("return window.network.edges('.many').length")).isEqualTo(0L);
    assertThat(browser.run("return window.network.renderer().hideEdgesOnViewport"))
        .isEqualTo(false);
  }
}
