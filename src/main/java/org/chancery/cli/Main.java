package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.ChanceryException;
import org.chancery.graph.Graphs;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: its options for all commands, and the list of those. */
@Command(
    name = "chancery",
    description =
        "Reads prose about world politics and builds a graph of what it claims: who supports,"
            + " sanctions, threatens or allies with whom, in which words, and how sure that is.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    usageHelpAutoWidth = true,
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    parameterListHeading = "%nArguments:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:findings, or nothing found",
      "2:wrong usage",
      "3:bad input",
      "4:busy or full: store, port, disk, memory, network",
      "70:a fault of the program"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chancery serve",
      "  chancery build reports/",
      "  chancery query CQ01 -p actor=\"North Korea\"",
      "  chancery explain \"Russia supports North Korea\""
    })
public final class Main {
  /** The commands in the order of the help. */
  private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("serve", ServeCommand::new);
    COMMANDS.put("build", BuildCommand::new);
    COMMANDS.put("extract", ExtractCommand::new);
    COMMANDS.put("text", TextCommand::new);
    COMMANDS.put("query", QueryCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("reason", ReasonCommand::new);
    COMMANDS.put("what-if", WhatIfCommand::new);
    COMMANDS.put("alliances", AlliancesCommand::new);
    COMMANDS.put("stats", StatsCommand::new);
    COMMANDS.put("link", LinkCommand::new);
    COMMANDS.put("export", ExportCommand::new);
    COMMANDS.put("remove", RemoveCommand::new);
    COMMANDS.put("judge", JudgeCommand::new);
    COMMANDS.put("conflicts", ConflictsCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("evaluate", EvaluateCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
    COMMANDS.put("load-classes", LoadClassesCommand::new);
  }

  @Spec CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder of the graph (default: chancery/store in the user's data folder).")
  Path store;

  @Option(
      names = "--config",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "Folder with your own ontology/, data/ and queries/, which add to ours or replace them"
              + " (default: the environment's CHANCERY_CONFIG).")
  Path config;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      scope = ScopeType.INHERIT,
      description =
          "What the IRIs of your graph begin with (default: " + Graphs.DEFAULT_BASE + ").")
  String base;

  @Option(
      names = "--threshold",
      paramLabel = "BELIEF",
      scope = ScopeType.INHERIT,
      description =
          "Belief from which build and serve accept a triple, above 0 and up to 1; the graph keeps"
              + " it (default: 0.5).")
  Double threshold;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say more; show stack traces.")
  boolean verbose;

  final Console console;

  private Main(Console console) {
    this.console = console;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Console.system(), args));
  }

  /** Runs a command. */
  static int run(Console console, String... args) {
    Main main = new Main(console);
    CommandLine line = commandLine(main, args);
    PrintWriter out = new PrintWriter(console.results(), false, StandardCharsets.UTF_8);
    line.setOut(out);
    line.setErr(new PrintWriter(console.messages(), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionStrategy(
        parsed -> {
          if (main.verbose) {
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
          }
          return new CommandLine.RunLast().execute(parsed);
        });
    line.setParameterExceptionHandler((e, given) -> main.usage(e));
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> Failures.report(e, console, main.verbose));
    int code;
    try {
      code = line.execute(args);
      out.flush();
      console.flush();
    } catch (Console.ReaderGone | StackOverflowError | OutOfMemoryError e) {
      code = Failures.report(e, console, main.verbose);
    }
    return code;
  }

  /** Picocli takes 10 ms to learn a command: it need not learn those that were not asked for. */
  private static CommandLine commandLine(Main main, String[] args) {
    CommandLine line = new CommandLine(main);
    String first = args.length == 0 ? "" : args[0];
    boolean one = COMMANDS.containsKey(first) && !first.equals("completion");
    COMMANDS.forEach(
        (name, command) -> {
          if (!one || name.equals(first)) {
            line.addSubcommand(name, command.get());
          }
        });
    return line;
  }

  private int usage(ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    console.say("chancery: " + e.getMessage());
    console.say("  " + name + " --help shows how it is used");
    return Failures.USAGE;
  }

  /** Whether the user has files of their own. */
  boolean ownConfig() {
    return configFolder().isPresent();
  }

  private Optional<Path> configFolder() {
    return Optional.ofNullable(config).or(() -> environment("CHANCERY_CONFIG").map(Path::of));
  }

  /** The files that say what the program knows, with the user's own over them. */
  ConfigFiles config() {
    return configFolder().map(ConfigFiles::overlaid).orElseGet(ConfigFiles::packaged);
  }

  /** What the user has set about a run. */
  Settings settings() {
    Settings settings = Settings.defaults();
    settings = base == null ? settings : settings.withBase(base);
    if (threshold != null && !(threshold > 0 && threshold <= 1)) {
      throw new ChanceryException(
          "a threshold of " + threshold, "give a belief above 0 and up to 1, as --threshold 0.7");
    }
    return threshold == null ? settings : settings.withThreshold(threshold);
  }

  /** Where the graph is: by the XDG Base Directory Specification where the user does not say. */
  Path store() {
    return Optional.ofNullable(store)
        .orElseGet(
            () ->
                environment("XDG_DATA_HOME")
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"))
                    .resolve("chancery")
                    .resolve("store"));
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
