package casebook.site.page;

import casebook.catalogue.AwardIndex;
import casebook.catalogue.AwardIndex.Award;
import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.markdown.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links from the entries of award lists to the cases that tell them. */
final class Awards {
  private final Catalogue catalogue;
  private final AwardIndex index;

  Awards(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.index = AwardIndex.of(catalogue);
  }

  /** A link on every entry that some case tells. */
  List<Mark> marks(String markdown, String up) {
    List<Mark> marks = new ArrayList<>();
    for (Award award : index.awards(markdown)) {
      Optional<Entry> told = award.slug().flatMap(catalogue::entry);
      told.ifPresent(e -> marks.add(Mark.link(award.text(), up + Addresses.of(e), "told")));
    }
    return marks;
  }
}
