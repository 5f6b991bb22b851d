package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * Reads what the fields of fact books and info boxes say of the state that the document is about:
 * "border countries: China 1,352 km", a list of organizations under "Membership".
 */
final class Fields {
  private static final int LONGEST_ITEM = 60;
  private static final int LONGEST_NAME = 60;
  private static final Pattern NAMED =
      Pattern.compile(
          "^[\\s*_]*(?<name>[\\p{L}()/' -]{2,60}?)[_*]*(?:</\\w+>)?\\s*:\\s*(?<value>.+)$",
          Pattern.DOTALL);
  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&\\w+;");
  private static final Pattern ITEMS = Pattern.compile("[^,;]+");

  /** What a field's name says of each thing in it. */
  private enum Kind {
    BORDERS(
        "borders(subj, obj)",
        "(?:border(?:ing)? (?:countries|states)|borders(?: with)?|neighbou?rs|neighbou?ring countries)"),
    PARTS(
        "partOf(obj, subj)",
        "(?:provinces|regions|states|governorates|districts|oblasts|prefectures|territories|dependent areas|.* (?:cities|regions|provinces|republics)|legislature name|highest courts?(?:\\(s\\))?|space agency/agencies|central bank|military branches|armed forces|intelligence services?)"),
    MEMBERSHIPS(
        "memberOf(subj, obj)",
        "(?:international organi[sz]ation participation|memberships?|member of|international memberships?)"),
    SEATS("locatedIn(obj, subj)", "(?:capital|capital city|largest city|name)"),
    OFFICES(
        "holdsOffice(obj, subj)",
        "(?:chief of state|head of (?:state|government)|president|prime minister|monarch|king|queen|emir|sultan|premier|supreme leader|foreign minister|defen[cs]e minister)");

    private final Template template;
    private final Pattern name;

    Kind(String template, String name) {
      this.template = Template.parse(template);
      this.name = Pattern.compile(name, Pattern.CASE_INSENSITIVE);
    }

    static Optional<Kind> of(String field, String heading) {
      if (field.equalsIgnoreCase("name") && !heading.equalsIgnoreCase("capital")) {
        return Optional.empty();
      }
      for (Kind kind : values()) {
        if (kind.name.matcher(field).matches()) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    boolean named() {
      return this == BORDERS || this == SEATS || this == OFFICES;
    }
  }

  private final Knowledge knowledge;

  Fields(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Reading> read(SentenceGraph graph, Mentions mentions, Referents referents) {
    Optional<Target.Entity> about = referents.topic().about(graph.sentence());
    if (about.isEmpty()) {
      return List.of();
    }
    String text = graph.sentence().text();
    Matcher named = NAMED.matcher(text);
    String heading = referents.topic().title(graph.sentence());
    boolean own = named.matches() && named.group("name").length() <= LONGEST_NAME;
    Optional<Kind> kind =
        own ? Kind.of(named.group("name").strip(), heading) : Kind.of(heading, heading);
    if (kind.isEmpty() || text.equals(heading)) {
      return List.of();
    }
    int begin = own ? named.start("value") : 0;
    Span value = new Span(graph.sentence().span().begin() + begin, graph.sentence().span().end());
    return kind.get().named()
        ? entities(graph, mentions, kind.get(), value, about.get())
        : items(graph, mentions, kind.get(), value, about.get());
  }

  private List<Reading> entities(
      SentenceGraph graph, Mentions mentions, Kind kind, Span value, Target.Entity about) {
    List<Reading> all = new ArrayList<>();
    String wanted = Map.of(Kind.BORDERS, "State", Kind.OFFICES, "Person").getOrDefault(kind, "");
    for (Mention mention : mentions.all()) {
      Target.Entity thing =
          kind == Kind.SEATS
              ? known(graph.text(mention.span()), kind).orElse(mention.entity())
              : mention.entity();
      if (value.contains(mention.span())
          && !thing.equals(about)
          && (wanted.isEmpty()
              ? !knowledge.vocabulary().isA(thing.kind(), "Actor")
              : knowledge.vocabulary().isA(thing.kind(), wanted))) {
        all.add(reading(graph, kind, mention.span(), thing, about));
      }
    }
    return kind == Kind.BORDERS || all.isEmpty() ? all : all.subList(0, 1);
  }

  private List<Reading> items(
      SentenceGraph graph, Mentions mentions, Kind kind, Span value, Target.Entity about) {
    List<Reading> all = new ArrayList<>();
    Matcher items = ITEMS.matcher(graph.text(value).replace('\n', ' '));
    while (items.find()) {
      String item = MARKUP.matcher(items.group()).replaceAll("").strip();
      String outside = PARENTHESIS.matcher(item).replaceAll("").replaceAll("\\(.*", "").strip();
      if (outside.isEmpty()
          || outside.length() > LONGEST_ITEM
          || !Character.isUpperCase(outside.charAt(0))) {
        continue;
      }
      int at = items.start() + items.group().indexOf(items.group().strip());
      Span span = new Span(value.begin() + at, value.begin() + at + outside.length());
      all.add(reading(graph, kind, span, target(kind, item, outside, span, mentions), about));
    }
    return all;
  }

  /** What an item names: by itself, by the better known name in brackets, or by its words. */
  private Target target(Kind kind, String item, String outside, Span span, Mentions mentions) {
    Matcher inner = PARENTHESIS.matcher(item);
    String bracket = inner.find() ? inner.group().replaceAll("[()]", "").strip() : "";
    for (String name : List.of(outside, bracket)) {
      Optional<Target.Entity> known = known(name, kind);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return mentions.all().stream()
        .filter(m -> m.span().begin() == span.begin() && !m.entity().kind().equals("Person"))
        .<Target>map(Mention::entity)
        .findFirst()
        .orElse(
            new Target.Phrase(Spelled.as("\\p{Lu}.*\\p{Ll}.* .*", bracket) ? bracket : outside));
  }

  /** What the gazetteer calls so; of a city and the government that sits there the city. */
  private Optional<Target.Entity> known(String name, Kind kind) {
    List<Target.Entity> all =
        knowledge.names().lookup(name).stream().map(c -> c.entry().target()).toList();
    return all.stream()
        .filter(t -> kind != Kind.MEMBERSHIPS && knowledge.vocabulary().isA(t.kind(), "Place"))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static Reading reading(
      SentenceGraph graph, Kind kind, Span span, Target thing, Target.Entity about) {
    int token = 0;
    while (token + 1 < graph.size() && graph.token(token).span().end() <= span.begin()) {
      token++;
    }
    Referent item = new Referent(thing, token, span, graph.text(span), true, List.of());
    Referent whole = new Referent(about, token, span, graph.text(span), true, List.of());
    boolean first = kind.template.subject().orElseThrow().role().equals("subj");
    return new Reading(
        "field." + kind.name().toLowerCase(Locale.ROOT),
        token,
        kind.template,
        first ? whole : item,
        first ? item : whole,
        Optional.empty(),
        Optional.empty());
  }
}
