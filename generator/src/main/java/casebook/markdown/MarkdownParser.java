package casebook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** CommonMark with tables, footnotes and {@link CjkEmphasis}. */
final class MarkdownParser {
  private static final Parser PARSER = parser();

  private MarkdownParser() {}

  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    ParserEmulationProfile.COMMONMARK_0_29.setIn(options);
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()));
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    return Parser.builder(options).customDelimiterProcessor(new CjkEmphasis()).build();
  }

  static Document parse(String markdown) {
    return PARSER.parse(markdown);
  }
}
