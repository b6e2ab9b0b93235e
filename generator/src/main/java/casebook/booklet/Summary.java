package casebook.booklet;

import casebook.booklet.layout.Audit;
import casebook.model.Message;
import java.util.List;

/**
 * What was printed.
 *
 * @param pages of the file
 * @param bytes of the file
 * @param layouts how often the pages were laid out until their numbers held
 * @param audit how the lines keep the rules of Chinese composition
 * @param notes what the user should know, such as a missing Song face
 */
public record Summary(int pages, long bytes, int layouts, Audit audit, List<Message> notes) {
  public Summary {
    notes = List.copyOf(notes);
  }
}
