package org.maillage.platform.persistence;

import java.io.IOException;
import java.sql.SQLException;

/** The database did not read or take rows. */
public class RowsException extends IOException {
    private static final long serialVersionUID = 1L;

    RowsException(SQLException cause) {
        super(cause);
    }
}
