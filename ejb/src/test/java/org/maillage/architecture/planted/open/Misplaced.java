package org.maillage.architecture.planted.open;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.platform.security.Permission;

/** No guard stands before a bean that is not an EJB: its permission would promise what nobody checks. */
@ApplicationScoped
@Permission("sites:read")
public class Misplaced {
    public void read() {}
}
