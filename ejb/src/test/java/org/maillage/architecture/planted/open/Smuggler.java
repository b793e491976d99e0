package org.maillage.architecture.planted.open;

import jakarta.faces.context.FacesContext;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.List;
import org.eclipse.persistence.sessions.Session;

/** Goes past the nets in every way. */
public class Smuggler {
    public List<?> read(EntityManager entities) {
        return entities.createNativeQuery("select 1").getResultList();
    }

    public Connection connection(EntityManager entities) {
        return entities.unwrap(Connection.class);
    }

    public Session session(EntityManager entities) {
        return entities.unwrap(Session.class);
    }

    public FacesContext screen() {
        return FacesContext.getCurrentInstance();
    }
}
