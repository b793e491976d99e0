package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import java.util.List;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.AttributeChange;
import org.maillage.platform.trail.ChangeLog;
import org.maillage.platform.trail.RowChange;

/** Tells in the trail of a structure which of its pages an operator opened. */
@Stateless
@Permission("access:self")
@CrossTenant(because = "It touches no row; what is told goes into the trail of the structure that is visited")
public class SupportVisits {

    /**
     * A page is opened.
     *
     * @param address its path, without what was asked of it
     */
    public void open(String address) {
        AttributeChange shown = new AttributeChange("address", true, null, address);
        ChangeLog.add(new RowChange("Page", "", RowChange.Kind.OPENED, List.of(shown)));
    }
}
