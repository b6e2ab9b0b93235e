package casebook.site.data;

import casebook.model.Message;
import casebook.model.Publication;
import casebook.site.data.Dictionary.Field;
import casebook.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code datapackage.json}: a Frictionless Data Package (version 1) that says what the files hold,
 * in Chinese, and in English under {@code …_en}.
 */
final class DataPackage {
  private final JsonGenerator json;
  private final Messages chinese = Messages.in(Locale.ROOT);
  private final Messages english = Messages.in(Locale.ENGLISH);

  private final Map<String, Written> written;

  private DataPackage(JsonGenerator json, Map<String, Written> written) {
    this.json = json;
    this.written = written;
  }

  /** A file as it stands: its size, and its digest in hexadecimal. */
  record Written(long bytes, String sha256) {
    static Written of(Path file) throws IOException {
      return new Written(Files.size(file), DataPackage.sha256(file));
    }
  }

  /**
   * Describes the data files that stand in the folder.
   *
   * @param written their digests by name
   */
  static void write(Publication publication, Path folder, Map<String, Written> written)
      throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    JsonMapper mapper = JsonMapper.builder().defaultPrettyPrinter(printer).build();
    Path file = folder.resolve("datapackage.json");
    try (JsonGenerator json =
        mapper.writerWithDefaultPrettyPrinter().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      new DataPackage(json, written).all(publication);
    }
  }

  private void all(Publication publication) {
    json.writeStartObject();
    json.writeStringProperty("profile", "data-package");
    json.writeStringProperty("name", "casebook");
    json.writeStringProperty("title", publication.title());
    json.writeStringProperty("title_en", publication.titleEn());
    json.writeStringProperty("description", publication.description());
    json.writeStringProperty("description_en", publication.descriptionEn());
    json.writeStringProperty("version", publication.edition());
    json.writeStringProperty("created", publication.date() + "T00:00:00Z");
    publication.baseUrl().ifPresent(url -> json.writeStringProperty("homepage", url));
    licences(publication);
    json.writeName("resources");
    json.writeStartArray();
    table();
    resource("indicators-json", "indicators.json", "data-resource", "application/json");
    json.writeEndObject();
    resource("cases", "cases.json", "data-resource", "application/json");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * A licence has a name of the Open Definition or a path, so one without an address is left out.
   */
  private void licences(Publication publication) {
    if (publication.licenceUrl().isEmpty()) {
      return;
    }
    json.writeName("licenses");
    json.writeStartArray();
    json.writeStartObject();
    publication.licenceName().ifPresent(n -> json.writeStringProperty("title", n));
    publication.licenceUrl().ifPresent(u -> json.writeStringProperty("path", u));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void table() {
    resource("indicators", "indicators.csv", "tabular-data-resource", "text/csv");
    json.writeStringProperty("format", "csv");
    json.writeName("dialect");
    json.writeStartObject();
    json.writeStringProperty("delimiter", ",");
    json.writeStringProperty("lineTerminator", "\r\n");
    json.writeStringProperty("quoteChar", "\"");
    json.writeBooleanProperty("doubleQuote", true);
    json.writeBooleanProperty("header", true);
    json.writeEndObject();
    json.writeName("schema");
    json.writeStartObject();
    json.writeName("fields");
    json.writeStartArray();
    Dictionary.FIGURES.forEach(this::field);
    json.writeEndArray();
    strings("primaryKey", "case_id", "figure");
    strings("missingValues", "");
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Begins a resource; the caller ends it. */
  private void resource(String name, String path, String profile, String type) {
    Written file = Objects.requireNonNull(written.get(path), path);
    json.writeStartObject();
    json.writeStringProperty("profile", profile);
    json.writeStringProperty("name", name);
    json.writeStringProperty("path", path);
    both("title", "site.data.file." + name);
    json.writeStringProperty("mediatype", type);
    json.writeStringProperty("encoding", "utf-8");
    json.writeNumberProperty("bytes", file.bytes());
    json.writeStringProperty("hash", "sha256:" + file.sha256());
  }

  private void field(Field field) {
    json.writeStartObject();
    json.writeStringProperty("name", field.name());
    json.writeStringProperty("type", field.type().name().toLowerCase(Locale.ROOT));
    both("title", "site.data.field." + field.name());
    both("description", "site.data.about." + field.name());
    constraints(field);
    json.writeEndObject();
  }

  /** Of the constraints of Table Schema, {@code pattern} is for strings only. */
  private void constraints(Field field) {
    boolean number = field.type() == Dictionary.Type.INTEGER;
    boolean string = field.type() == Dictionary.Type.STRING && !field.pattern().isEmpty();
    if (!field.required() && !number && !string) {
      return;
    }
    json.writeName("constraints");
    json.writeStartObject();
    if (field.required()) {
      json.writeBooleanProperty("required", true);
    }
    if (number) {
      json.writeNumberProperty("minimum", 1);
    }
    if (string) {
      json.writeStringProperty("pattern", field.pattern());
    }
    json.writeEndObject();
  }

  private void both(String property, String key) {
    json.writeStringProperty(property, chinese.text(Message.of(key)));
    json.writeStringProperty(property + "_en", english.text(Message.of(key)));
  }

  private void strings(String property, String... values) {
    json.writeName(property);
    json.writeStartArray();
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
