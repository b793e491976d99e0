package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.maillage.exports.boundary.TableMaker;
import org.maillage.exports.entity.Transfer;
import org.maillage.figures.entity.Selection;
import org.maillage.figures.entity.SelectionCode;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.texts.TableFile;

/** Writes the activities of a selection for whoever asked for them, at once or in the background. */
@ApplicationScoped
public class ActivityTables extends TableMaker {

    /** Who may take activities along. */
    public static final String PERMISSION = "figures:export";

    private static final String NAME = "activities:";

    @Inject
    private ActivityTable table;

    /** What the background job is given. */
    public static String request(Selection selection, Locale locale) {
        return NAME + locale.getLanguage() + ":" + SelectionCode.of(selection);
    }

    @Override
    public boolean makes(Transfer asked) {
        return asked.getRequest().startsWith(NAME);
    }

    @Override
    public String page() {
        return "/figures/exports";
    }

    @Override
    public long write(Transfer asked, OutputStream out, LongConsumer progress) throws IOException {
        // What was allowed when it was asked may not be allowed any more.
        if (!Acting.may(PERMISSION)) {
            throw new NotPermittedException(PERMISSION);
        }
        String[] parts = asked.getRequest().split(":", 3);
        TableFile file = file(asked.getKind(), out, progress);
        return write(SelectionCode.parse(parts[2]), Locale.forLanguageTag(parts[1]), file);
    }

    /** Writes a file now, and tells how many activities are in it. */
    public long write(Selection selection, Locale locale, TableFile file) throws IOException {
        table.write(selection, locale, file);
        return file.finish();
    }

    /** A file of this kind. */
    public static TableFile file(Transfer.Kind kind, OutputStream out, LongConsumer progress) {
        return kind == Transfer.Kind.CSV ? TableFile.csv(out, progress) : TableFile.xlsx(out, progress);
    }
}
