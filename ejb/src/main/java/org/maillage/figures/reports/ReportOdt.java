package org.maillage.figures.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a report as an OpenDocument text, which the structure can change before it sends it. The format is a few XML files in an
 * archive: a library for all of OpenDocument would weigh more than the product's own code.
 */
public final class ReportOdt {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    /** Of the column in which the bars lie, in millimetres. */
    private static final double LONGEST_BAR = 90;

    private static final int PERCENT = 100;

    private static final String MANIFEST = """
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>""".formatted(TYPE);

    private static final String STYLES = """
            <office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"><office:styles>
            <style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Sans" \
            fo:font-family="'Liberation Sans', Arial, sans-serif" fo:font-size="10pt" fo:language="%s" fo:country="%s"/>\
            </style:default-style>
            <style:style style:name="Title" style:family="paragraph" style:class="chapter">\
            <style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" \
            style:default-outline-level="1"><style:paragraph-properties fo:margin-top="6mm" fo:margin-bottom="2mm" \
            fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" \
            style:default-outline-level="2"><style:paragraph-properties fo:margin-top="4mm" fo:margin-bottom="1mm" \
            fo:keep-with-next="always"/><style:text-properties fo:font-size="11pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Number" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/>\
            </style:style>
            <style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-weight="bold"/>\
            </style:style>
            </office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties \
            fo:page-width="210mm" fo:page-height="297mm" fo:margin="18mm"/></style:page-layout></office:automatic-styles>
            <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/>\
            </office:master-styles></office:document-styles>""";

    private ReportOdt() {}

    /** The bytes of the file. */
    public static byte[] of(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            mark(archive);
            add(archive, "META-INF/manifest.xml", MANIFEST);
            String country = report.locale().getLanguage().equals("fr") ? "FR" : "GB";
            add(archive, "styles.xml", STYLES.formatted(report.locale().getLanguage(), country));
            add(archive, "meta.xml", written(xml -> meta(xml, report)));
            add(archive, "content.xml", written(xml -> content(xml, report)));
        }
        return out.toByteArray();
    }

    /** By the first bytes of the archive, not compressed, programs know the format. */
    private static void mark(ZipOutputStream archive) throws IOException {
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        archive.putNextEntry(entry);
        archive.write(type);
        archive.closeEntry();
    }

    private static void add(ZipOutputStream archive, String name, String text) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text).getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }

    /** Writes XML. */
    @FunctionalInterface
    private interface Part {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String written(Part part) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            part.to(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A report cannot be written", e);
        }
        return text.toString();
    }

    private static void meta(XMLStreamWriter xml, Report report) throws XMLStreamException {
        start(xml, "office:document-meta", "office:version", "1.3");
        xml.writeAttribute("xmlns:office", OASIS + "office:1.0");
        xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        start(xml, "office:meta");
        text(xml, "dc:title", report.title() + " – " + String.join(", ", report.lead()));
        text(xml, "dc:language", report.locale().toLanguageTag());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void content(XMLStreamWriter xml, Report report) throws XMLStreamException {
        start(xml, "office:document-content", "office:version", "1.3");
        for (String name : List.of("office", "text", "table", "style")) {
            xml.writeAttribute("xmlns:" + name, OASIS + name + ":1.0");
        }
        xml.writeAttribute("xmlns:draw", OASIS + "drawing:1.0");
        xml.writeAttribute("xmlns:svg", OASIS + "svg-compatible:1.0");
        xml.writeAttribute("xmlns:fo", OASIS + "xsl-fo-compatible:1.0");
        styles(xml);
        start(xml, "office:body");
        start(xml, "office:text");
        text(xml, "text:p", report.title(), "text:style-name", "Title");
        for (String line : report.lead()) {
            text(xml, "text:p", line);
        }
        heading(xml, 1, report.keyTitle());
        keys(xml, report);
        sections(xml, report.opening());
        sections(xml, report.sections());
        heading(xml, 1, report.definitionTitle());
        for (Report.Definition definition : report.definitions()) {
            text(xml, "text:p", definition.name(), "text:style-name", "Head");
            text(xml, "text:p", definition.text());
        }
        for (String note : report.notes()) {
            text(xml, "text:p", note);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void sections(XMLStreamWriter xml, List<Report.Section> sections) throws XMLStreamException {
        for (Report.Section section : sections) {
            heading(xml, 1, section.title());
            for (String paragraph : section.texts()) {
                text(xml, "text:p", paragraph);
            }
            for (Report.Table table : section.tables()) {
                table(xml, table);
            }
        }
    }

    private static void styles(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "office:automatic-styles");
        start(xml, "style:style", "style:name", "Wide", "style:family", "table-column");
        empty(xml, "style:table-column-properties", "style:column-width", "110mm");
        xml.writeEndElement();
        start(xml, "style:style", "style:name", "Narrow", "style:family", "table-column");
        empty(xml, "style:table-column-properties", "style:column-width", "32mm");
        xml.writeEndElement();
        start(xml, "style:style", "style:name", "Cell", "style:family", "table-cell");
        empty(xml, "style:table-cell-properties", "fo:border-bottom", "0.3pt solid #999999", "fo:padding", "0.6mm");
        xml.writeEndElement();
        start(xml, "style:style", "style:name", "Bar", "style:family", "graphic");
        empty(
                xml,
                "style:graphic-properties",
                "draw:fill",
                "solid",
                "draw:fill-color",
                "#333333",
                "draw:stroke",
                "none");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void keys(XMLStreamWriter xml, Report report) throws XMLStreamException {
        begin(xml, report.keyTitle(), report.keyHeads());
        for (Report.Key key : report.keys()) {
            start(xml, "table:table-row");
            cell(xml, key.name(), false);
            cell(xml, key.value(), true);
            String before = key.before();
            if (before != null) {
                cell(xml, before, true);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void table(XMLStreamWriter xml, Report.Table table) throws XMLStreamException {
        heading(xml, 2, table.caption());
        begin(xml, table.caption(), table.heads());
        for (Report.Row row : table.rows()) {
            start(xml, "table:table-row");
            start(xml, "table:table-cell", "table:style-name", "Cell");
            text(xml, "text:p", row.label());
            if (row.length() > 0) {
                bar(xml, row.length());
            }
            xml.writeEndElement();
            cell(xml, row.count(), true);
            cell(xml, row.share(), true);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Length tells the count, not a colour; the number stands beside it. */
    private static void bar(XMLStreamWriter xml, int length) throws XMLStreamException {
        start(xml, "text:p");
        String width = Math.round(LONGEST_BAR * length) / (double) PERCENT + "mm";
        start(
                xml,
                "draw:rect",
                "text:anchor-type",
                "as-char",
                "draw:style-name",
                "Bar",
                "svg:width",
                width,
                "svg:height",
                "1.6mm");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void begin(XMLStreamWriter xml, String name, List<String> heads) throws XMLStreamException {
        start(xml, "table:table", "table:name", name);
        for (int i = 0; i < heads.size(); i++) {
            empty(xml, "table:table-column", "table:style-name", i == 0 ? "Wide" : "Narrow");
        }
        start(xml, "table:table-header-rows");
        start(xml, "table:table-row");
        for (String head : heads) {
            start(xml, "table:table-cell", "table:style-name", "Cell");
            text(xml, "text:p", head, "text:style-name", "Head");
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void cell(XMLStreamWriter xml, String text, boolean number) throws XMLStreamException {
        start(xml, "table:table-cell", "table:style-name", "Cell");
        text(xml, "text:p", text, "text:style-name", number ? "Number" : "Standard");
        xml.writeEndElement();
    }

    private static void heading(XMLStreamWriter xml, int level, String text) throws XMLStreamException {
        String style = "Heading_20_" + level;
        text(xml, "text:h", text, "text:style-name", style, "text:outline-level", Integer.toString(level));
    }

    private static void text(XMLStreamWriter xml, String name, String text, String... attributes)
            throws XMLStreamException {
        start(xml, name, attributes);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(xml, attributes);
    }

    private static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(xml, attributes);
    }

    private static void attributes(XMLStreamWriter xml, String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
