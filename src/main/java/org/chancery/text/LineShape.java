package org.chancery.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line or a short run of lines is by its looks. */
final class LineShape {
  private static final int HEADING_WORDS = 14;
  private static final int BARE_HEADING_WORDS = 7;
  private static final int TITLE_WORDS = 30;
  private static final int MAX_EMPHASIS = 400;

  private static final Pattern ORNAMENT =
      Pattern.compile("[\\s\\p{Punct}\u2013\u2014\u2022\u00B7\u00A0\uFEFF]*");
  private static final Pattern NOISE =
      Pattern.compile(
          "\\s*[-\u2013]?\\s*\\d{1,4}\\s*[-\u2013]?\\s*"
              + "|\\s*(?i:page \\d+(?: of \\d+)?)\\s*"
              + "|.*\\.(?i:jpe?g|png|svg|gif)\\s*\\]\\].*");
  private static final Pattern EMPHASISED =
      Pattern.compile(
          "(?s)(?:(\\*\\*|__)(?=[^*_])(?:(?!\\1).)+\\1|\\*\\s*<u>.+</u>\\s*\\*|<(b|strong|u)>.+</\\2>)"
              + "(?:\\s|<br ?/?>)*");
  private static final Pattern MARKER =
      Pattern.compile(
          "([ \\t]*)(?:([-*+\u2022\u2023\u25AA\u25CF\u25E6\u00B7\u2013\u2014])"
              + "|(\\d{1,2})([.)])|\\((\\d{1,2}|[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})\\)|([a-z])\\))[ \\t]+(?=\\S)");
  private static final Pattern ROMAN = Pattern.compile("[ivx]+");
  private static final Pattern NUMBERING = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)\\.?\\s");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?|[IVX]+\\.|[A-Z]\\.)\\s+(\\S.*)");
  private static final Pattern DASH =
      Pattern.compile("(.{3,80}?)\\s*(?:--|[\u2013\u2014]|\\s-)\\s+(?=[\\p{Lu}\"\u201C\\d])");
  private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)\\s*\\([\\p{L}. /]{2,30}\\)");
  private static final Pattern DAY =
      Pattern.compile("(.*?),?\\s*" + Dates.MONTH + " \\d{1,2}(?:,? \\d{4})?");
  private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}.,'\u2019/ -]{1,50}");
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\((?:AP|AFP|ANI|BBC|CNN|IANS|Reuters|TASS|UPI|Xinhua|Yonhap)\\)\\s*"
              + "(?:(?:--|[-\u2013\u2014])\\s*)?(?=\\S)");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY)\\s+(\\p{Lu}[\\p{L}.'\u2019-]*(?:\\s+(?:and|de|van|von|bin|al|\\p{Lu}[\\p{L}.'\u2019-]*)){1,6})"
              + "(?:\\s*[,|].{0,60})?");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?i)(?:[\\p{L} .]{2,30}\\| ?)?(?:(?:published|posted|updated|date|released|for immediate release|issued)\\b[^\\d]{0,20})?"
              + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
              + "(?:\\d{1,2}(?:st|nd|rd|th)? "
              + Dates.MONTH
              + ",? \\d{4}"
              + "|"
              + Dates.MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d)"
              + "(?:[,T \u2013|-]+(?:at )?\\d{1,2}[:.]\\d\\d.{0,12})?");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "of", "on",
          "or", "over", "the", "to", "under", "upon", "vs", "with", "without", "against", "after");

  private LineShape() {}

  /** No letters or digits: a ruler, a row of stars. */
  static boolean isOrnament(String line) {
    return ORNAMENT.matcher(line).matches();
  }

  /** Ornaments, page numbers, remains of images: nothing to read. */
  static boolean isNoise(String line) {
    return isOrnament(line) || NOISE.matcher(line).matches();
  }

  /** Wholly bold or underlined. */
  static boolean isEmphasised(String lines) {
    return lines.length() < MAX_EMPHASIS && EMPHASISED.matcher(lines.strip()).matches();
  }

  /** The marker that begins a list item, and where it ends in the line; null without one. */
  static Matcher marker(String line) {
    Matcher matcher = MARKER.matcher(line);
    return matcher.lookingAt() ? matcher : null;
  }

  /** The style of a marker found by {@link #marker}. */
  static Part.Marker markerOf(Matcher found) {
    int indent = found.group(1).length();
    if (found.group(2) != null) {
      return new Part.Marker(found.group(2), indent);
    }
    if (found.group(3) != null) {
      return new Part.Marker("1" + found.group(4), indent);
    }
    if (found.group(6) != null) {
      return new Part.Marker("a)", 0);
    }
    // Clauses of a legal text keep their level whatever their indentation.
    String label = found.group(5);
    char first = label.charAt(0);
    if (Character.isDigit(first)) {
      return new Part.Marker("(1)", 0);
    }
    boolean roman = ROMAN.matcher(label).matches();
    return new Part.Marker(Character.isUpperCase(first) ? "(A)" : roman ? "(i)" : "(a)", 0);
  }

  /** Whether standing alone makes these words a heading. */
  static boolean isHeading(String words, boolean emphasised) {
    Matcher numbered = NUMBERED.matcher(words);
    boolean hasNumber = numbered.matches();
    String bare = hasNumber ? numbered.group(1) : words;
    List<String> parts = Arrays.asList(bare.split(" "));
    if (bare.isEmpty()
        || runsOn(bare)
        || parts.size() > (emphasised ? TITLE_WORDS : HEADING_WORDS)) {
      return false;
    }
    char last = bare.charAt(bare.length() - 1);
    if (emphasised || hasNumber) {
      return ".;,".indexOf(last) < 0 && (emphasised || last != ':');
    }
    char first = bare.charAt(0);
    boolean begins =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || first == '"'
            || first == '\u201C'
            || first == '\u2018';
    double capitals = capitals(parts);
    if (!begins || ".;,!)\"\u201D".indexOf(last) >= 0) {
      return false;
    }
    if (last == ':' || last == '?') {
      return parts.size() > 1 && capitals > 0.9;
    }
    return capitals > 0.6 || parts.size() <= BARE_HEADING_WORDS;
  }

  /** Whether a dash at the end says that what follows belongs to the words: "That the Senate--". */
  private static boolean runsOn(String words) {
    return words.endsWith("--") || words.endsWith("\u2014");
  }

  /** How deep the numbering before a heading goes: 2 for "3.1 Origins"; 0 without one. */
  static int numberingDepth(String words) {
    Matcher numbered = NUMBERING.matcher(words);
    return numbered.lookingAt() ? numbered.group(1).split("\\.").length : 0;
  }

  /** Whether the words that open a document are its title. */
  static boolean isTitle(String words) {
    int count = words.split(" ").length;
    return !words.isEmpty()
        && !runsOn(words)
        && count <= TITLE_WORDS
        && ".;,:".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /** Share of the words after the first that are capitalised, small words apart. */
  private static double capitals(List<String> words) {
    long counted = 0;
    long upper = 0;
    for (String word : words) {
      String letters = word.replaceAll("[^\\p{L}]", "");
      if (!letters.isEmpty() && !SMALL.contains(letters)) {
        counted++;
        upper += Character.isUpperCase(letters.charAt(0)) ? 1 : 0;
      }
    }
    return counted == 0 ? 0 : (double) upper / counted;
  }

  /** Length of the dateline that opens a paragraph ("OSLO, May 3 (NTB) -- "), 0 without one. */
  static int dateline(String paragraph) {
    Matcher agency = AGENCY.matcher(paragraph);
    if (agency.lookingAt()) {
      return agency.end();
    }
    Matcher dash = DASH.matcher(paragraph);
    return dash.lookingAt() && isPlaceAndDay(dash.group(1).strip()) ? dash.end() : 0;
  }

  /** A place in capitals, or one with an agency in brackets or a day after it. */
  private static boolean isPlaceAndDay(String words) {
    Matcher brackets = IN_BRACKETS.matcher(words);
    String unbracketed = brackets.matches() ? brackets.group(1) : words;
    Matcher day = DAY.matcher(unbracketed);
    String place = day.matches() ? day.group(1) : unbracketed;
    if (!PLACE.matcher(place).matches()) {
      return false;
    }
    String city = place.split(",")[0];
    boolean capitals = city.equals(city.toUpperCase(Locale.ROOT)) && city.length() > 2;
    boolean named =
        Arrays.stream(place.split("[ ,]+")).allMatch(w -> Character.isUpperCase(w.charAt(0)));
    return named && (capitals || brackets.matches() || day.matches());
  }

  /** The author that a byline names; null if the line is none. */
  static String author(String line) {
    Matcher matcher = BYLINE.matcher(line.strip());
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** A line with nothing but a date. */
  static boolean isDateLine(String line) {
    return DATE_LINE.matcher(line.strip()).matches();
  }
}
