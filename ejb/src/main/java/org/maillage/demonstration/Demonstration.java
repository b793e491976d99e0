package org.maillage.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.maillage.federation.boundary.Networks;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Actor;

/**
 * Makes the living example when the product is started with {@code --demo} on an empty installation. Every step is one a person could
 * take: a use case of a boundary, with that person signed in.
 */
@Singleton
@Startup
@DependsOn("FirstOperator")
@TransactionManagement(TransactionManagementType.BEAN)
public class Demonstration {

    private static final Logger LOG = System.getLogger(Demonstration.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private Networks networks;

    @Inject
    private Cast cast;

    @Inject
    private Setting setting;

    @Inject
    private PaysDArles paysDArles;

    @Inject
    private Lot lot;

    @Inject
    private Creuse creuse;

    @Inject
    private PriorityExtract priority;

    /** A failure stops the start: a demonstration that is half there would mislead. */
    @PostConstruct
    void create() {
        if (!settings.demo()
                || networks.open().stream().anyMatch(network -> network.name().equals(PaysDArles.NAME))) {
            return;
        }
        try {
            Actor operator = cast.join("operateur", "Dominique", "Rey");
            setting.coordinator(paysDArles.create(operator), lot.create(operator));
            creuse.create(operator);
            priority.take(operator);
            LOG.log(Level.INFO, "The demonstration is ready");
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The demonstration could not be made: start again with an empty data directory", e);
        }
    }
}
