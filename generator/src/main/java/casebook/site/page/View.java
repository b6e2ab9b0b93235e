package casebook.site.page;

/** What one page shows; its template prints nothing else. */
public interface View {
  Frame frame();
}
