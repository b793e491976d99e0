package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.maillage.access.entity.Invitation;
import org.maillage.access.entity.Place;
import org.maillage.notifications.Outbox;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Role;
import org.maillage.platform.texts.LongDates;
import org.maillage.tenants.boundary.StructureAccepted;

/** Sends the link by which a person takes up a role. */
@ApplicationScoped
public class Inviting {

    /** Invited people have not chosen a language yet. */
    private static final Locale LANGUAGE = Locale.FRENCH;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    void onStructureAccepted(@Observes StructureAccepted event) {
        invite(event.administratorEmail(), Place.in(event.tenant(), Role.STRUCTURE_ADMINISTRATOR));
    }

    /** Invites a person to a place. */
    public void invite(String email, Place place) {
        String token = Tokens.next();
        Invitation invitation = new Invitation(Tokens.hash(token), email, place);
        entities.persist(invitation);
        send(invitation, token);
    }

    /** Sends a new link; the former one stops working. */
    public void renew(Invitation invitation) {
        String token = Tokens.next();
        invitation.renew(Tokens.hash(token), Instant.now());
        send(invitation, token);
    }

    private void send(Invitation invitation, String token) {
        Place place = invitation.getPlace();
        String role = ResourceBundle.getBundle("org.maillage.notifications.mails", LANGUAGE)
                .getString("role." + place.getRole());
        String until = LongDates.day(LocalDate.ofInstant(invitation.getExpiresAt(), ZONE), LANGUAGE);
        String inviting = place.getName().isEmpty() ? "Maillage" : place.getName();
        outbox.send(
                invitation.getEmail(),
                LANGUAGE,
                "invitation",
                inviting,
                role,
                settings.baseUrl() + "/invitation?token=" + token,
                until);
    }
}
