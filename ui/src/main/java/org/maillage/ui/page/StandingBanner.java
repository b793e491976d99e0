package org.maillage.ui.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;
import org.maillage.tenants.boundary.Standing;
import org.maillage.tenants.boundary.Standings;
import org.maillage.ui.language.Phrases;

/** Whether the structure of the person in action may be written to, and what its people are told when not. */
@Named("standing")
@RequestScoped
public class StandingBanner {

    @Inject
    private Standings standings;

    @Inject
    private Phrases phrases;

    private @Nullable Standing standing;

    @PostConstruct
    void load() {
        standing = standings.current().orElse(null);
    }

    /** Whether the banner is shown. */
    public boolean isReadOnly() {
        return standing != null && standing.state().isReadOnly();
    }

    /** Whether buttons that change something are shown; people without a structure are kept
     * from nothing. */
    public boolean isWritable() {
        return !isReadOnly() && !isSupport();
    }

    /** Whether the person in action is an operator whom the structure lets look for some hours. */
    public boolean isSupport() {
        return Acting.current().filter(actor -> actor.role() == Role.SUPPORT).isPresent();
    }

    public String getTitle() {
        return standing == null ? "" : phrases.of("tenants.banner." + standing.state());
    }

    /** The reason of the network, or the last day. */
    public String getSentence() {
        if (standing == null) {
            return "";
        }
        String reason = standing.reason();
        return standing.until() == null
                ? phrases.of("tenants.banner.reason", reason == null ? "" : reason)
                : phrases.of("tenants.banner.until", Formats.date(standing.until()));
    }
}
