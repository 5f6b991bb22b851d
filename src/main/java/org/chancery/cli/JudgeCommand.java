package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chancery.ChanceryException;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
import org.chancery.claim.Verdict;
import org.chancery.query.QueryFile;
import org.chancery.query.QueryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Records what a person finds of claims. */
@Command(
    name = "judge",
    description = {
      "Say of claims whether the text says so. Judgements are dated and attributed, are added and"
          + " never changed, and outlive what is read again; of several about one claim the last"
          + " stands. An accepted claim counts as read with certainty, a rejected one does not"
          + " count, a corrected one is replaced by its correction.",
      "",
      "accept, reject and correct take claims; list writes all judgements as CSV; read adds those"
          + " of such a file that are not there yet."
    },
    footer = {
      "  chancery judge accept c5d5332795dade2a478e --why \"stated plainly\"",
      "  chancery judge reject c5d5332795dade2a478e --by \"A. Analyst\"",
      "  chancery judge correct c5d5332795dade2a478e --set relation=sanctions --set object=Iran",
      "  chancery judge list > judgements.csv",
      "  chancery judge read judgements.csv"
    })
final class JudgeCommand implements Callable<Integer> {
  private static final int SECONDS = 60;

  /** What to do. */
  enum Action {
    ACCEPT,
    REJECT,
    CORRECT,
    LIST,
    READ
  }

  @ParentCommand Main main;

  @Parameters(
      index = "0",
      paramLabel = "ACTION",
      description = "accept, reject, correct, list or read.")
  Action action;

  @Parameters(
      index = "1..*",
      paramLabel = "CLAIM|FILE",
      description = "Claims by id or IRI, as explain shows them; for read, CSV files.")
  List<String> what = List.of();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who judges (default: the name of the system's user).")
  String by = System.getProperty("user.name");

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
  String why = "";

  @Option(
      names = "--set",
      paramLabel = "PART=VALUE",
      description =
          "For correct: subject, relation, object, theme, polarity, modality or certainty as it"
              + " should be; may be repeated.")
  Map<String, String> parts = new TreeMap<>();

  @Override
  public Integer call() throws IOException {
    if (what.isEmpty() != (action == Action.LIST)) {
      throw new ChanceryException(
          action == Action.LIST ? "list takes no argument" : "nothing named to " + word(),
          "chancery judge --help shows examples");
    }
    try (StoreAccess store = StoreAccess.existing(main, new Setup(main)::pipeline)) {
      switch (action) {
        case LIST -> main.console.print(store.judgements());
        case READ -> read(store);
        default -> judge(store);
      }
    }
    return Failures.OK;
  }

  private void judge(StoreAccess store) {
    QueryFile context = new QueryLibrary(main.config()).find("claim-context");
    for (String each : what) {
      String id = each.substring(each.lastIndexOf('/') + 1).replaceFirst("^claim:", "");
      String iri = main.settings().graphs().claim(id).getURI();
      if (store.query(context.bind(Map.of("claim", iri)), SECONDS).rows().isEmpty()) {
        throw new ChanceryException(
            "there is no claim " + each, "chancery query claims-of and explain show claims' ids");
      }
      store.judge(List.of(judgement(id)));
      main.console.say(word() + "ed " + id);
    }
  }

  private Judgement judgement(String claim) {
    try {
      return action == Action.CORRECT
          ? Judgement.now(new Correction(parts), claim, by, why)
          : Judgement.now(Verdict.of(word()), claim, by, why);
    } catch (IllegalArgumentException e) {
      throw new ChanceryException(e.getMessage(), "chancery judge --help shows examples");
    }
  }

  private void read(StoreAccess store) throws IOException {
    int added = 0;
    for (String file : what) {
      if (!Files.isReadable(Path.of(file))) {
        throw new ChanceryException("cannot read " + file, "check the path");
      }
      added += store.judge(Files.readString(Path.of(file), StandardCharsets.UTF_8), file);
    }
    main.console.say(added == 1 ? "1 judgement added" : added + " judgements added");
  }

  private String word() {
    return action.name().toLowerCase(Locale.ROOT);
  }
}
