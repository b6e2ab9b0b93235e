package casebook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewServerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path temp;

  @Test
  void servesPagesFilesAndTheNotFoundPage() throws Exception {
    Path site = site();
    try (PreviewServer server = PreviewServer.start(site, 0)) {
      assertEquals("home", get(server, "").body());
      assertEquals("case", get(server, "cases/a/").body());
      HttpResponse<String> missing = get(server, "nothing");
      assertEquals(404, missing.statusCode());
      assertEquals("lost", missing.body());
      HttpResponse<String> css = get(server, "a.css");
      assertTrue(css.headers().firstValue("content-type").orElse("").startsWith("text/css"));
    }
  }

  @Test
  void aFolderWithoutItsSlashIsRedirected() throws Exception {
    try (PreviewServer server = PreviewServer.start(site(), 0)) {
      HttpResponse<String> response = get(server, "cases/a");
      assertEquals(301, response.statusCode());
      assertEquals("/cases/a/", response.headers().firstValue("location").orElse(""));
    }
  }

  @Test
  void nothingOutsideTheFolderIsReachable() throws Exception {
    Path site = site();
    Files.writeString(temp.resolve("secret.txt"), "secret");
    try (PreviewServer server = PreviewServer.start(site, 0)) {
      assertEquals(404, get(server, "..%2fsecret.txt").statusCode());
      assertEquals(404, get(server, "cases/../../secret.txt").statusCode());
    }
  }

  private Path site() throws IOException {
    Path site = temp.resolve("site");
    Files.createDirectories(site.resolve("cases/a"));
    Files.writeString(site.resolve("index.html"), "home");
    Files.writeString(site.resolve("404.html"), "lost");
    Files.writeString(site.resolve("a.css"), "p{}");
    Files.writeString(site.resolve("cases/a/index.html"), "case");
    return site;
  }

  private HttpResponse<String> get(PreviewServer server, String path) throws Exception {
    URI address = URI.create(server.address() + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
