package org.maillage.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.maillage.platform.persistence.DataSources;

/** Ready while the database answers with the schema that this code is written for. Says which, never why not. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource application;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(hasExpectedSchema()).build();
    }

    private boolean hasExpectedSchema() {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select version from schema_version")) {
            return row.next() && SchemaVersion.EXPECTED.equals(row.getString(1));
        } catch (SQLException e) {
            return false;
        }
    }
}
