package org.chancery.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.text.Sentence;

/**
 * Says when what a sentence claims is said to have held or happened.
 *
 * <p>A time belongs to the event it is attached to; events inside that clause share it, events that
 * are only mentioned beside it ("after its first test in 2006") keep theirs to themselves. Where no
 * words give a time, none is given.
 */
final class TimeReader {
  private static final Pattern CLOSED = Pattern.compile("[^/]*\\d[^/]*/[^/]*\\d[^/]*");
  private static final Pattern CONTINUING =
      Pattern.compile(
          "(Consequently|Accordingly|Thus|Therefore|As a (result|consequence)|Also)\\b");

  private final Optional<LocalDate> documentDate;
  private final TimeFinder finder;
  private final TimeAnaphora anaphora;

  /** Claims come sentence by sentence, several from one: the last one read is kept. */
  private volatile Read latest;

  /**
   * @param documentDate the day of writing, which alone resolves "on Friday" or "last year"
   */
  TimeReader(Optional<LocalDate> documentDate) {
    this(documentDate, List.of());
  }

  /**
   * @param sentences those of the document, in order: a later one may tell its time by an earlier
   */
  TimeReader(Optional<LocalDate> documentDate, List<Sentence> sentences) {
    this.documentDate = documentDate;
    this.finder = new TimeFinder(documentDate);
    this.anaphora = new TimeAnaphora(sentences, finder);
  }

  /** All times named in a sentence, in order. */
  List<TimeExpression> expressions(Sentence sentence) {
    return finder.expressions(sentence);
  }

  /**
   * The time of an event, as EDTF.
   *
   * @param predicateToken index of the verb or noun that names the event
   * @return empty when the sentence gives it no time that can be resolved
   */
  Optional<String> timeOf(Sentence sentence, int predicateToken) {
    return attached(sentence, predicateToken).flatMap(TimeExpression::edtf);
  }

  /**
   * The time of what a name or title says in passing: who met whom in 2001 held their offices then,
   * and who became a member in 1991 was none before; of other such facts no time is told. What went
   * on from one year to another says nothing of a term of office.
   *
   * @param office whether it is that somebody holds an office
   */
  Optional<String> timeOfStanding(Sentence sentence, int word, boolean office) {
    int head = sentence.tokens().get(word).head();
    boolean became = head >= 0 && sentence.tokens().get(head).lemma().equals("become");
    Optional<String> time = office || became ? timeOf(sentence, word) : Optional.empty();
    return office ? time.filter(t -> !CLOSED.matcher(t).matches()) : time;
  }

  /**
   * The time that an event takes over from the sentence before, as EDTF: that one opens with a time
   * which frames what follows ("During the 1990s, …"), this one goes on with "Consequently, …",
   * tells the past and names no time itself. Elsewhere a reader would be guessing.
   *
   * @param previous the sentence before in the same block
   */
  Optional<String> carriedOver(Sentence previous, Sentence sentence, int predicateToken) {
    boolean continues =
        previous.block() == sentence.block()
            && CONTINUING.matcher(sentence.text()).lookingAt()
            && finder.expressions(sentence).isEmpty();
    if (!continues) {
      return Optional.empty();
    }
    SentenceGraph graph = new SentenceGraph(sentence);
    return past(graph, clause(graph, predicateToken))
        ? finder.expressions(previous).stream()
            .findFirst()
            .filter(x -> opens(previous, x))
            .flatMap(TimeExpression::edtf)
        : Optional.empty();
  }

  /**
   * The day of a news report for an event that it tells in the past without a time of its own:
   * "Russia condemned the launch". Only for documents with a dateline; others tell older events the
   * same way.
   */
  Optional<String> dayOfReport(Sentence sentence, int predicateToken) {
    if (documentDate.isEmpty() || attached(sentence, predicateToken).isPresent()) {
      return Optional.empty();
    }
    SentenceGraph graph = new SentenceGraph(sentence);
    int verb = clause(graph, predicateToken);
    boolean performed = graph.is(verb, "ccomp") && speaker(graph, verb);
    return past(graph, verb) || performed && past(graph, graph.head(verb))
        ? documentDate.map(LocalDate::toString)
        : Optional.empty();
  }

  private Optional<TimeExpression> attached(Sentence sentence, int word) {
    Read read = latest;
    if (read == null || read.sentence() != sentence) {
      List<TimeExpression> found = anaphora.expressions(sentence);
      read =
          new Read(
              sentence,
              found.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new TimeScope(new SentenceGraph(sentence), found)));
      latest = read;
    }
    return read.scope().flatMap(s -> s.of(word));
  }

  private record Read(Sentence sentence, Optional<TimeScope> scope) {}

  /** Whether the time stands first in its sentence, set off by a comma. */
  private static boolean opens(Sentence sentence, TimeExpression x) {
    int after = x.lastToken() + 1;
    return x.firstToken() <= 1
        && after < sentence.tokens().size()
        && sentence.tokens().get(after).form().equals(",");
  }

  /** The verb that tells when a word's event is: its own, or the one it shares a tense with. */
  private static int clause(SentenceGraph graph, int word) {
    int i = word;
    while (graph.head(i) >= 0 && (!graph.verb(i) || borrowsTense(graph, i))) {
      i = graph.head(i);
    }
    return i;
  }

  private static boolean borrowsTense(SentenceGraph graph, int verb) {
    return graph.is(verb, "xcomp", "nmod", "acl")
        || graph.is(verb, "conj") && graph.child(verb, "aux", "nsubj") < 0;
  }

  /** Simple past, active or passive: what had happened or has happened may be of any day. */
  private static boolean past(SentenceGraph graph, int verb) {
    if (verb < 0 || beside(graph, verb)) {
      return false;
    }
    List<String> auxiliaries =
        graph.children(verb, "aux", "auxpass").stream()
            .map(a -> graph.token(a).form().toLowerCase(Locale.ROOT))
            .toList();
    return auxiliaries.isEmpty()
        ? graph.pos(verb).equals("VBD") || taggedAsParticiple(graph, verb)
        : auxiliaries.stream().allMatch(a -> Spelled.as("was|were|did", a));
  }

  /** Whether the clause tells another event: "after the council had voted". */
  private static boolean beside(SentenceGraph graph, int verb) {
    return graph.children(verb, "mark").stream()
        .anyMatch(
            m -> DatedWords.OTHER_EVENT.contains(graph.token(m).form().toLowerCase(Locale.ROOT)));
  }

  /** The tagger takes some plain pasts for participles; those have a subject and no auxiliary. */
  private static boolean taggedAsParticiple(SentenceGraph graph, int verb) {
    return graph.pos(verb).equals("VBN") && graph.child(verb, "nsubj") >= 0;
  }

  /** "We condemn", said in the report: saying it is the act. */
  private static boolean speaker(SentenceGraph graph, int verb) {
    return Spelled.as("VBP|VB", graph.pos(verb))
        && graph.children(verb, "nsubj").stream()
            .anyMatch(s -> Spelled.as("we|i", graph.token(s).form().toLowerCase(Locale.ROOT)));
  }
}
