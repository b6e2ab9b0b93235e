package casebook.templates;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;

/** Renders templates by name, {@code site/case.jte}, with HTML escaping by context. Thread-safe. */
public final class Templates {
  private final TemplateEngine engine;

  private Templates(TemplateEngine engine) {
    this.engine = engine;
  }

  /** The templates compiled into the jar. */
  public static Templates packaged() {
    return new Templates(TemplateEngine.createPrecompiled(ContentType.Html));
  }

  /**
   * The templates of a folder, compiled as they are met, so that an author sees errors as {@code
   * site/case.jte:4}.
   *
   * @param folder holds {@code site/} and {@code booklet/}
   * @param classes where the compiled templates go
   */
  public static Templates live(Path folder, Path classes) {
    CodeResolver resolver = new DirectoryCodeResolver(folder);
    TemplateEngine engine = TemplateEngine.create(resolver, classes, ContentType.Html);
    engine.setTrimControlStructures(true);
    engine.setBinaryStaticContent(true);
    return new Templates(engine);
  }

  /**
   * Renders one template.
   *
   * @param parameters by the names of the template's {@code @param} lines
   * @throws gg.jte.TemplateException if the template is unknown or fails, naming template and line
   */
  public void render(String name, Map<String, Object> parameters, TemplateOutput output) {
    engine.render(name, parameters, output);
  }
}
