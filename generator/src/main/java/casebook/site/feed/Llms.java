package casebook.site.feed;

import casebook.catalogue.Entry;
import casebook.model.Publication;
import casebook.site.page.Addresses;
import casebook.site.page.Context;
import casebook.site.page.Section;
import casebook.site.page.TextFile;
import casebook.site.page.Words;
import java.util.List;

/** llms.txt: what the site is and where its plain texts are, for language models. */
final class Llms {
  /** Cases listed; beyond, the list of addresses is in the sitemap. */
  private static final int MOST = 500;

  private Llms() {}

  static TextFile of(Context context) {
    Publication publication = context.publication();
    Words words = context.words(context.languages().get(0));
    StringBuilder text =
        new StringBuilder()
            .append("# " + publication.title() + "\n\n> " + publication.description() + "\n\n");
    if (!publication.descriptionEn().isBlank()) {
      text.append(publication.descriptionEn() + "\n\n");
    }
    text.append(words.text("llms.forms") + "\n\n## " + words.text("llms.ways") + "\n\n");
    for (Section section :
        List.of(Section.REGIONS, Section.THEMES, Section.INDICATORS, Section.YEARS)) {
      text.append(line(context, words.text(section.key()), section.address(), ""));
    }
    text.append("\n## " + words.text("nav.cases") + "\n\n");
    for (Entry entry : context.catalogue().entries().stream().limit(MOST).toList()) {
      String about = entry.content().summary().map(s -> ": " + s.replace('\n', ' ')).orElse("");
      text.append(line(context, entry.title(), Addresses.markdown(entry), about));
    }
    return new TextFile("llms.txt", text.toString());
  }

  private static String line(Context context, String name, String path, String about) {
    String safe = name.replace("[", "\\[").replace("]", "\\]");
    return "- [" + safe + "](" + context.absolute(path).orElse(path) + ")" + about + "\n";
  }
}
