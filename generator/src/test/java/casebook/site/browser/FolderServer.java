package casebook.site.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** Serves a folder as a plain server would, compressed, and counts what it sends. */
final class FolderServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "json", "application/json",
          "xml", "application/xml",
          "md", "text/markdown; charset=utf-8");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();

  /** A file that was asked for, and the bytes of its body on the wire. */
  record Sent(String path, long bytes) {}

  FolderServer(Path folder) {
    this.folder = folder;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
  }

  void reset() {
    sent.clear();
  }

  List<Sent> sent() {
    return List.copyOf(sent);
  }

  int requests() {
    return sent.size();
  }

  /** Bytes of bodies, as sent. */
  long bytes() {
    return sent.stream().mapToLong(Sent::bytes).sum();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
      if (Files.isDirectory(file)) {
        file = file.resolve("index.html");
      }
      boolean found = Files.isRegularFile(file);
      byte[] body = compressed(Files.readAllBytes(found ? file : folder.resolve("404.html")));
      String name = found ? file.getFileName().toString() : "404.html";
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      sent.add(new Sent(exchange.getRequestURI().getPath().substring(1), body.length));
      exchange.sendResponseHeaders(found ? 200 : 404, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] compressed(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
