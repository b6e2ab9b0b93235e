package casebook.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * A static file. Its address holds a digest of its content, so that browsers may keep it for ever
 * and never show an old one: {@code assets/site.1a2b3c4d.css}.
 */
final class Asset {
  /** Every static file that pages ask for; {@code templates/static} in the sources. */
  private static final List<String> NAMES =
      List.of(
          "site.css",
          "site.js",
          "index.js",
          "browse.js",
          "case.js",
          "compare.js",
          "narrow.js",
          "table.js",
          "icon.svg",
          "card.png");

  private static final String HOME = "/casebook/static/";

  private final String name;
  private final byte[] content;

  private Asset(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  static List<Asset> packaged() {
    return NAMES.stream().map(name -> new Asset(name, read(name))).toList();
  }

  static Map<String, String> addresses(List<Asset> assets) {
    return assets.stream().collect(Collectors.toMap(asset -> asset.name, Asset::address));
  }

  void writeTo(BiConsumer<String, byte[]> files) {
    files.accept(address(), content);
  }

  String address() {
    int dot = name.lastIndexOf('.');
    return "assets/" + name.substring(0, dot) + "." + digest() + name.substring(dot);
  }

  private String digest() {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(sha, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(String name) {
    try (InputStream stream = Asset.class.getResourceAsStream(HOME + name)) {
      if (stream == null) {
        throw new IllegalStateException("no static file " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
