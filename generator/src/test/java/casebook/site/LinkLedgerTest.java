package casebook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger kept while writing and the checker that reads back agree on every kind of link. */
class LinkLedgerTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "true  | <a href='../b/'>",
        "true  | <a href='../b/#here'><a href='../../'><a href='./'><a href=''>",
        "true  | <a href='../b/index.html?q=1&amp;r=2#%E8%83%8C%E6%99%AF:~:text=x'>",
        "true  | <a href='../b/#背景'><a href='#own'><i id='own'>",
        "true  | <img src='../../x.css'><form action='../'>",
        "true  | <a href='https://example.org/none'><a href='/none'><a href='mailto:a@b'>",
        "true  | <p>href='none' <!-- <a href='none'> --><script>'<a href=\"none\">'</script>",
        "true  | <a href='#:~:text=x'><a href='../../../b/'>",
        "true  | <a href='./../b/../b/'><a href='..'><a href='.'><a href='../b/.'>",
        "true  | <a href='index.html'><a href='../../a/x/'><a href='../../b/#'>",
        "true  | <a href='../b/?q=a:b'><a href='https://a/b?c&amp;d#e'>",
        "false | <a href='../b/./c/'>",
        "false | <a href='a:b/../c/#x'><a href='c:'><a href='./c:d'>",
        "false | <a href='../c/'>",
        "false | <a href='../b'>",
        "false | <a href='../b/#背'>",
        "false | <a href='#none'>",
        "false | <i id='twice'><i id='twice'>",
        "false | <a href='../b/index.html%23here'>",
        "false | <img src='x.css'>",
      })
  void agreeOn(boolean holds, String html) throws IOException {
    LinkLedger ledger = new LinkLedger();
    page(ledger, "index.html", "");
    page(ledger, "a/index.html", "");
    page(ledger, "a/b/index.html", "<h2 id='背景'><h2 id=\"here\">");
    page(ledger, "a/x/index.html", html);
    page(ledger, "b/index.html", "");
    Files.writeString(folder.resolve("x.css"), "");
    ledger.file("x.css");
    assertEquals(holds, ledger.holds());
    assertEquals(holds, LinkChecker.check(folder).isEmpty());
  }

  private void page(LinkLedger ledger, String path, String html) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, html);
    ledger.page(path, html.getBytes(StandardCharsets.UTF_8));
  }
}
