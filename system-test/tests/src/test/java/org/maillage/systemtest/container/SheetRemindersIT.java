package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.control.SheetReminders;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Freshness;
import org.maillage.sites.entity.Site;

/** A public sheet that nobody confirms is reminded of at 6, 12 and 18 months, once each, and no more once it is confirmed. */
@ExtendWith(ArquillianExtension.class)
class SheetRemindersIT {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String address = UUID.randomUUID() + "@example.org";

    @Inject
    private Stage stage;

    @Inject
    private Mails mails;

    @Inject
    private Sites sites;

    @Inject
    private SheetReminders reminders;

    private Stage.Structure structure;
    private Site site;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        site = Stage.site("Le Préau");
        Acting.as(structure.administrator(), () -> {
            sites.save(site);
            return true;
        });
        stage.in(null, em -> {
            Account account = new Account(address, "Ada", "Martin", "no password");
            em.persist(account);
            Place place = Place.in(Stage.tenant(em, structure), Role.STRUCTURE_ADMINISTRATOR);
            em.persist(new Assignment(account, place));
            return true;
        });
    }

    private List<String> mailsAfterMonths(int months) {
        reminders.round(today.plusMonths(months));
        return mails.to(address);
    }

    @Test
    void isRemindedOnceAtEachAge() {
        assertThat(mailsAfterMonths(5)).isEmpty();
        assertThat(mailsAfterMonths(6)).singleElement().asString().contains("Le Préau", "/admin/sites/list");
        assertThat(mailsAfterMonths(7)).hasSize(1);
        assertThat(mailsAfterMonths(12)).hasSize(2);
        assertThat(mailsAfterMonths(19)).hasSize(3);
        assertThat(mailsAfterMonths(40)).hasSize(3);
    }

    @Test
    void whatIsConfirmedIsFreshAgain() throws Exception {
        assertThat(mailsAfterMonths(6)).hasSize(1);
        Acting.as(structure.administrator(), () -> {
            sites.confirm(site.getId());
            return true;
        });
        assertThat(mailsAfterMonths(5)).hasSize(1);
        assertThat(mailsAfterMonths(6)).hasSize(2);
        assertThatThrownBy(() -> Acting.as(structure.mediator(), () -> {
                    sites.confirm(site.getId());
                    return true;
                }))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aClosedSiteIsLeftAlone() throws Exception {
        Acting.as(structure.administrator(), () -> {
            Site kept = sites.find(site.getId());
            kept.setOpen(false);
            sites.save(kept);
            return true;
        });
        assertThat(mailsAfterMonths(18)).isEmpty();
        assertThat(site.freshness(today.plusMonths(18))).isEqualTo(Freshness.EIGHTEEN_MONTHS);
    }
}
