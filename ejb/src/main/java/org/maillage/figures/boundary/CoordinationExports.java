package org.maillage.figures.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.maillage.activities.entity.Coordination;
import org.maillage.exports.entity.Transfer;
import org.maillage.figures.control.ActivityTables;
import org.maillage.figures.control.CoordinationTable;
import org.maillage.platform.security.Permission;
import org.maillage.platform.texts.TableFile;
import org.maillage.platform.trail.Audited;

/** The activities of coordination, to take along as a table: one's own, and everybody's for whoever reviews the whole structure. */
@Stateless
@Permission("figures:export")
public class CoordinationExports {

    @Inject
    private CoordinationTable table;

    /** Writes the file, line by line as the rows are read. */
    @Audited(of = Coordination.class)
    public void write(Transfer.Kind kind, Locale locale, OutputStream out) throws IOException {
        TableFile file = ActivityTables.file(kind, out, lines -> {});
        table.write(locale, file);
        file.finish();
    }
}
