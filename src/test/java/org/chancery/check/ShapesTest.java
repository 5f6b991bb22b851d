package org.chancery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
  private static final Pattern CAUGHT = Pattern.compile("(?m)^#\\+ caught: (.+)$");

  @Test
  void validRecordsAndTheReferenceFactsConform() {
    assertThat(ExampleStore.files("*/valid*.ttl")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(ExampleStore.check()).isEmpty();
  }

  /** Each invalid record is added to the valid ones and must be all that is found. */
  @ParameterizedTest
  @MethodSource("invalid")
  void anInvalidRecordIsCaughtForTheReasonItNames(Path file) {
    Matcher header = CAUGHT.matcher(ExampleStore.read(file));
    assertThat(header.find()).as("the file says what is caught").isTrue();

    List<Finding> shapes =
        ExampleStore.check(file).stream().filter(each -> each.check().equals("shapes")).toList();

    assertThat(shapes).isNotEmpty();
    assertThat(shapes)
        .allSatisfy(
            each -> {
              assertThat(each.what()).contains(header.group(1));
              assertThat(each.severity()).isEqualTo(Finding.Severity.ERROR);
              assertThat(each.where()).isNotBlank();
              assertThat(each.remedy()).isNotBlank();
            });
  }

  static List<Path> invalid() {
    return ExampleStore.files("*/invalid*.ttl");
  }
}
