package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;

/** Claims as JSON Lines, document by document in the order of their quotes. */
record JsonLinesExport(Graphs graphs) implements Export {
  @Override
  public void write(DatasetGraph data, OutputStream out) throws IOException {
    ClaimReader reader = new ClaimReader(graphs, data);
    for (String document : reader.documents()) {
      claims(reader.text(document).orElseThrow(), reader.claims(document), out);
    }
  }

  void claims(String text, List<Claim> claims, OutputStream out) throws IOException {
    ClaimJson json = new ClaimJson(graphs, text);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (Claim claim : claims) {
      writer.write(json.line(claim) + "\n");
    }
    writer.flush();
  }
}
