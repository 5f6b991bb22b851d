package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * Names and groups that a document introduces itself: "China, Russia, Iran, and North Korea
 * (CRINK)", "the E-3 countries (France, Germany and the United Kingdom)", "the Trilateral Framework
 * (TF)". Unknown ones become things without a Wikidata id.
 */
final class Introductions {
  private static final String SHORT =
      "(?<name>\\p{Lu}(?:[\\p{L}\\p{N}&/+-]{1,9}|(?:\\.\\p{Lu}){1,4}\\.))";
  private static final Pattern NAMED_AFTER =
      Pattern.compile("^\\s*\\(\\s*(?:or |the |“|\"|')*" + SHORT + "(?:”|\"|')?\\s*\\)");
  private static final Pattern NAMED_BEFORE =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}\\p{N}’'-]*(?: \\p{Lu}[\\p{L}\\p{N}’'-]*)*)"
              + "\\s*(?:countries|nations|states|powers|members|group|grouping|bloc|partners|allies)?"
              + "\\s*(?:\\(|—|–|--|:|, (?:comprising|consisting of|made up of|composed of|grouping))"
              + "\\s*(?:the )?$");

  /** "Four European states: Chad ..." are not all European states, nor a group of that name. */
  private static final Pattern SOME =
      Pattern.compile(
          "(?i)(?s).*\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|some|several"
              + "|many|most|other|those|following|few)\\s+(?:\\p{Ll}+\\s+)?$");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|,? and|-|–|/|&|,? as well as)?\\s*(?:the )?");
  private static final Pattern PARENTHESIS =
      Pattern.compile("\\(\\s*(?:or |the |“|\"|')*" + SHORT + "(?:”|\"|')?\\s*\\)");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{N}’'-]*(?:\\s+(?:(?:of|for|on|and|the|in|to)\\s+)*\\p{Lu}[\\p{L}\\p{N}’'-]*)*)\\s*$");

  private final Knowledge knowledge;
  private final Map<String, Target.Entity> names = new LinkedHashMap<>();
  private final Map<String, List<Target.Entity>> members = new HashMap<>();
  private final Map<Integer, List<Introduction>> groups = new HashMap<>();

  Introductions(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Target.Entity> members(Target.Entity group) {
    return members.getOrDefault(group.id(), List.of());
  }

  List<Introduction> groups(int sentence) {
    return groups.getOrDefault(sentence, List.of());
  }

  /** Takes in what a sentence introduces; the mentions of introduced names in it. */
  List<Mention> find(SentenceGraph graph, List<Mention> known) {
    List<Introduction> found = new ArrayList<>();
    for (List<Mention> run : runs(graph, known)) {
      group(graph, run, known).ifPresent(found::add);
    }
    groups.put(graph.sentence().index(), List.copyOf(found));
    abbreviations(graph, known);
    return mentions(graph, known);
  }

  /** Actors listed one after the other. */
  List<List<Mention>> runs(SentenceGraph graph, List<Mention> known) {
    List<List<Mention>> runs = new ArrayList<>();
    List<Mention> run = new ArrayList<>();
    for (Mention mention : known) {
      boolean actor = knowledge.vocabulary().isA(mention.entity().kind(), "Actor");
      boolean next =
          !run.isEmpty()
              && actor
              && last(run).span().end() <= mention.span().begin()
              && BETWEEN
                  .matcher(text(graph, last(run).span().end(), mention.span().begin()))
                  .matches();
      if (!next) {
        runs.add(run);
        run = new ArrayList<>();
      }
      if (actor) {
        run.add(mention);
      }
    }
    runs.add(run);
    return runs.stream().filter(r -> r.size() > 1).toList();
  }

  private static Mention last(List<Mention> run) {
    return run.get(run.size() - 1);
  }

  private static String text(SentenceGraph graph, int begin, int end) {
    return begin > end ? "\n" : graph.text(new Span(begin, end));
  }

  private Optional<Introduction> group(
      SentenceGraph graph, List<Mention> run, List<Mention> known) {
    List<Target.Entity> all = run.stream().map(Mention::entity).distinct().toList();
    Span sentence = graph.sentence().span();
    int begin = run.get(0).span().begin();
    int end = last(run).span().end();
    Matcher after = NAMED_AFTER.matcher(text(graph, end, sentence.end()));
    if (after.find()) {
      Span name = new Span(end + after.start("name"), end + after.end("name"));
      return introduction(graph, name, all, new Span(begin, end + after.end()), known, last(run));
    }
    Matcher before = NAMED_BEFORE.matcher(text(graph, sentence.begin(), begin));
    if (before.find()) {
      int article = before.group("name").startsWith("The ") ? 4 : 0;
      int from = sentence.begin() + before.start("name") + article;
      Span name = new Span(from, sentence.begin() + before.end("name"));
      return introduction(graph, name, all, new Span(from, end), known, null);
    }
    return Optional.empty();
  }

  private Optional<Introduction> introduction(
      SentenceGraph graph,
      Span name,
      List<Target.Entity> all,
      Span span,
      List<Mention> known,
      Mention abbreviated) {
    String text = graph.text(name);
    Optional<Target.Entity> named =
        known.stream().filter(m -> name.overlaps(m.span())).map(Mention::entity).findFirst();
    if (named.isPresent()) {
      Target.Entity group = named.get();
      if (all.contains(group) || !grouping(group) || counted(graph, group, name)) {
        return Optional.empty();
      }
      members.putIfAbsent(group.id(), all);
      return Optional.of(new Introduction(group, all, span));
    }
    if (!Spelled.as(".*\\p{Lu}.*\\p{Lu}.*|.*\\p{Lu}.*\\d.*", text)
        || text.replaceAll("[^\\p{L}]", "").length() < 2
        || all.size() < 2
        || abbreviated != null && abbreviates(text, graph.text(abbreviated.span()))) {
      return Optional.empty();
    }
    Target.Entity group = names.computeIfAbsent(text, t -> entity(t, "Bloc"));
    members.putIfAbsent(group.id(), all);
    return Optional.of(new Introduction(group, all, span));
  }

  private static boolean counted(SentenceGraph graph, Target.Entity group, Span name) {
    return Spelled.as(".* \\p{Ll}+s", group.label())
        && SOME.matcher(text(graph, graph.sentence().span().begin(), name.begin())).matches();
  }

  private boolean grouping(Target.Entity entity) {
    return List.of("Bloc", "Alliance", "InternationalOrganization").contains(entity.kind());
  }

  private static Target.Entity entity(String name, String kind) {
    return new Target.Entity(Ids.slug(name), name, kind, Optional.empty());
  }

  /** "the Northern River Accord (NRA)": the short name means what the long one does. */
  private void abbreviations(SentenceGraph graph, List<Mention> known) {
    String sentence = graph.sentence().text();
    int base = graph.sentence().span().begin();
    Matcher matcher = PARENTHESIS.matcher(sentence);
    while (matcher.find()) {
      String shorter = matcher.group("name");
      Span place = new Span(base + matcher.start("name"), base + matcher.end("name"));
      if (names.containsKey(shorter) || known.stream().anyMatch(m -> m.span().overlaps(place))) {
        continue;
      }
      String before = sentence.substring(0, matcher.start()).stripTrailing();
      int end = base + before.length();
      Optional<Mention> mention = known.stream().filter(m -> m.span().end() == end).findFirst();
      if (mention.isPresent() && shortens(shorter, graph.text(mention.get().span()))) {
        names.put(shorter, mention.get().entity());
        continue;
      }
      longer(before, shorter)
          .flatMap(name -> kind(name).map(kind -> entity(name.replaceAll("\\s+", " "), kind)))
          .ifPresent(
              e -> {
                names.put(shorter, e);
                names.put(e.label(), e);
              });
    }
  }

  /** The capitalised words at the end of a text whose initials an abbreviation has. */
  private static Optional<String> longer(String before, String shorter) {
    Matcher matcher = CAPITALS.matcher(before);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    while (!abbreviates(shorter, name)) {
      int space = name.indexOf(' ');
      if (space < 0) {
        return Optional.empty();
      }
      name = name.substring(space + 1);
    }
    return Optional.of(name.replaceFirst("^(?:(?:[Tt]he|\\p{Ll}+)\\s+)+", ""));
  }

  /** "The Peru–Chad Trade Accord (TA)": the short name may leave out whose accord it is. */
  private static boolean shortens(String shorter, String longer) {
    boolean joined = Spelled.as("\\p{Lu}[^ ]*[-–]\\p{Lu}.*", longer);
    return abbreviates(shorter, longer)
        || joined
            && abbreviates(shorter, longer.replaceFirst("^[^ ]*[-–]\\p{Lu}[^ ]* (?:States )?", ""));
  }

  private static boolean abbreviates(String shorter, String longer) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : longer.split("[\\s-]+")) {
      if (!word.isEmpty()) {
        all.append(Character.toUpperCase(word.charAt(0)));
        if (Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
          capitals.append(word.charAt(0));
        }
      }
    }
    String letters = shorter.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    return letters.length() > 1 && (letters.contentEquals(capitals) || letters.contentEquals(all));
  }

  /** The class of a new thing by what its name says it is. */
  private Optional<String> kind(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
    for (int i = words.length - 1; i >= 0; i--) {
      Optional<List<String>> kind = knowledge.reference().meaning(words[i], "newname");
      if (kind.isPresent()) {
        return Optional.of(kind.get().get(0));
      }
    }
    return Optional.empty();
  }

  private List<Mention> mentions(SentenceGraph graph, List<Mention> known) {
    List<Mention> all = new ArrayList<>();
    names.forEach(
        (name, entity) -> {
          Matcher matcher =
              Pattern.compile(
                      "(?<![\\p{L}\\p{N}])"
                          + Pattern.quote(name).replace(" ", "\\E\\s+\\Q")
                          + "(?![\\p{L}\\p{N}])")
                  .matcher(graph.sentence().text());
          while (matcher.find()) {
            int base = graph.sentence().span().begin();
            Span span = new Span(base + matcher.start(), base + matcher.end());
            if (known.stream().noneMatch(m -> m.span().overlaps(span))
                && all.stream().noneMatch(m -> m.span().overlaps(span))) {
              mention(graph, span, entity).ifPresent(all::add);
            }
          }
        });
    return all;
  }

  private static Optional<Mention> mention(SentenceGraph graph, Span span, Target.Entity entity) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < graph.size(); i++) {
      if (graph.token(i).span().overlaps(span)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    int head = last;
    for (int i = first; i >= 0 && i <= last; i++) {
      if (graph.head(i) < first || graph.head(i) > last) {
        head = i;
      }
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(new Mention(first, last, head, span, entity, false, Optional.empty()));
  }
}
