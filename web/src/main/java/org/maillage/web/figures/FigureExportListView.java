package org.maillage.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.exports.entity.Transfer;
import org.maillage.figures.boundary.FigureExports;

/** The tables that somebody asked for: how far they are, and until when they can be downloaded. */
@Named
@RequestScoped
public class FigureExportListView {

    private static final int KILOBYTE = 1024;

    @Inject
    private FigureExports exports;

    private @Nullable List<Transfer> found;

    public List<Transfer> getFound() {
        if (found == null) {
            found = exports.mine();
        }
        return found;
    }

    /** Whether it can be downloaded now. */
    public boolean ready(Transfer table) {
        return table.isReady(Instant.now());
    }

    public long kilobytes(Transfer table) {
        return Math.max(1, table.getBytes() / KILOBYTE);
    }
}
