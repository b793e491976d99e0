package org.maillage.exports.boundary;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;
import org.maillage.exports.entity.Transfer;

/** A component that can write what somebody asked for as a table: the job calls it in the place of that person, outside a transaction. */
public abstract class TableMaker {

    /** Whether this is what it writes. */
    public abstract boolean makes(Transfer asked);

    /**
     * Writes the whole file, a few rows at a time.
     *
     * @param progress told how many rows are written, now and then
     * @return how many rows there are
     */
    public abstract long write(Transfer asked, OutputStream out, LongConsumer progress) throws IOException;

    /** The page where it can be downloaded, from the beginning of the path. */
    public abstract String page();
}
