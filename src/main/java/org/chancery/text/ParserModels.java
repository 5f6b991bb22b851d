package org.chancery.text;

/** Which models the parser needs, and what tells them from other versions. */
final class ParserModels {
  static final ModelCache.Item AMBIGUITY_CLASSES =
      new ModelCache.Item(
          "en-ambiguity-classes-simplified-lowercase",
          15_317_727,
          "8ed4982b9ddacae76467135153ca9699531ae35dc57632ade34c8dd14e94173e");
  static final ModelCache.Item WORD_CLUSTERS =
      new ModelCache.Item(
          "en-brown-clusters-simplified-lowercase",
          54_504_919,
          "656cafb62b5e3e2facc27420f93b8ca98cc90371a449697422e6d4086ce3f12e");
  static final ModelCache.Item TAGGER =
      new ModelCache.Item(
          "en-pos", 37_310_402, "196920a8dea6e4f8fedb6da392522dd194774d2f96d9e9208f3808d381d9ac89");
  static final ModelCache.Item DEPENDENCIES =
      new ModelCache.Item(
          "en-dep",
          473_154_981,
          "45bacd35f1c0b10bf17f699eb0456537a65c4318ab72ebc195fc3b533a7892e2");

  private static final String VERSION = "1.1.3";

  private ParserModels() {}

  /** What all of them are called together. */
  static String name() {
    return "nlp4j-english " + VERSION + " sha256:" + DEPENDENCIES.sha256();
  }
}
