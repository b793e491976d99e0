package org.maillage.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The two database accounts of the application. Neither has a right on a base table: the first sees the views of the structure in
 * scope, the second the published figures of all.
 *
 * <p>The second only reads, so it takes no part in transactions: a job that adds up what was published writes with the first in one.
 *
 * <p>The driver is named, not its data source: that one also offers XA, the server would use it, and Galera knows no XA.
 */
@Singleton
@DataSourceDefinition(
        name = DataSources.APPLICATION,
        className = "org.mariadb.jdbc.Driver",
        url = "${MPCONFIG=maillage.db.url}",
        user = "${MPCONFIG=maillage.db.user}",
        password = "${MPCONFIG=maillage.db.password}",
        minPoolSize = 2,
        maxPoolSize = 40,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED)
@DataSourceDefinition(
        name = DataSources.FEDERATION,
        className = "org.mariadb.jdbc.Driver",
        url = "${MPCONFIG=maillage.federation.db.url}",
        user = "${MPCONFIG=maillage.federation.db.user}",
        password = "${MPCONFIG=maillage.federation.db.password}",
        minPoolSize = 1,
        maxPoolSize = 10,
        transactional = false,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED)
public class DataSources {
    public static final String APPLICATION = "java:app/jdbc/maillage";
    public static final String FEDERATION = "java:app/jdbc/federation";
}
