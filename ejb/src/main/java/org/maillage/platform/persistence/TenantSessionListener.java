package org.maillage.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.maillage.platform.tenancy.TenantScope;

/**
 * Hands the structure in scope to the two lower nets: the discriminator of EclipseLink's client session, and the session
 * variable {@code @tenant_id} of the connection, on which the views of the application's account depend. It runs at every acquisition
 * and writes NULL when there is no structure, so that a pooled connection never keeps the former one.
 */
public class TenantSessionListener extends SessionEventAdapter {

    static final String TENANT_PROPERTY = "eclipselink.tenant-id";

    @Override
    public void postAcquireClientSession(SessionEvent event) {
        TenantScope.current()
                .ifPresent(tenant -> ((AbstractSession) event.getSession()).setProperty(TENANT_PROPERTY, tenant));
    }

    @Override
    public void postAcquireConnection(SessionEvent event) {
        Connection connection = ((DatabaseAccessor) event.getResult()).getConnection();
        // An integer or the word NULL: nothing that came from outside can be in this statement.
        String tenant = TenantScope.current().map(String::valueOf).orElse("NULL");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET @tenant_id = " + tenant);
        } catch (SQLException e) {
            throw DatabaseException.sqlException(e);
        }
    }
}
