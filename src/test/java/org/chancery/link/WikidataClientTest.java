package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.ChanceryException;
import org.chancery.claim.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikidataClientTest {
  @TempDir Path cache;
  private LoopbackWikidata server;
  private final List<Duration> waits = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = new LoopbackWikidata();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private WikidataOptions options() {
    return WikidataOptions.of("analyst@example.org", cache).withSite(server.address());
  }

  private WikidataClient client() {
    return new WikidataClient(options(), waits::add);
  }

  @Test
  void searchesByNameAndSaysWhoAsks() {
    assertThat(client().search("Iran", 5)).containsExactly("Q794", "Q83311");
    assertThat(server.requests().get(0))
        .contains("action=wbsearchentities", "search=Iran", "maxlag=5", "format=json");
    assertThat(server.agents().get(0)).matches("Chancery/\\S+ \\(analyst@example\\.org\\).*");
  }

  @Test
  void getsItemsByIdAndLeavesOutThoseThatAreMissing() {
    var items = client().items(List.of("Q794", "Q999999999"));

    assertThat(items).containsOnlyKeys("Q794");
    assertThat(items.get("Q794").label()).isEqualTo("Iran");
    assertThat(items.get("Q794").aliases()).contains("Islamic Republic of Iran");
    assertThat(items.get("Q794").classes()).containsExactly("Q6256");
  }

  @Test
  void asksForFiftyIdsAtATime() {
    List<String> ids = IntStream.rangeClosed(1, 120).mapToObj(i -> "Q" + i).toList();

    assertThat(client().items(ids)).hasSize(120);
    assertThat(server.requests()).hasSize(3);
    assertThat(server.requests())
        .allMatch(each -> each.substring(each.indexOf("ids=")).split("%7C").length <= 50);
  }

  @Test
  void followsTheRedirectOfAMergedItem() {
    assertThat(client().page("Q100")).map(WikidataItem::qid).contains("Q794");
    assertThat(server.requests()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"429", "503", "maxlag", "truncated", "reset"})
  void waitsAsLongAsItIsToldAndTriesAgain(String fault) {
    server.failWith(fault, fault);

    assertThat(client().search("Iran", 5)).containsExactly("Q794", "Q83311");
    assertThat(server.requests()).hasSize(3);
    if (fault.equals("truncated") || fault.equals("reset")) {
      assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    } else {
      assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    }
  }

  @Test
  void aSlowAnswerIsGivenUpAndAskedForAgain() {
    server.failWith("slow");
    WikidataClient hasty =
        new WikidataClient(options().withTimeout(Duration.ofMillis(500)), waits::add);

    assertThat(hasty.search("Iran", 5)).containsExactly("Q794", "Q83311");
    assertThat(waits).hasSize(1);
  }

  @Test
  void givesUpAfterTheAttemptsItIsAllowed() {
    server.failWith("503", "503", "503", "503", "503");

    assertThatThrownBy(() -> client().search("Iran", 5))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ChanceryException.Kind.BUSY);
              assertThat(e).hasMessageContaining("5 attempts").hasMessageContaining("503");
            });
    assertThat(server.requests()).hasSize(5);
  }

  @Test
  void aRefusalIsNotTriedAgain() {
    server.failWith("403");

    assertThatThrownBy(() -> client().search("Iran", 5))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("403");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void anAnswerIsKeptUntilItExpires() {
    client().search("Iran", 5);
    client().search("Iran", 5);
    assertThat(server.requests()).hasSize(1);

    new WikidataClient(options().withExpiry(Duration.ZERO), waits::add).search("Iran", 5);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void interruptedWorkGoesOnWhereItStopped() {
    List<String> ids = IntStream.rangeClosed(1, 120).mapToObj(i -> "Q" + i).toList();
    server.failWith("ok", "403");
    assertThatThrownBy(() -> client().items(ids)).isInstanceOf(ChanceryException.class);

    assertThat(client().items(ids)).hasSize(120);
    // One answered, one refused; then the refused one and the last: the first came from the disk.
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void goesThroughAProxy() {
    InetSocketAddress proxy =
        new InetSocketAddress(server.address().getHost(), server.address().getPort());
    WikidataClient client =
        new WikidataClient(
            WikidataOptions.of("analyst@example.org", cache)
                .withSite(URI.create("http://wikibase.invalid/"))
                .withProxy(proxy),
            waits::add);

    assertThat(client.search("Iran", 5)).containsExactly("Q794", "Q83311");
  }

  @Test
  void wantsAContact() {
    assertThatThrownBy(() -> WikidataOptions.of("nobody", cache))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void proposesItemsForWhatHasNoneAndLinksNothing() {
    StoredLink unknown =
        stored(new Resolution.Unknown("the gazetteer has no Wikidata id for it"), "chancery");
    StoredLink rejected = stored(new Resolution.Unknown("rejected by A"), "A");

    List<StoredLink> proposed =
        new Proposals(client()).propose(List.of(unknown, rejected), done -> {});

    EntityLink first = proposed.get(0).link();
    assertThat(first.resolution()).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(first.candidates())
        .map(c -> c.qid().orElseThrow())
        .containsExactly("Q794", "Q83311");
    assertThat(first.candidates().get(0).score()).isGreaterThan(first.candidates().get(1).score());
    assertThat(proposed.get(1)).isEqualTo(rejected);
  }

  private static StoredLink stored(Resolution resolution, String judge) {
    Target.Entity entity = new Target.Entity("iran", "Iran", "State", Optional.empty());
    EntityLink link = new EntityLink(entity, false, "Iran", 1, List.of(), resolution);
    return new StoredLink("x", "note", link, judge, Optional.empty());
  }
}
