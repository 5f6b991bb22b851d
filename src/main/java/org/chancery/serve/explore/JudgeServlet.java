package org.chancery.serve.explore;

import com.google.gson.JsonParseException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chancery.ChanceryException;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
import org.chancery.claim.Verdict;
import org.chancery.graph.Store;
import org.chancery.pipeline.Pipeline;

/**
 * Takes judgements from the pages of users that have logged in: {@code GET login} asks for the
 * password, {@code GET session} gives a token, {@code POST verdict} wants that token in a header.
 * Other sites can neither read the token nor send the header, so they cannot judge in a user's
 * name.
 */
final class JudgeServlet extends HttpServlet {
  static final String PATH = "/judge";
  private static final long serialVersionUID = 1L;
  private static final String TOKEN_HEADER = "X-Chancery-Token";
  private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[^\\\\\\s]*");
  private static final int MOST = 10_000;

  private final transient Store store;
  private final transient Pipeline pipeline;
  private final byte[] secret = new byte[32];

  JudgeServlet(Store store, Pipeline pipeline) {
    this.store = store;
    this.pipeline = pipeline;
    new SecureRandom().nextBytes(secret);
  }

  /** What a page sends. */
  private record Order(
      String kind, String of, String verdict, Map<String, String> correction, String why) {
    Judgement by(String user) {
      Optional<Correction> corrected =
          correction == null || correction.isEmpty()
              ? Optional.empty()
              : Optional.of(new Correction(correction));
      return new Judgement(
          Judgement.Kind.of(String.valueOf(kind)),
          String.valueOf(of),
          Verdict.of(String.valueOf(verdict)),
          corrected,
          user,
          Instant.now(),
          why == null ? "" : why);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    switch (String.valueOf(request.getPathInfo())) {
      case "/login" -> login(request, response);
      case "/session" -> {
        Optional<String> user = user(request, response);
        if (user.isPresent()) {
          answer(request, response, Map.of("user", user.get(), "token", token(user.get())));
        }
      }
      default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Asks for the password and then goes back to where the user came from. */
  private static void login(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.authenticate(response)) {
      String back = String.valueOf(request.getParameter("back"));
      response.sendRedirect(OWN_PATH.matcher(back).matches() ? back : "/");
    }
  }

  /** Who asks, as far as a password proves it; otherwise the request is refused. */
  private static Optional<String> user(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getHeader("Authorization") == null) {
      refuse(request, response, 403, "only who has logged in may judge", "log in");
      return Optional.empty();
    }
    return request.authenticate(response)
        ? Optional.ofNullable(request.getRemoteUser())
        : Optional.empty();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!"/verdict".equals(request.getPathInfo())) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<String> user = user(request, response);
    if (user.isEmpty()) {
      return;
    }
    String given = String.valueOf(request.getHeader(TOKEN_HEADER));
    if (!MessageDigest.isEqual(bytes(token(user.get())), bytes(given))) {
      refuse(request, response, 403, "this did not come from the explorer's page", "reload it");
      return;
    }
    try {
      request.setCharacterEncoding("UTF-8");
      byte[] body = request.getInputStream().readNBytes(MOST);
      Order order =
          ViewServlet.JSON.fromJson(new String(body, StandardCharsets.UTF_8), Order.class);
      if (order == null) {
        throw new IllegalArgumentException("a judgement of nothing");
      }
      int added = pipeline.judge(List.of(order.by(user.get())), store);
      answer(request, response, Map.of("added", added));
    } catch (IllegalArgumentException | JsonParseException e) {
      refuse(request, response, 400, String.valueOf(e.getMessage()), "correct it and send again");
    } catch (ChanceryException e) {
      refuse(request, response, 400, e.getMessage(), e.remedy());
    }
  }

  /** Follows from the user and from what only this server knows. */
  private String token(String user) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(bytes(user)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String problem,
      String remedy)
      throws IOException {
    response.setStatus(status);
    answer(request, response, Map.of("problem", problem, "remedy", remedy));
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, Map<String, ?> answer)
      throws IOException {
    Reply.send(
        request,
        response,
        "application/json; charset=utf-8",
        bytes(ViewServlet.JSON.toJson(answer)));
  }
}
