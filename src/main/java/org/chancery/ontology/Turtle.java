package org.chancery.ontology;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.chancery.ChanceryException;

/** Turtle files as people edit them: read strictly, faults named by file and line. */
public final class Turtle {
  private Turtle() {}

  /**
   * The file's triples and prefixes.
   *
   * @throws ChanceryException for malformed Turtle, and for what a tolerant reader would let pass:
   *     bad IRIs, literals that their datatype does not allow
   */
  public static Model read(ConfigFiles.Layer file) {
    Model model = ModelFactory.createDefaultModel();
    readInto(model, file);
    return model;
  }

  /** Adds the file's triples and prefixes to a model. */
  static void readInto(Model model, ConfigFiles.Layer file) {
    stream(file, StreamRDFLib.graph(model.getGraph()));
  }

  /**
   * Gives the file's triples and prefixes in the order they stand in.
   *
   * @throws ChanceryException as {@link #read}
   */
  public static void stream(ConfigFiles.Layer file, StreamRDF sink) {
    try {
      RDFParser.fromString(file.text(), Lang.TURTLE)
          .base("https://w3id.org/chancery/")
          .errorHandler(new Strict(file.name()))
          .parse(sink);
    } catch (RiotException e) {
      throw malformed(file.name(), e.getMessage());
    }
  }

  private static ChanceryException malformed(String place, String message) {
    return new ChanceryException(
        place + ": " + message,
        "correct the file; it has to be Turtle (https://www.w3.org/TR/turtle/)");
  }

  /** Warnings stop the reading too: a literal such as "0,5"^^xsd:decimal is a mistake. */
  private record Strict(String file) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      throw at(message, line);
    }

    @Override
    public void error(String message, long line, long column) {
      throw at(message, line);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw at(message, line);
    }

    private ChanceryException at(String message, long line) {
      return malformed(line > 0 ? file + ", line " + line : file, message);
    }
  }
}
