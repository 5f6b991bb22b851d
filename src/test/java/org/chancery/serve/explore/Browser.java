package org.chancery.serve.explore;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that remembers what went wrong in its pages and whom they called. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM =
      Path.of(System.getProperty("chancery.chromium", "/usr/bin/chromium"));
  private static final Path DRIVER =
      Path.of(System.getProperty("chancery.chromedriver", "/usr/bin/chromedriver"));
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI server;
  private final Path profile;
  private final ChromeDriver driver;
  private final List<String> problems = new ArrayList<>();
  private final List<String> called = new ArrayList<>();

  private Browser(URI server, Path profile, ChromeDriver driver) {
    this.server = server;
    this.profile = profile;
    this.driver = driver;
  }

  /** Whether this machine has one; if not, the tests of the caller are skipped, and it says so. */
  static void require() {
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!there) {
      System.err.println(
          "SKIPPED: no browser tests, since there is no " + CHROMIUM + " or no " + DRIVER);
    }
    Assumptions.assumeTrue(there, "no Chromium");
  }

  static Browser start(URI server) throws IOException {
    Path profile = Files.createTempDirectory("chancery-browser");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(server, profile, new ChromeDriver(service, options));
    browser.size(1400, 1000);
    return browser;
  }

  ChromeDriver driver() {
    return driver;
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** A screen of that size, narrower than a window can be. */
  void phone() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
  }

  void desktop() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  /** Goes to a page of the server and waits until it is shown. */
  Browser open(String path) {
    // The same page with another fragment would not be loaded again.
    driver.get("about:blank");
    driver.get(server.resolve(path).toString());
    until("document.body.dataset.ready");
    return this;
  }

  /** Waits until a JavaScript expression is true. */
  void until(String expression) {
    new WebDriverWait(driver, PATIENCE)
        .until(page -> Boolean.TRUE.equals(driver.executeScript("return !!(" + expression + ")")));
  }

  WebElement find(String css) {
    until("document.querySelector(" + ViewServlet.JSON.toJson(css) + ")");
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  String text(String css) {
    return find(css).getText();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Keeps a picture of the page for people to look at. */
  void picture(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /** What the console has shown as errors since the browser started. */
  List<String> problems() {
    read();
    return problems;
  }

  /** The addresses outside of the server that pages have asked for. */
  List<String> strangers() {
    read();
    return called.stream()
        .filter(address -> address.startsWith("http") || address.startsWith("ws"))
        .filter(address -> !address.replaceFirst("//[^/@]*@", "//").startsWith(server.toString()))
        .toList();
  }

  private void read() {
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
        problems.add(entry.getMessage());
      }
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      var message =
          JsonParser.parseString(entry.getMessage()).getAsJsonObject().getAsJsonObject("message");
      if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
        called.add(
            message.getAsJsonObject("params").getAsJsonObject("request").get("url").getAsString());
      }
    }
  }

  /** What axe-core finds serious or critical on the page shown. */
  List<String> barriers() {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations
              .filter(each => each.impact === 'serious' || each.impact === 'critical')
              .map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' | '))));
            """);
    List<String> barriers = new ArrayList<>();
    ((List<?>) found).forEach(each -> barriers.add(String.valueOf(each)));
    return barriers;
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
