package org.maillage.web;

import java.util.Map;
import org.maillage.ui.security.Access;
import org.maillage.ui.security.SessionFilter;

/** The pages of the workplace, and what each of them asks. */
public class WebPages extends SessionFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected Map<String, Access> pages() {
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
