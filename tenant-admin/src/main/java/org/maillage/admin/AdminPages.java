package org.maillage.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.maillage.ui.security.Access;
import org.maillage.ui.security.Pages;

/** The pages of the administration, and what each of them asks. */
@ApplicationScoped
public class AdminPages implements Pages {

    @Override
    public Map<String, Access> rules() {
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
