package casebook.booklet.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** What a drawn document still wants: page labels, and dates and ids that no clock decides. */
final class Finish {
  private static final String CREATED = "<xmp:CreateDate>[^<]*</xmp:CreateDate>";

  private Finish() {}

  /**
   * Dates a document.
   *
   * @param date the only date that it may carry
   * @param content what it was made from; decides its id
   */
  static void date(PDDocument pdf, LocalDate date, String content) throws IOException {
    GregorianCalendar midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    pdf.getDocumentInformation().setCreationDate(midnight);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      try (InputStream in = metadata.exportXMPMetadata()) {
        String xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String dated =
            xmp.replaceAll(CREATED, "<xmp:CreateDate>" + date + "T00:00:00Z</xmp:CreateDate>");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
      }
    }
    CRC32 checksum = new CRC32();
    checksum.update(content.getBytes(StandardCharsets.UTF_8));
    pdf.setDocumentId(checksum.getValue());
  }

  /** Gives a reader's page box the numbers that are printed. */
  static void label(PDDocument pdf, PageNumbers numbers, String cover) {
    PDPageLabels labels = new PDPageLabels(pdf);
    PDPageLabelRange first = new PDPageLabelRange();
    first.setPrefix(cover);
    labels.setLabelItem(0, first);
    if (numbers.front() > 1) {
      PDPageLabelRange front = new PDPageLabelRange();
      front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
      labels.setLabelItem(numbers.front() - 1, front);
    }
    if (numbers.body() > numbers.front() && numbers.body() <= pdf.getNumberOfPages()) {
      PDPageLabelRange body = new PDPageLabelRange();
      body.setStyle(PDPageLabelRange.STYLE_DECIMAL);
      labels.setLabelItem(numbers.body() - 1, body);
    }
    pdf.getDocumentCatalog().setPageLabels(labels);
  }
}
