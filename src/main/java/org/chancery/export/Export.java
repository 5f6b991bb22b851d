package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes a dataset in one format. */
interface Export {
  void write(DatasetGraph data, OutputStream out) throws IOException;
}
