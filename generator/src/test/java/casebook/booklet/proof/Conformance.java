package casebook.booklet.proof;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a file as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
public final class Conformance {
  private Conformance() {}

  /** Each rule that is broken, once. */
  public static List<String> failures(Path file) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> failures = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (InputStream in = Files.newInputStream(file);
          PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        TreeSet<String> broken = new TreeSet<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
          broken.add(
              flavour.getId()
                  + " "
                  + assertion.getRuleId().getClause()
                  + ": "
                  + assertion.getMessage());
        }
        failures.addAll(broken);
        if (broken.isEmpty() && !result.isCompliant()) {
          failures.add(flavour.getId() + ": not compliant");
        }
      }
    }
    return failures;
  }
}
