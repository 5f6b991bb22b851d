package org.chancery.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sequences of pieces with what they stand for, found from any start by walking down. A sentence is
 * short and names are short, so no failure links are needed to stay linear in practice.
 */
final class NameTrie<T> {
  private final Node<T> root = new Node<>();
  private int size;

  void add(List<Piece> name, T value) {
    Node<T> node = root;
    for (Piece piece : name) {
      node = node.next.computeIfAbsent(piece.key(), k -> new Node<>());
    }
    node.ends.add(new End<>(size++, name, value));
  }

  /** Every stored sequence that begins at a position, shortest first; case is not looked at. */
  List<List<End<T>>> from(List<Piece> text, int position) {
    List<List<End<T>>> found = new ArrayList<>();
    Node<T> node = root;
    for (int i = position; i < text.size(); i++) {
      node = node.next.get(text.get(i).key());
      if (node == null) {
        break;
      }
      if (!node.ends.isEmpty()) {
        found.add(node.ends);
      }
    }
    return found;
  }

  /**
   * A stored sequence.
   *
   * @param order in which it was added
   */
  record End<T>(int order, List<Piece> name, T value) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private final List<End<T>> ends = new ArrayList<>(1);
  }
}
