package org.maillage.admin;

import java.util.Map;
import org.maillage.ui.security.Access;
import org.maillage.ui.security.SessionFilter;

/** The pages of the administration, and what each of them asks. */
public class AdminPages extends SessionFilter {
    private static final long serialVersionUID = 1L;

    private static final Map<String, Access> PAGES = Map.ofEntries(
            Map.entry("/", Access.SIGNED_IN),
            Map.entry("/networks/list", Access.needs("federation:define")),
            Map.entry("/networks/edit", Access.needs("federation:define")),
            Map.entry("/networks/links", Access.needs("federation:define")),
            Map.entry("/figures/structures", Access.needs("federation:read")),
            Map.entry("/figures/networks", Access.needs("federation:read")),
            Map.entry("/structure/published", Access.needs("federation:review")),
            Map.entry("/structure/preview", Access.needs("figures:preview")),
            Map.entry("/structure/networks", Access.needs("tenants:join")),
            Map.entry("/requests/list", Access.needs("tenants:accept")),
            Map.entry("/members/list", Access.needs("tenants:list")),
            Map.entry("/reporting/list", Access.needs("reporting:read")),
            Map.entry("/members/show", Access.needs("tenants:suspend")),
            Map.entry("/structure/start", Access.needs("onboarding:complete")),
            Map.entry("/structure/text", Access.needs("onboarding:read")),
            Map.entry("/structure/show", Access.needs("tenants:leave")),
            Map.entry("/structure/archive", Access.needs("exports:read")),
            Map.entry("/structures/list", Access.needs("tenants:govern")),
            Map.entry("/structures/certificate", Access.needs("tenants:govern")),
            Map.entry("/structures/show", Access.needs("tenants:govern")),
            Map.entry("/figures/dashboard", Access.needs("federation:read")),
            Map.entry("/figures/file", Access.needs("federation:read")),
            Map.entry("/figures/dictionary", Access.SIGNED_IN),
            Map.entry("/publications/list", Access.needs("publications:read")),
            Map.entry("/publications/show", Access.needs("publications:read")),
            Map.entry("/publications/edit", Access.needs("publications:publish")),
            Map.entry("/publications/correction", Access.needs("publications:publish")),
            Map.entry("/publications/texts", Access.needs("publications:publish")),
            Map.entry("/alerts/list", Access.needs("alerts:read")),
            Map.entry("/coverage/file", Access.needs("coverage:read")),
            Map.entry("/coverage/list", Access.needs("coverage:read")),
            Map.entry("/targets/list", Access.needs("targets:read")),
            Map.entry("/targets/edit", Access.needs("targets:write")),
            Map.entry("/indicators/list", Access.needs("federation:measure")),
            Map.entry("/indicators/edit", Access.needs("federation:measure")),
            Map.entry("/sites/list", Access.needs("sites:list")),
            Map.entry("/sites/file", Access.needs("sites:edit")),
            Map.entry("/sites/export", Access.needs("sites:list")),
            Map.entry("/sites/premises", Access.needs("sites:list")),
            Map.entry("/sites/room", Access.needs("sites:edit")),
            Map.entry("/sites/machine", Access.needs("sites:edit")),
            Map.entry("/sites/edit", Access.needs("sites:edit")),
            Map.entry("/team/list", Access.needs("access:read")),
            Map.entry("/team/edit", Access.needs("access:assign")),
            Map.entry("/team/security", Access.needs("access:protect")),
            Map.entry("/support/list", Access.needs("access:support")),
            Map.entry("/team/permissions", Access.needs("access:read")),
            Map.entry("/privacy/requests", Access.needs("privacy:read")),
            Map.entry("/privacy/person", Access.needs("privacy:read")),
            Map.entry("/privacy/retention", Access.needs("privacy:read")),
            Map.entry("/privacy/platform", Access.needs("privacy:platform")),
            Map.entry("/contours/file", Access.needs("directory:import")),
            Map.entry("/priority/file", Access.needs("directory:import")),
            Map.entry("/calendars/file", Access.needs("presence:import")),
            Map.entry("/audit/list", Access.needs("audit:read")),
            Map.entry("/networks/tags", Access.needs("federation:tag")),
            Map.entry("/networks/team", Access.needs("access:staff")),
            Map.entry("/audit/network", Access.needs("audit:network")),
            Map.entry("/audit/platform", Access.needs("audit:platform")));

    @Override
    protected Map<String, Access> pages() {
        return PAGES;
    }
}
