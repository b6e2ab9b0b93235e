package casebook.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the files of a folder on this machine's loopback address. It looks at the folder at every
 * request, so the folder may be swapped while it runs. Nothing outside the folder is reachable, and
 * nothing is cached by the browser.
 */
public final class PreviewServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("epub", "application/epub+zip"));

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  private PreviewServer(Path folder, HttpServer server) {
    this.folder = folder.toAbsolutePath().normalize();
    this.server = server;
  }

  /**
   * Begins to serve.
   *
   * @param port 0 for any free one
   * @throws IOException if the port is taken
   */
  public static PreviewServer start(Path folder, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    PreviewServer preview = new PreviewServer(folder, HttpServer.create(address, 0));
    preview.server.setExecutor(preview.workers);
    preview.server.createContext("/", preview::answer);
    preview.server.start();
    return preview;
  }

  /** Where to look: {@code http://127.0.0.1:8080/}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Optional<Path> file = file(path);
      if (file.filter(Files::isDirectory).isPresent() && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      Optional<Path> page =
          file.map(f -> Files.isDirectory(f) ? f.resolve("index.html") : f)
              .filter(Files::isRegularFile);
      if (page.isPresent()) {
        send(exchange, 200, page.get());
      } else {
        send(exchange, 404, folder.resolve("404.html"));
      }
    }
  }

  private Optional<Path> file(String path) {
    try {
      Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
      return file.startsWith(folder) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty(); // no file can have such a name
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type(file));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (!Files.isRegularFile(file) || exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      exchange.sendResponseHeaders(status, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        in.transferTo(out);
      }
    }
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
