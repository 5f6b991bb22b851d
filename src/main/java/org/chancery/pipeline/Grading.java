package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.belief.Fusion;
import org.chancery.claim.Claim;
import org.chancery.claim.Grade;
import org.chancery.claim.Ids;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.ClaimWriter;
import org.chancery.graph.Graphs;
import org.chancery.names.Gazetteer;
import org.chancery.names.SourceGrades;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Document;

/** Gives documents and claims the grades that the sources file and the documents state. */
final class Grading {
  private final ConfigFiles config;
  private final Graphs graphs;
  private SourceGrades grades;

  Grading(ConfigFiles config, Graphs graphs) {
    this.config = config;
    this.graphs = graphs;
  }

  private synchronized SourceGrades grades() {
    if (grades == null) {
      grades = SourceGrades.load(config, Gazetteer.load(config));
    }
    return grades;
  }

  Grade of(Document document) {
    return grades().of(document.id(), document.metadata());
  }

  List<Claim> graded(Document document, List<Claim> claims) {
    return graded(of(document), claims);
  }

  private List<Claim> graded(Grade document, List<Claim> claims) {
    return claims.stream().map(claim -> grades().graded(document, claim)).toList();
  }

  /**
   * Gives all that a store holds its grades anew, and belief what follows, when the sources file is
   * another than when that was last done. No text is read again for it.
   */
  void settle(DatasetGraph data, Fusion fusion) {
    Node accepted = graphs.accepted();
    Node now = NodeFactory.createLiteralString(version());
    if (data.contains(accepted, accepted, Ch.sourcesVersion.asNode(), now)) {
      return;
    }
    data.deleteAny(accepted, accepted, Ch.sourcesVersion.asNode(), Node.ANY);
    data.add(accepted, accepted, Ch.sourcesVersion.asNode(), now);
    ClaimReader reader = new ClaimReader(graphs, data);
    for (String document : reader.documents()) {
      Grade grade = grades().of(document, reader.metadata(document));
      List<Claim> before = reader.claims(document);
      List<Claim> after = graded(grade, before);
      if (!after.equals(before) || !reader.grade(document).equals(Optional.of(grade))) {
        new ClaimWriter(graphs).regrade(data, document, grade, after);
        fusion.refresh(data, fusion.claimed(data, document));
      }
    }
  }

  private String version() {
    String[] layers =
        config.layers(SourceGrades.PATH).stream()
            .map(ConfigFiles.Layer::text)
            .toArray(String[]::new);
    return Ids.hash(layers).substring(0, 16);
  }
}
