package org.chancery.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.claim.Modality;

/**
 * What a sense claims.
 *
 * @param relation local name in the ontology
 * @param pair whether subject and object are every pair of the participants, written {@code *}
 * @param subject where the subject comes from; empty for pairs
 * @param object where the object comes from; empty for pairs
 * @param theme where the theme comes from, if there is one
 * @param negative whether the words themselves deny the relation
 * @param modality what the words themselves commit to, if they say
 */
record Template(
    String relation,
    boolean pair,
    Optional<Filler> subject,
    Optional<Filler> object,
    Optional<Filler> theme,
    boolean negative,
    Optional<Modality> modality) {
  private static final Pattern FORM =
      Pattern.compile("([a-zA-Z]+)\\(([^()]*)\\)(?:\\[([a-z ]+)])?");

  /**
   * One place of a template.
   *
   * @param role a slot's name, {@code self} for the predicate's own phrase, or empty for a constant
   * @param constant words to use as they are, or empty
   * @param owner take the actor that the filler belongs to ({@code ^}): whose launch, whose policy
   * @param seat take the state that a place lies in ({@code @}): an embassy in Bern is in a state
   * @param pieces what it is put together from, joined by {@code +}; of one piece none
   */
  record Filler(String role, String constant, boolean owner, boolean seat, List<Filler> pieces) {
    Filler(String role, String constant, boolean owner, boolean seat) {
      this(role, constant, owner, seat, List.of());
    }

    /** The roles that it names. */
    List<String> roles() {
      return pieces.isEmpty()
          ? List.of(role)
          : pieces.stream().map(Filler::role).filter(r -> !r.isEmpty()).toList();
    }

    static Filler parse(String word) {
      if (word.contains("+")) {
        List<Filler> pieces = Stream.of(word.split("\\+", -1)).map(Filler::parse).toList();
        return new Filler("", "", false, false, pieces);
      }
      if (word.startsWith("\"") && word.endsWith("\"") && word.length() > 2) {
        return new Filler("", word.substring(1, word.length() - 1), false, false);
      }
      boolean owner = word.endsWith("^");
      boolean seat = word.endsWith("@");
      String role = owner || seat ? word.substring(0, word.length() - 1) : word;
      if (!role.matches("[a-z0-9_]+")) {
        throw new IllegalArgumentException("not an argument: " + word);
      }
      return new Filler(role, "", owner, seat);
    }
  }

  /** Reads one template, such as {@code criticizes(subj, obj^, obj)[negative]}. */
  static Template parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a claim: " + text.strip());
    }
    String[] places = matcher.group(2).split("\\s*,\\s*");
    boolean pair = places[0].equals("*");
    if (places.length > (pair ? 2 : 3) || (!pair && places.length < 2)) {
      throw new IllegalArgumentException("wrong number of arguments: " + text.strip());
    }
    Set<Modality> modalities = EnumSet.noneOf(Modality.class);
    boolean negative = false;
    if (matcher.group(3) != null) {
      for (String option : matcher.group(3).split(" ")) {
        if (option.equals("negative")) {
          negative = true;
        } else {
          modalities.add(Modality.valueOf(option.toUpperCase(Locale.ROOT)));
        }
      }
    }
    int themeAt = pair ? 1 : 2;
    return new Template(
        matcher.group(1),
        pair,
        pair ? Optional.empty() : Optional.of(Filler.parse(places[0])),
        pair ? Optional.empty() : Optional.of(Filler.parse(places[1])),
        places.length > themeAt ? Optional.of(Filler.parse(places[themeAt])) : Optional.empty(),
        negative,
        modalities.stream().findFirst());
  }
}
