package org.chancery.names;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.ontology.ConfigFiles;

/** The entities of the field, from {@code data/gazetteer/*.tsv} and a user's files over them. */
public final class Gazetteer {
  /** Folder of the entity files, one a kind. */
  static final String FOLDER = "data/gazetteer";

  private final Map<String, GazetteerEntry> byId;

  Gazetteer(Map<String, GazetteerEntry> byId) {
    this.byId = new LinkedHashMap<>(byId);
  }

  /**
   * Reads every entity file. A user's entry with a new id adds to ours; one with a known id
   * replaces it.
   *
   * @throws org.chancery.ChanceryException when a line is malformed, an id stands twice, or a
   *     member or state is no entity: with file, line and what to do
   */
  public static Gazetteer load(ConfigFiles files) {
    return new Gazetteer(new GazetteerReader(files).read());
  }

  /** All entries, in the order of the files. */
  public Collection<GazetteerEntry> entries() {
    return List.copyOf(byId.values());
  }

  public Optional<GazetteerEntry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The adjective for things that belong to an entity, as in "North Korean nuclear program"; the
   * label where it has none ("NATO").
   */
  public String demonymOf(GazetteerEntry entry) {
    return entry.name(NameType.ADJECTIVE).orElse(entry.label());
  }
}
