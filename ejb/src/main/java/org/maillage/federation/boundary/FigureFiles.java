package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.boundary.PriorityAreas;
import org.maillage.federation.control.FigureSchema;
import org.maillage.federation.control.FigureTable;
import org.maillage.federation.control.Grounds;
import org.maillage.federation.control.ValueNames;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.texts.TableFile;
import org.maillage.platform.texts.Words;
import org.maillage.platform.trail.Audited;

/** The figures of a network to take along: what {@link Figures} shows, never more. */
@Stateless
@Permission("federation:read")
@CrossTenant(because = "The figures of a network belong to no structure")
public class FigureFiles {

    @Inject
    private Figures figures;

    @Inject
    private ValueNames names;

    @Inject
    private Communes communes;

    @Inject
    private PriorityAreas priority;

    /** A file with the figures of a period; a hidden one is named and stays hidden. */
    @Audited(of = Network.class)
    public byte[] write(@NotNull FigureQuery query, @NotNull FigureFormat format, @NotNull Locale locale) {
        Words words = new Words(locale);
        if (format == FigureFormat.SCHEMA) {
            return FigureSchema.json(words).getBytes(StandardCharsets.UTF_8);
        }
        Dashboard page = figures.read(query);
        Grounds grounds = Grounds.of(page, query.communeCode(), priority.all(), communes.finder());
        FigureTable table = new FigureTable(page, query, words, names.of(page.network(), words), grounds);
        return format == FigureFormat.OPEN_DATA
                ? table.forMachines().getBytes(StandardCharsets.UTF_8)
                : forSpreadsheets(table, format);
    }

    private static byte[] forSpreadsheets(FigureTable table, FigureFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format == FigureFormat.CSV) {
                TableFile file = TableFile.csv(out, lines -> {});
                table.write(file);
                file.finish();
            } else {
                TableFile.Book book = TableFile.xlsx(out, lines -> {});
                table.writeWithMeanings(book);
                book.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
