package org.maillage.figures.reports;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Writes a report as a tagged PDF with embedded fonts, to be read aloud as well as seen, and in black and white. */
public final class ReportPdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);

    private static final String STYLE = """
            @page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages);
              font: 8pt Report; color: #333 } }
            body { font: 9.5pt/1.35 Report; color: #111 }
            h1 { font-size: 22pt; margin: 0 0 2mm; line-height: 1.1 }
            h2 { font-size: 14pt; margin: 7mm 0 2mm; border-bottom: 0.8pt solid #111; padding-bottom: 1mm; page-break-after: avoid }
            p { margin: 0 0 1mm }
            p.whose { font-size: 13pt; font-weight: 700 }
            p.written { margin-bottom: 2.5mm; white-space: pre-wrap }
            table { width: 100%; border-collapse: collapse }
            th { text-align: left; font-weight: 400; padding: 0.7mm 2mm 0.7mm 0 }
            td { text-align: right; padding: 0.7mm 0 0.7mm 2mm; white-space: nowrap }
            thead th { font-size: 8pt; color: #333; vertical-align: bottom }
            thead th.number { text-align: right }
            tbody tr { border-bottom: 0.4pt solid #bbb; page-break-inside: avoid }
            .keys td { font-weight: 700; font-size: 13pt }
            .keys td.before { font-weight: 400; font-size: 9.5pt }
            .pair { clear: both; overflow: hidden; page-break-inside: avoid; margin-bottom: 4mm }
            .count { float: left; width: 48%; margin-right: 2% }
            .count caption { font-weight: 700; text-align: left; padding-bottom: 1mm }
            .bar { height: 1.4mm; background: #333 }
            .count td { vertical-align: top }
            .notes { margin-top: 6mm; font-size: 8.5pt }
            """;

    private ReportPdf() {}

    /** The bytes of the file. */
    public static byte[] of(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(font("LiberationSans-Regular.ttf"), "Report", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("LiberationSans-Bold.ttf"), "Report", BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Maillage");
        builder.withHtmlContent(page(report), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            date(document, report.made());
            document.save(out);
        }
        return out.toByteArray();
    }

    /** The library writes when and where it ran: the same report is the same file, so it says when the report was made. */
    private static void date(PDDocument document, Instant made) {
        document.getDocumentInformation()
                .getCOSObject()
                .setString(COSName.CREATION_DATE, "D:" + MOMENT.format(made) + "+00'00'");
        document.setDocumentId(made.toEpochMilli());
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> Objects.requireNonNull(ReportPdf.class.getResourceAsStream("/liberation/" + name));
    }

    private static String page(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartElement("html");
            xml.writeAttribute("lang", report.locale().toLanguageTag());
            head(xml, report);
            xml.writeStartElement("body");
            cover(xml, report);
            keys(xml, report);
            sections(xml, report.opening());
            sections(xml, report.sections());
            definitions(xml, report);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A report cannot be written", e);
        }
        return text.toString();
    }

    private static void head(XMLStreamWriter xml, Report report) throws XMLStreamException {
        xml.writeStartElement("head");
        element(xml, "title", null, report.title() + " – " + String.join(", ", report.lead()));
        for (String name : new String[] {"subject", "description"}) {
            xml.writeEmptyElement("meta");
            xml.writeAttribute("name", name);
            xml.writeAttribute("content", String.join(", ", report.lead()));
        }
        element(xml, "style", null, STYLE);
        xml.writeStartElement("bookmarks");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void cover(XMLStreamWriter xml, Report report) throws XMLStreamException {
        xml.writeStartElement("div");
        element(xml, "h1", null, report.title());
        for (int i = 0; i < report.lead().size(); i++) {
            element(xml, "p", i == 0 ? "whose" : null, report.lead().get(i));
        }
        xml.writeEndElement();
    }

    private static void sections(XMLStreamWriter xml, List<Report.Section> sections) throws XMLStreamException {
        for (Report.Section section : sections) {
            element(xml, "h2", null, section.title());
            for (String text : section.texts()) {
                element(xml, "p", "written", text);
            }
            pairs(xml, section.tables());
        }
    }

    private static void keys(XMLStreamWriter xml, Report report) throws XMLStreamException {
        element(xml, "h2", null, report.keyTitle());
        xml.writeStartElement("table");
        xml.writeAttribute("class", "keys");
        heads(xml, report.keyHeads());
        xml.writeStartElement("tbody");
        for (Report.Key key : report.keys()) {
            xml.writeStartElement("tr");
            header(xml, key.name());
            element(xml, "td", null, key.value());
            String before = key.before();
            if (before != null) {
                element(xml, "td", "before", before);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Two tables side by side stay on one page. */
    private static void pairs(XMLStreamWriter xml, List<Report.Table> tables) throws XMLStreamException {
        for (int i = 0; i < tables.size(); i += 2) {
            xml.writeStartElement("div");
            xml.writeAttribute("class", "pair");
            for (Report.Table table : tables.subList(i, Math.min(i + 2, tables.size()))) {
                table(xml, table);
            }
            xml.writeEndElement();
        }
    }

    private static void table(XMLStreamWriter xml, Report.Table table) throws XMLStreamException {
        xml.writeStartElement("div");
        xml.writeAttribute("class", "count");
        xml.writeStartElement("table");
        element(xml, "caption", null, table.caption());
        heads(xml, table.heads());
        xml.writeStartElement("tbody");
        for (Report.Row row : table.rows()) {
            xml.writeStartElement("tr");
            xml.writeStartElement("th");
            xml.writeAttribute("scope", "row");
            xml.writeCharacters(row.label());
            // Length tells the count, not a colour; the number stands beside it.
            xml.writeStartElement("div");
            xml.writeAttribute("class", "bar");
            xml.writeAttribute("style", "width: " + row.length() + "%");
            xml.writeEndElement();
            xml.writeEndElement();
            element(xml, "td", null, row.count());
            element(xml, "td", null, row.share());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void heads(XMLStreamWriter xml, Iterable<String> heads) throws XMLStreamException {
        xml.writeStartElement("thead");
        xml.writeStartElement("tr");
        boolean first = true;
        for (String head : heads) {
            xml.writeStartElement("th");
            xml.writeAttribute("scope", "col");
            if (!first) {
                xml.writeAttribute("class", "number");
            }
            xml.writeCharacters(head);
            xml.writeEndElement();
            first = false;
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void header(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeStartElement("th");
        xml.writeAttribute("scope", "row");
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void definitions(XMLStreamWriter xml, Report report) throws XMLStreamException {
        element(xml, "h2", null, report.definitionTitle());
        for (Report.Definition definition : report.definitions()) {
            xml.writeStartElement("p");
            element(xml, "strong", null, definition.name());
            xml.writeCharacters(" – " + definition.text());
            xml.writeEndElement();
        }
        xml.writeStartElement("div");
        xml.writeAttribute("class", "notes");
        for (String note : report.notes()) {
            element(xml, "p", null, note);
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, @Nullable String look, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        if (look != null) {
            xml.writeAttribute("class", look);
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
