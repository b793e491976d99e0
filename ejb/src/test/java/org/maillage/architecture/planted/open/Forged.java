package org.maillage.architecture.planted.open;

import jakarta.ejb.Stateless;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** Asks for a permission that is not its own and that nobody holds, in every structure, for no reason. */
@Stateless
@Permission("sites:burn")
@CrossTenant(because = " ")
public class Forged {
    public void burn() {}
}
