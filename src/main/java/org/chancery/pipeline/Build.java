package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.graph.Store;
import org.chancery.graph.Versions;
import org.chancery.pipeline.RunReport.Changes;
import org.chancery.pipeline.RunReport.Outcome;
import org.chancery.pipeline.RunReport.Status;
import org.chancery.text.Document;

/** One build under way: the order of its steps, and what has become of each document so far. */
final class Build {
  private final Pipeline pipeline;
  private final BuildOrder order;
  private final Store store;
  private final Progress progress;
  private final Map<Document, Outcome> outcomes = new HashMap<>();
  private final List<Outcome> removed = new ArrayList<>();
  private Changes changes = Changes.NONE;

  Build(Pipeline pipeline, BuildOrder order, Store store, Progress progress) {
    this.pipeline = pipeline;
    this.order = order;
    this.store = store;
    this.progress = progress;
  }

  RunReport run() {
    Versions versions = pipeline.versions();
    changes = changes.and(pipeline.write(store, pipeline::prepare));
    store.read(
        data -> {
          pipeline.locations().requireDistinct(order, data);
          return null;
        });
    try {
      readChanged(versions);
      takeOutGone();
    } finally {
      // Also after a failure: what was written before it stays.
      changes = changes.and(pipeline.write(store, pipeline::conclude));
    }
    return store.read(data -> pipeline.report(data, all(), changes));
  }

  private void readChanged(Versions versions) {
    Set<Document> current =
        store.read(
            data -> {
              Set<Document> same = new HashSet<>();
              order.documents().stream()
                  .filter(each -> pipeline.current(data, each, versions))
                  .forEach(same::add);
              return same;
            });
    List<Document> changed = new ArrayList<>();
    for (Document document : order.documents()) {
      if (current.contains(document)) {
        int claims = store.read(data -> pipeline.reader(data).count(document.id()));
        done(document, new Outcome(document.id(), Status.UNCHANGED, 0, claims));
      } else {
        changed.add(document);
      }
    }
    pipeline.read(changed, (document, found) -> add(document, found, versions));
  }

  private void add(Document document, Found found, Versions versions) {
    boolean known = store.read(data -> pipeline.reader(data).sha256(document.id()).isPresent());
    changes =
        changes.and(pipeline.write(store, data -> pipeline.add(data, document, found, versions)));
    done(
        document,
        new Outcome(
            document.id(),
            known ? Status.REPLACED : Status.ADDED,
            found.sentences(),
            found.claims().size()));
  }

  private void done(Document document, Outcome outcome) {
    outcomes.put(document, outcome);
    progress.document(outcomes.size(), order.documents().size(), outcome);
  }

  private void takeOutGone() {
    for (String gone : store.read(data -> pipeline.locations().gone(order, data))) {
      changes = changes.and(pipeline.write(store, data -> pipeline.takeOut(data, gone)));
      removed.add(new Outcome(gone, Status.REMOVED, 0, 0));
    }
  }

  private List<Outcome> all() {
    List<Outcome> all = new ArrayList<>();
    order.documents().forEach(each -> all.add(outcomes.get(each)));
    all.addAll(removed);
    return all;
  }
}
