package org.maillage.web;

import java.util.Map;
import org.maillage.ui.security.Access;
import org.maillage.ui.security.SessionFilter;

/** The pages of the workplace, and what each of them asks. */
public class WebPages extends SessionFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected Map<String, Access> pages() {
        return Map.ofEntries(
                Map.entry("/", Access.OPEN),
                // The server answers there, and says no more than whether it is ready.
                Map.entry("/health/", Access.OPEN),
                Map.entry("/sign-in", Access.OPEN),
                Map.entry("/join", Access.OPEN),
                Map.entry("/invitation", Access.OPEN),
                Map.entry("/password-forgotten", Access.OPEN),
                Map.entry("/password-reset", Access.OPEN),
                // What is published is cited for ever, and its figures are shown where the network says so.
                Map.entry("/publications/", Access.OPEN),
                Map.entry("/account", Access.SIGNED_IN),
                Map.entry("/account/second-factor", Access.SIGNED_IN),
                Map.entry("/privacy", Access.SIGNED_IN),
                Map.entry("/places", Access.SIGNED_IN),
                Map.entry("/activities/", Access.needs("activities:record")),
                Map.entry("/activities/tags", Access.needs("activities:record")),
                Map.entry("/activities/offices", Access.needs("activities:arrange")),
                Map.entry("/activities/list", Access.needs("activities:review")),
                Map.entry("/figures/exports", Access.needs("figures:export")),
                Map.entry("/figures/file", Access.needs("figures:export")),
                Map.entry("/figures/", Access.needs("figures:read")),
                Map.entry("/visits/", Access.needs("visits:record")),
                Map.entry("/visits/week", Access.needs("visits:read")),
                Map.entry("/presence/week", Access.needs("presence:read")),
                Map.entry("/presence/edit", Access.needs("presence:write")),
                Map.entry("/referrals/", Access.needs("referrals:read")),
                Map.entry("/referrals/edit", Access.needs("referrals:send")),
                Map.entry("/beneficiaries/", Access.needs("beneficiaries:edit")),
                Map.entry("/beneficiaries/file", Access.needs("beneficiaries:review")),
                Map.entry("/beneficiaries/duplicates", Access.needs("beneficiaries:merge")),
                Map.entry("/beneficiaries/merge", Access.needs("beneficiaries:merge")));
    }
}
