package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  private static final byte[] CONTENT = "weights".getBytes(StandardCharsets.UTF_8);
  private static final ModelCache.Item ITEM =
      new ModelCache.Item("model", CONTENT.length, DocumentIds.sha256("weights"));

  @TempDir Path folder;

  private final List<String> lines = new ArrayList<>();
  private final AtomicInteger unpacked = new AtomicInteger();

  private ModelCache cache() {
    return new ModelCache(folder.resolve("cache"), lines::add);
  }

  private void prepare(byte[] content) {
    cache()
        .prepare(
            List.of(ITEM),
            item -> {
              unpacked.incrementAndGet();
              return new ByteArrayInputStream(content);
            });
  }

  @Test
  void unpacksOnceAndSaysSo() throws IOException {
    prepare(CONTENT);
    prepare(CONTENT);
    assertThat(unpacked).hasValue(1);
    assertThat(cache().path(ITEM)).hasBinaryContent(CONTENT);
    assertThat(lines).first().asString().contains("First run", folder.toString());
  }

  @Test
  void doesNotTrustAFileOfTheWrongSize() throws IOException {
    prepare(CONTENT);
    Files.writeString(cache().path(ITEM), "wei");
    prepare(CONTENT);
    assertThat(cache().path(ITEM)).hasBinaryContent(CONTENT);
  }

  @Test
  void refusesContentWithAnotherChecksum() {
    assertThatThrownBy(() -> prepare("WEIGHTS".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("SHA-256");
    assertThat(cache().path(ITEM)).doesNotExist();
  }

  @Test
  void whatAKilledProcessLeftIsRemoved() throws IOException {
    Files.createDirectories(folder.resolve("cache"));
    Path left = Files.writeString(folder.resolve("cache/model123.part"), "wei");
    prepare(CONTENT);
    assertThat(left).doesNotExist();
    assertThat(cache().path(ITEM)).hasBinaryContent(CONTENT);
  }

  @Test
  void twoAtOnceUnpackOnce() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        tasks.add(
            () -> {
              prepare(CONTENT);
              return null;
            });
      }
      for (var result : pool.invokeAll(tasks)) {
        result.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(unpacked).hasValue(1);
  }

  @Test
  void aFolderThatCannotBeMadeIsNamedWithTheWayOut() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file in the way");
    assertThatThrownBy(() -> prepare(CONTENT))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ChanceryException.Kind.BUSY);
              assertThat(e).hasMessageContaining(folder.toString());
              assertThat(e.remedy()).contains("CHANCERY_CACHE");
            });
  }
}
