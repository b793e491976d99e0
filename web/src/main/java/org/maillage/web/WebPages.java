package org.maillage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.maillage.ui.security.Access;
import org.maillage.ui.security.Pages;

/** The pages of the workplace, and what each of them asks. */
@ApplicationScoped
public class WebPages implements Pages {

    @Override
    public Map<String, Access> rules() {
        return Map.of(
                "/", Access.OPEN,
                // The server answers there, and says no more than whether it is ready.
                "/health/", Access.OPEN,
                "/sign-in", Access.OPEN,
                "/join", Access.OPEN,
                "/invitation", Access.OPEN,
                "/activities/", Access.needs("activities:record"),
                "/beneficiaries/", Access.needs("beneficiaries:edit"));
    }
}
