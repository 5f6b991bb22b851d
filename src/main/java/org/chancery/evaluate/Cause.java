package org.chancery.evaluate;

/** Why a gold claim has no reading, or a reading no gold claim. */
enum Cause {
  /** An unpaired one in the same sentence has the same arguments. */
  WRONG_RELATION("wrong relation"),
  /** An unpaired one in the same sentence has a relation of the group and one of the arguments. */
  WRONG_ARGUMENT("wrong argument"),
  /** An unpaired one in another sentence says the same. */
  WRONG_SENTENCE("wrong sentence"),
  /** None comes near: the gold claim was not read. */
  MISSED("missed"),
  /** None comes near: the reading has nothing to it. */
  UNFOUNDED("unfounded");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
