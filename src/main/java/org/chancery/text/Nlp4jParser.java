package org.chancery.text;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.ChanceryException;
import org.tukaani.xz.XZInputStream;
import org.w3c.dom.Element;

/**
 * Parses English with NLP4J (Choi, Emory University; dependency labels in the CLEAR style).
 *
 * <p>Uses its tokenizer, tagger, morphological analyser and dependency parser. Its word embeddings,
 * name tagger and gazetteers are left out: they triple the time to load and add nothing measurable
 * on this kind of text. Needs about 1.2 GB of heap. One instance serves any number of threads.
 */
public final class Nlp4jParser implements Parser {
  private static final String ROOT = "/edu/emory/mathcs/nlp/";

  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final List<NLPComponent<NLPNode>> taggers;
  private final NLPComponent<NLPNode> dependencies;

  private final Function<String, List<Span>> names;

  private Nlp4jParser(
      List<NLPComponent<NLPNode>> taggers,
      NLPComponent<NLPNode> dependencies,
      Function<String, List<Span>> names) {
    this.taggers = taggers;
    this.dependencies = dependencies;
    this.names = names;
  }

  /**
   * The same parser, taking certain names as one word each: "Treaty on the Non-Proliferation of
   * Nuclear Weapons" has no preposition to attach wrongly then.
   *
   * @param names gives the places of such names in a text, in order, without overlaps
   */
  public Nlp4jParser withNames(Function<String, List<Span>> names) {
    return new Nlp4jParser(taggers, dependencies, names);
  }

  /**
   * Loads the models, unpacking them into the user's cache folder first if they are not there.
   *
   * @param progress receives a line for a person when something takes long
   * @throws ChanceryException if the cache cannot be written or the models are damaged
   */
  public static Nlp4jParser load(Consumer<String> progress) {
    return load(ModelCache.defaultFolder(), progress);
  }

  /** Loads the models by way of the given cache folder. */
  public static Nlp4jParser load(Path cacheFolder, Consumer<String> progress) {
    ModelCache cache = new ModelCache(cacheFolder, progress);
    cache.prepare(
        List.of(
            ParserModels.AMBIGUITY_CLASSES,
            ParserModels.WORD_CLUSTERS,
            ParserModels.TAGGER,
            ParserModels.DEPENDENCIES),
        Nlp4jParser::packed);
    var dependencies = async(() -> component(cache.path(ParserModels.DEPENDENCIES)));
    var tagger = async(() -> component(cache.path(ParserModels.TAGGER)));
    var lexica = async(() -> lexica(cache));
    var lemmas = async(() -> new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH));
    try {
      return new Nlp4jParser(
          List.of(lexica.join(), tagger.join(), lemmas.join()),
          dependencies.join(),
          text -> List.of());
    } catch (CompletionException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          "the language models in " + cacheFolder + " cannot be loaded: " + e.getCause(),
          "Delete that folder, it is filled again on the next start.",
          e.getCause());
    }
  }

  /** What {@link #model()} says, without loading it. */
  public static String modelName() {
    return ParserModels.name();
  }

  @Override
  public String model() {
    return modelName();
  }

  @Override
  public ParsedDocument parse(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (int block = 0; block < document.blocks().size(); block++) {
      if (!isProse(document.blocks().get(block).kind())) {
        continue;
      }
      ParserText input = ParserText.of(document.text(), document.blocks().get(block).span());
      List<SentenceSplitter.Piece> pieces = new ArrayList<>();
      for (var token : tokenizer.tokenize(input.text())) {
        pieces.add(
            new SentenceSplitter.Piece(
                token.getWordForm(), token.getStartOffset(), token.getEndOffset()));
      }
      pieces = Acronyms.parted(pieces);
      pieces = NameWords.merge(input.text(), pieces, names.apply(input.text()));
      pieces = CompoundVerbs.merge(pieces);
      for (List<SentenceSplitter.Piece> sentence : splitter.split(pieces)) {
        for (List<SentenceSplitter.Piece> clause : clauses(sentence)) {
          List<Token> tokens = parse(document.text(), input, clause);
          Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
          sentences.add(
              new Sentence(sentences.size(), block, span, span.in(document.text()), tokens));
        }
      }
    }
    return new ParsedDocument(document, sentences);
  }

  private static boolean isProse(Block.Kind kind) {
    return kind != Block.Kind.DATELINE && kind != Block.Kind.BYLINE;
  }

  /** The sentence; in parts where it is long and several clauses. */
  private List<List<SentenceSplitter.Piece>> clauses(List<SentenceSplitter.Piece> sentence) {
    List<String> forms = sentence.stream().map(SentenceSplitter.Piece::form).toList();
    if (!LongSentences.divisible(forms)) {
      return List.of(sentence);
    }
    List<List<SentenceSplitter.Piece>> clauses = new ArrayList<>();
    int begin = 0;
    for (int cut : LongSentences.cuts(forms, tags(tagged(sentence)))) {
      clauses.add(sentence.subList(begin, cut));
      begin = cut;
    }
    clauses.add(sentence.subList(begin, sentence.size()));
    return clauses;
  }

  private static List<String> tags(NLPNode[] nodes) {
    return Arrays.stream(nodes).skip(1).map(NLPNode::getPartOfSpeechTag).toList();
  }

  private NLPNode[] tagged(List<SentenceSplitter.Piece> sentence) {
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, sentence.get(i - 1).form());
    }
    for (NLPComponent<NLPNode> component : taggers) {
      component.process(nodes);
    }
    List<String> forms = sentence.stream().map(SentenceSplitter.Piece::form).toList();
    List<String> repaired = VerbTags.repaired(forms, tags(nodes));
    for (int i = 1; i < nodes.length; i++) {
      nodes[i].setPartOfSpeechTag(repaired.get(i - 1));
    }
    return nodes;
  }

  private List<Token> parse(String text, ParserText input, List<SentenceSplitter.Piece> clause) {
    Unspoken unspoken = Unspoken.of(clause);
    List<SentenceSplitter.Piece> complete = unspoken.complete();
    NLPNode[] nodes = tagged(complete);
    int[] heads = new int[complete.size()];
    String[] relations = new String[complete.size()];
    attach(nodes, heads, relations);
    List<Token> tokens = new ArrayList<>(complete.size());
    for (int i = 0; i < heads.length; i++) {
      NLPNode node = nodes[i + 1];
      Span span = input.span(complete.get(i).begin(), complete.get(i).end());
      tokens.add(
          new Token(
              i,
              span.in(text),
              Lemmas.of(node.getLemma(), node.getPartOfSpeechTag(), span.in(text)),
              node.getPartOfSpeechTag(),
              heads[i],
              relations[i],
              span));
    }
    return unspoken.without(tokens);
  }

  /** Fills in heads (-1 for the root) and relations, modifiers of a shared head put right. */
  private void attach(NLPNode[] nodes, int[] heads, String[] relations) {
    List<String> lemmas = Arrays.stream(nodes).skip(1).map(NLPNode::getLemma).toList();
    List<SharedHead.Cut> cuts = SharedHead.find(lemmas, tags(nodes));
    List<NLPNode> rest = new ArrayList<>(List.of(nodes));
    for (int c = cuts.size() - 1; c >= 0; c--) {
      rest.subList(cuts.get(c).begin() + 1, cuts.get(c).end() + 1).clear();
    }
    NLPNode[] reduced = rest.toArray(new NLPNode[0]);
    for (int i = 0; i < reduced.length; i++) {
      reduced[i].setID(i);
    }
    dependencies.process(reduced);
    for (int i = 0; i < nodes.length; i++) {
      nodes[i].setID(i);
    }
    for (int i = 1; i < reduced.length; i++) {
      int at = reduced[i].getID() - 1;
      heads[at] = reduced[i].getDependencyHead().getID() - 1;
      relations[at] = reduced[i].getDependencyLabel();
    }
    SharedHead.reattach(cuts, heads, relations);
  }

  private static InputStream packed(ModelCache.Item item) throws IOException {
    String folder =
        item == ParserModels.TAGGER || item == ParserModels.DEPENDENCIES ? "models/" : "lexica/";
    String resource = ROOT + folder + item.name() + ".xz";
    InputStream in = Nlp4jParser.class.getResourceAsStream(resource);
    if (in == null) {
      throw new ChanceryException(
          "the language model " + resource + " is not on the class path",
          "Start the program with the jars in target/lib, as the launcher does.");
    }
    return new XZInputStream(in);
  }

  private static GlobalLexica<NLPNode> lexica(ModelCache cache) throws Exception {
    // The constructor wants an XML configuration; null content means: no lexica yet.
    GlobalLexica<NLPNode> lexica = new GlobalLexica<>(emptyConfiguration());
    Map<String, List<String>> classes = read(cache.path(ParserModels.AMBIGUITY_CLASSES));
    Map<String, Set<String>> clusters = read(cache.path(ParserModels.WORD_CLUSTERS));
    Field field = Field.word_form_simplified_lowercase;
    lexica.setAmbiguityClasses(
        new GlobalLexicon<>(classes, field, ParserModels.AMBIGUITY_CLASSES.name()));
    lexica.setWordClusters(new GlobalLexicon<>(clusters, field, ParserModels.WORD_CLUSTERS.name()));
    return lexica;
  }

  private static Element emptyConfiguration() throws Exception {
    var document =
        javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    return document.createElement("configuration");
  }

  private static OnlineComponent<NLPNode, ?> component(Path file) throws Exception {
    OnlineComponent<NLPNode, ?> component = read(file);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  @SuppressWarnings("unchecked") // the caller names the type that the file holds
  private static <T> T read(Path file) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      return (T) in.readObject();
    }
  }

  /** A task that may fail with a checked exception. */
  private interface Task<T> {
    T run() throws Exception;
  }

  private static <T> CompletableFuture<T> async(Task<T> task) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return task.run();
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        });
  }
}
