package casebook.site.data;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.model.Case;
import casebook.model.Source;
import casebook.model.ThemePath;
import casebook.site.data.Dictionary.Field;
import casebook.site.page.Addresses;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code indicators.json} and {@code cases.json}: an array, one object a line, streamed. */
final class JsonFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonFiles() {}

  static void figures(Stream<FigureRow> rows, Path file) {
    try (JsonGenerator json = JSON.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.writeStartArray();
      rows.forEach(
          row -> {
            json.writeRaw('\n');
            figure(json, row);
          });
      json.writeRaw('\n');
      json.writeEndArray();
    }
  }

  private static void figure(JsonGenerator json, FigureRow row) {
    json.writeStartObject();
    for (Field field : Dictionary.FIGURES) {
      String text = field.of(row);
      json.writeName(field.name());
      if (text.isEmpty() && !field.required()) {
        json.writeNull();
      } else {
        switch (field.type()) {
          case STRING -> json.writeString(text);
          case INTEGER, YEAR -> json.writeNumber(Integer.parseInt(text));
          case NUMBER -> json.writeNumber(row.measure().value());
          case BOOLEAN -> json.writeBoolean(row.measure().approximate());
        }
      }
    }
    json.writeEndObject();
  }

  static void cases(Catalogue catalogue, Path file) {
    String base = catalogue.publication().baseUrl().map(JsonFiles::folder).orElse("");
    try (JsonGenerator json = JSON.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.writeStartArray();
      for (Entry entry : catalogue.entries()) {
        json.writeRaw('\n');
        one(json, entry, base);
      }
      json.writeRaw('\n');
      json.writeEndArray();
    }
  }

  private static String folder(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  private static void one(JsonGenerator json, Entry entry, String base) {
    Case content = entry.content();
    json.writeStartObject();
    json.writeStringProperty("case_id", entry.slug());
    json.writeStringProperty("title", entry.title());
    json.writeStringProperty("kind", content.kind().id());
    json.writeStringProperty("url", base + Addresses.of(entry));
    text(json, "region_code", entry.region().map(r -> r.code()));
    text(json, "region", entry.region().map(r -> r.path().toString()));
    text(json, "organisation", content.organisation());
    number(json, "year", content.year());
    number(json, "first_year", content.years().map(y -> y.first()));
    json.writeName("themes");
    json.writeStartArray();
    content.themes().stream().map(ThemePath::toString).forEach(json::writeString);
    json.writeEndArray();
    text(json, "summary", content.summary());
    json.writeNumberProperty("figures", content.indicators().size());
    text(json, "source_document", content.source().map(Source::document));
    text(json, "source_lines", content.source().map(s -> s.lines().toString()));
    text(json, "source_title", content.source().flatMap(Source::title));
    text(json, "source_url", content.source().flatMap(Source::url));
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Optional<String> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeString, json::writeNull);
  }

  private static void number(JsonGenerator json, String name, Optional<Integer> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeNumber, json::writeNull);
  }
}
