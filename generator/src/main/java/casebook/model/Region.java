package casebook.model;

import java.util.Optional;

/**
 * An administrative division.
 *
 * @param code six digits of GB/T 2260, or a code of ours that starts with {@code x} for a
 *     functional area that the standard does not list (雄安新区)
 * @param path its full name, province first
 * @param slug readable address, ASCII: {@code liaoning/dalian}
 * @param parent code of the division above; absent for a province
 */
public record Region(String code, RegionPath path, String slug, Optional<String> parent) {
  public String name() {
    return path.name();
  }
}
