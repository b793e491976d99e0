package org.maillage.admin;

import java.util.Map;
import org.maillage.ui.security.Access;
import org.maillage.ui.security.SessionFilter;

/** The pages of the administration, and what each of them asks. */
public class AdminPages extends SessionFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected Map<String, Access> pages() {
        return Map.of(
                "/", Access.SIGNED_IN,
                "/networks/list", Access.needs("federation:define"),
                "/networks/edit", Access.needs("federation:define"),
                "/requests/list", Access.needs("tenants:accept"),
                "/members/list", Access.needs("tenants:list"),
                "/figures/dashboard", Access.needs("federation:read"),
                "/sites/list", Access.needs("sites:edit"),
                "/sites/edit", Access.needs("sites:edit"),
                "/team/list", Access.needs("access:read"));
    }
}
