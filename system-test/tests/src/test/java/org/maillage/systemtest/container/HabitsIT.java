package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.Habits;
import org.maillage.activities.boundary.Routine;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Theme;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Role;
import org.maillage.sites.entity.Site;

/** What one records again and again is one's own, and comes in the order of how often. */
@ExtendWith(ArquillianExtension.class)
class HabitsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private Stage stage;

    @Inject
    private Activities activities;

    @Inject
    private Habits habits;

    private Stage.Structure structure;
    private Actor mediator;
    private Site site;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        mediator = structure.mediator();
        site = stage.site(structure, "A site");
    }

    private Activity record(int times, int minutes, Theme theme, Site where) throws Exception {
        Activity latest = null;
        for (int i = 0; i < times; i++) {
            Activity activity = new Activity(DAY, mediator.accountId());
            activity.setSite(where);
            activity.setMinutes(minutes);
            activity.setDigitalThemes(List.of(theme));
            Acting.as(mediator, () -> {
                activities.record(activity);
                return true;
            });
            latest = activity;
        }
        return latest;
    }

    private Routine routine(Actor actor) throws Exception {
        return Acting.as(actor, habits::mine);
    }

    @Test
    void theMostFrequentComesFirst() throws Exception {
        Activity twice = record(2, 30, Theme.EMAIL, site);
        Activity fourTimes = record(4, 45, Theme.EMAIL, site);
        Activity once = record(1, 90, Theme.HEALTH, site);
        Activity thrice = record(3, 45, Theme.HARDWARE, site);
        Routine routine = routine(mediator);
        assertThat(routine.frequent()).containsExactly(fourTimes, thrice, twice);
        assertThat(routine.last()).containsExactly(thrice);
        assertThat(routine.minutes()).containsExactly(45, 30, 90);

        Acting.as(mediator, () -> {
            activities.delete(thrice.getId());
            activities.delete(once.getId());
            return true;
        });
        assertThat(routine(mediator).minutes()).containsExactly(45, 30);
        assertThat(routine(mediator).frequent()).hasSize(3).doesNotContain(thrice);
    }

    @Test
    void nobodyIsOfferedWhatAnotherDoesOrWhatCannotBeDoneAnyMore() throws Exception {
        Site closing = stage.site(structure, "Closing");
        record(3, 30, Theme.EMAIL, closing);
        assertThat(routine(Stage.actor(Role.MEDIATOR, stage.structure(structure.network())))
                        .last())
                .isEmpty();
        stage.in(structure.number(), em -> {
            em.find(Site.class, closing.getId()).setOpen(false);
            return true;
        });
        Routine routine = routine(mediator);
        assertThat(routine.frequent()).isEmpty();
        assertThat(routine.last()).isEmpty();
    }
}
