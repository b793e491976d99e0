package org.maillage.admin.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.federation.entity.Network;
import org.maillage.platform.config.Settings;

/** Addresses to hand on to people who have no account yet. */
@Named
@ApplicationScoped
public class PublicAddresses {

    @Inject
    private Settings settings;

    /** Where a structure asks to join this network. */
    public String join(Network network) {
        return settings.baseUrl() + "/join?network=" + network.getId();
    }
}
