package org.chancery.serve.explore;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Words to ids, in memory: every word must occur, in any form that English gives it, and the last
 * one need only be begun.
 */
final class SearchIndex {
  private static final String KIND = "kind";
  private static final String ID = "id";
  private static final String WORDS = "words";
  private static final String BEGINNINGS = "beginnings";
  private static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          new EnglishAnalyzer(), Map.of(BEGINNINGS, new StandardAnalyzer()));

  private final IndexSearcher searcher;

  private SearchIndex(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Something to be found. */
  record Entry(String kind, String id, String text) {}

  static SearchIndex of(Iterable<Entry> entries) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
      for (Entry entry : entries) {
        Document document = new Document();
        document.add(new StringField(KIND, entry.kind(), Field.Store.NO));
        document.add(new StringField(ID, entry.id(), Field.Store.YES));
        document.add(new TextField(WORDS, entry.text(), Field.Store.NO));
        document.add(new TextField(BEGINNINGS, entry.text(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.commit();
      return new SearchIndex(new IndexSearcher(DirectoryReader.open(directory)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was found of one kind. */
  record Found(int count, List<String> ids) {}

  /** The ids of that kind, the best first. */
  Found find(String kind, String text, int limit) {
    List<String> words = words(BEGINNINGS, text);
    if (words.isEmpty()) {
      return new Found(0, List.of());
    }
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(new TermQuery(new Term(KIND, kind)), Occur.FILTER);
    for (int i = 0; i < words.size(); i++) {
      query.add(word(words.get(i), i == words.size() - 1), Occur.MUST);
    }
    try {
      var top = searcher.search(query.build(), Math.max(1, limit));
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : top.scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get(ID));
      }
      return new Found(searcher.count(query.build()), ids.subList(0, Math.min(limit, ids.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole word weighs more than one that only begins so. */
  private static Query word(String word, boolean last) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(new BoostQuery(new TermQuery(new Term(BEGINNINGS, word)), 3), Occur.SHOULD);
    words(WORDS, word).forEach(stem -> any.add(new TermQuery(new Term(WORDS, stem)), Occur.SHOULD));
    if (last) {
      any.add(new PrefixQuery(new Term(BEGINNINGS, word)), Occur.SHOULD);
    }
    return any.build();
  }

  private static List<String> words(String field, String text) {
    List<String> words = new ArrayList<>();
    try (var stream = ANALYZER.tokenStream(field, new StringReader(text))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
