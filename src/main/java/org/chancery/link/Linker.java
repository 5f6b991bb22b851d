package org.chancery.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Source;
import org.chancery.claim.Target;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameIndex;
import org.chancery.names.NameType;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Span;

/**
 * Decides, without asking anybody, which items of Wikidata the things are that a document names.
 * All uses of a thing in a document are decided together, since a document that names it plainly
 * once may use any name after that; those at a time before the thing began are decided apart and
 * left to a person. A state is never taken for one that it continues or that continues it.
 *
 * <p>Immutable once created; one instance serves any number of threads.
 */
public final class Linker {
  private final NameIndex names;
  private final Successions successions;
  private final Decider decider;
  private final Teams teams;
  private final Set<String> titles;

  private Linker(
      NameIndex names, Successions successions, Decider decider, Teams teams, Set<String> titles) {
    this.names = names;
    this.successions = successions;
    this.decider = decider;
    this.teams = teams;
    this.titles = titles;
  }

  /**
   * Loads gazetteer, vocabulary, successions and weights.
   *
   * @throws org.chancery.ChanceryException naming file and line of what cannot be read
   */
  public static Linker create(ConfigFiles files) {
    Gazetteer gazetteer = Gazetteer.load(files);
    Successions successions = Successions.load(files);
    return new Linker(
        new NameIndex(gazetteer, files),
        successions,
        new Decider(gazetteer, Vocabulary.load(files), successions, Weights.load(files)),
        Teams.load(files),
        titles(files));
  }

  private static Set<String> titles(ConfigFiles files) {
    return files.layers("data/gazetteer/companions.txt").stream()
        .flatMap(layer -> layer.text().lines())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Decides on the things that claims use, and puts ids and scores into the claims. */
  public Linking link(ParsedDocument document, List<Claim> claims) {
    List<Use> uses = claims.stream().flatMap(claim -> Use.of(claim).stream()).toList();
    Map<Thing, EntityLink> links = decide(uses, new DocumentNames(document, names, teams));
    return new Linking(
        claims.stream().map(claim -> settle(claim, links)).toList(), List.copyOf(links.values()));
  }

  /**
   * Decides on every name in a document, whether or not anything is claimed of what it names. A
   * people's name and a word in a longer name are left open.
   */
  public List<NamedPlace> names(ParsedDocument document) {
    DocumentNames found = new DocumentNames(document, names, teams);
    String text = document.document().text();
    Map<Thing, List<InSentence>> places = new LinkedHashMap<>();
    List<Use> uses = new ArrayList<>();
    for (InSentence name : found.inSentences()) {
      Span place = name.match().span();
      Target.Entity entity = name.plainest().entry().target();
      places.computeIfAbsent(new Thing(entity.id(), false), k -> new ArrayList<>()).add(name);
      uses.add(
          new Use(entity, Use.Role.OTHER, Optional.of(place), place.in(text), Optional.empty()));
    }
    Map<Thing, EntityLink> links = decide(uses, found);
    List<NamedPlace> named = new ArrayList<>();
    places.forEach((thing, each) -> each.forEach(n -> named.add(named(n, links.get(thing)))));
    named.sort(Comparator.comparing(NamedPlace::place));
    return named;
  }

  private NamedPlace named(InSentence name, EntityLink link) {
    Optional<String> doubt = Optional.empty();
    if (name.plainest().type() == NameType.DEMONYM) {
      doubt = Optional.of("the people may be meant, or the state that it stands for");
    } else if (name.partOfLongerName(titles)) {
      doubt = Optional.of("it is a word in a longer name");
    }
    EntityLink here =
        doubt
            .filter(why -> link.qid().isPresent())
            .map(why -> link.with(new Resolution.Ambiguous(why)))
            .orElse(link);
    return new NamedPlace(name.match().span(), here);
  }

  private Map<Thing, EntityLink> decide(List<Use> uses, DocumentNames found) {
    Map<Thing, List<Use>> things = new LinkedHashMap<>();
    for (Use use : uses) {
      Thing thing = new Thing(use.entity().id(), early(use));
      things.computeIfAbsent(thing, k -> new ArrayList<>()).add(use);
    }
    Map<Thing, EntityLink> links = new LinkedHashMap<>();
    things.forEach(
        (thing, each) ->
            links.put(thing, decider.decide(each.get(0).entity(), thing.early(), each, found)));
    return links;
  }

  private boolean early(Use use) {
    return use.claim()
        .filter(claim -> successions.beforeItsTime(use.entity().id(), claim))
        .isPresent();
  }

  private Claim settle(Claim claim, Map<Thing, EntityLink> links) {
    Map<String, EntityLink> own = new HashMap<>();
    for (Use use : Use.of(claim)) {
      Thing thing = new Thing(use.entity().id(), early(use));
      own.put(use.entity().id(), links.get(thing));
    }
    return new Claim(
        claim.id(),
        claim.document(),
        claim.stem(),
        settle(claim.subject(), own),
        claim.relation(),
        settle(claim.object(), own),
        claim.theme().map(theme -> settle(theme, own)),
        claim.relationPhrase(),
        claim.stance(),
        settle(claim.source(), own),
        claim.reportedBy().stream().map(source -> settle(source, own)).toList(),
        claim.contentOf(),
        claim.time(),
        claim.qualifiers(),
        claim.evidence(),
        claim.confidence());
  }

  private static Argument settle(Argument argument, Map<String, EntityLink> links) {
    double score =
        argument.target() instanceof Target.Entity entity ? links.get(entity.id()).score() : 0;
    return new Argument(settle(argument.target(), links), argument.text(), argument.span(), score);
  }

  private static Source settle(Source source, Map<String, EntityLink> links) {
    return source instanceof Source.Named named
        ? new Source.Named(settle(named.target(), links))
        : source;
  }

  private static Target settle(Target target, Map<String, EntityLink> links) {
    return target instanceof Target.Entity entity
        ? new Target.Entity(
            entity.id(), entity.label(), entity.kind(), links.get(entity.id()).qid())
        : target;
  }

  /** What is decided together. */
  private record Thing(String id, boolean early) {}
}
