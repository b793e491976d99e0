package org.maillage.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.maillage.directory.control.PriorityIndex;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;

/** Which communes hold a QPV or are classified FRR, as the lists say that the platform took over. */
@Stateless
@Public(because = "published lists, the same for everyone")
@CrossTenant(because = "the territory of France belongs to no structure, and network operators work in none")
public class PriorityAreas {

    @Inject
    private PriorityIndex index;

    /** All of them in France. */
    public PriorityCommunes all() {
        return index.current();
    }
}
