package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.Teams;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.presence.boundary.Plannings;
import org.maillage.presence.boundary.Presences;
import org.maillage.presence.boundary.SchoolCalendars;
import org.maillage.presence.boundary.Slot;
import org.maillage.presence.boundary.Week;
import org.maillage.presence.entity.Presence;
import org.maillage.presence.entity.Rhythm;
import org.maillage.presence.entity.SchoolZone;
import org.maillage.sites.entity.Site;

/** Who plans permanences, who sees them, and what is refused. */
@ExtendWith(ArquillianExtension.class)
class PresencesIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The first Monday of March next year, never a public holiday. */
    private final LocalDate monday =
            LocalDate.now(PARIS).plusYears(1).withMonth(3).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));

    @Inject
    private Stage stage;

    @Inject
    private Presences presences;

    @Inject
    private Plannings plannings;

    @Inject
    private SchoolCalendars calendars;

    @Inject
    private Teams teams;

    private Stage.Structure structure;
    private Actor administrator;
    private Assignment mediator;
    private Site here;
    private Site there;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        administrator = member(structure, Role.STRUCTURE_ADMINISTRATOR, SiteLimit.EVERYWHERE)
                .actor();
        mediator = member(structure, Role.MEDIATOR, SiteLimit.EVERYWHERE);
        here = stage.site(structure, "Here");
        there = stage.site(structure, "There");
    }

    private Assignment member(Stage.Structure where, Role role, SiteLimit sites) throws Exception {
        return stage.in(null, em -> {
            Account account = new Account(UUID.randomUUID() + "@example.org", "Ada", "Martin", "no password");
            em.persist(account);
            Assignment assignment = new Assignment(account, Place.in(Stage.tenant(em, where), role, sites));
            em.persist(assignment);
            return assignment;
        });
    }

    private Presence planned(Actor planner, Assignment who, Consumer<Presence> told) throws Exception {
        Presence presence = new Presence(who.getAccount().getId(), monday.minusWeeks(1));
        presence.setSite(here);
        presence.setWeekdays(List.of(DayOfWeek.MONDAY));
        told.accept(presence);
        return Acting.as(planner, () -> {
            presences.save(presence);
            return presence;
        });
    }

    private static Throwable as(Actor actor, Runnable work) {
        return catchThrowable(() -> Acting.as(actor, () -> {
            work.run();
            return true;
        }));
    }

    private List<Slot> slots(Actor actor) throws Exception {
        return Acting.as(actor, () -> plannings.week(monday, null)).days().stream()
                .flatMap(day -> day.slots().stream())
                .toList();
    }

    @Test
    void plannedSeenCancelledAndRestored() throws Exception {
        Presence presence = planned(administrator, mediator, told -> {});
        planned(administrator, mediator, told -> told.identify(presence.getId()));

        assertThat(slots(mediator.actor())).singleElement().satisfies(slot -> {
            assertThat(slot.mediator()).isEqualTo("Ada Martin");
            assertThat(slot.where()).isEqualTo("Here");
            assertThat(slot.occurrence().date()).isEqualTo(monday);
            assertThat(slot.writable()).isTrue();
        });
        assertThat(as(mediator.actor(), () -> presences.cancel(presence.getId(), monday.plusDays(1))))
                .hasMessage("presence.cancel.notPlanned");
        assertThat(as(mediator.actor(), () -> presences.cancel(presence.getId(), monday)))
                .isNull();
        assertThat(slots(administrator))
                .singleElement()
                .matches(slot -> slot.occurrence().isCancelled());
        assertThat(PersonalData.lastEvent(structure)).contains("Presences.cancel");
        assertThat(as(mediator.actor(), () -> presences.restore(presence.getId(), monday)))
                .isNull();
        assertThat(slots(administrator))
                .singleElement()
                .matches(slot -> !slot.occurrence().isCancelled());
        assertThat(as(mediator.actor(), () -> presences.delete(presence.getId())))
                .isNull();
        assertThat(slots(administrator)).isEmpty();
    }

    @Test
    void itBelongsToOneStructure() throws Exception {
        Presence presence = planned(administrator, mediator, told -> {});
        Stage.Structure other = stage.structure(stage.network(5));
        Assignment stranger = member(other, Role.STRUCTURE_ADMINISTRATOR, SiteLimit.EVERYWHERE);
        assertThat(slots(stranger.actor())).isEmpty();
        for (Runnable attempt : List.<Runnable>of(
                () -> presences.find(presence.getId()),
                () -> presences.cancel(presence.getId(), monday),
                () -> presences.delete(presence.getId()))) {
            assertThat(as(stranger.actor(), attempt)).isInstanceOf(NotFoundException.class);
        }
        assertThat(catchThrowable(() -> planned(stranger.actor(), stranger, told -> {})))
                .as("at a site of the other structure")
                .isInstanceOf(NotFoundException.class);
        assertThat(catchThrowable(() -> planned(stranger.actor(), mediator, told -> {
                    told.setSite(null);
                    told.setStopName("Place du Marché");
                    told.setCommuneCode("13004");
                })))
                .hasMessage("presence.mediator.gone");
    }

    @Test
    void whatCannotBeIsRefused() throws Exception {
        assertRefused("presence.to.early", told -> told.setEndsAt(LocalTime.of(9, 0)));
        assertRefused("presence.days.missing", told -> told.setWeekdays(List.of()));
        assertRefused("presence.until.early", told -> told.setValidUntil(monday.minusWeeks(2)));
        assertRefused("presence.date.far", told -> told.setValidFrom(monday.plusYears(20)));
        assertRefused("presence.never", this::betweenMondays);
        assertRefused("presence.stop.missing", told -> told.setSite(null));
        assertRefused("presence.commune.missing", told -> {
            told.setSite(null);
            told.setStopName("Place du Marché");
        });
        assertThat(slots(administrator)).isEmpty();

        planned(administrator, mediator, told -> {});
        assertRefused("presence.overlap", told -> {
            told.setSite(there);
            told.setBeginsAt(LocalTime.of(11, 0));
            told.setEndsAt(LocalTime.of(14, 0));
        });
        planned(administrator, mediator, told -> {
            told.setBeginsAt(LocalTime.of(12, 0));
            told.setEndsAt(LocalTime.of(14, 0));
        });
        Assignment colleague = member(structure, Role.MEDIATOR, SiteLimit.EVERYWHERE);
        planned(administrator, colleague, told -> {});
        assertThat(slots(administrator)).hasSize(3);
    }

    private void betweenMondays(Presence told) {
        told.setValidFrom(monday.plusDays(1));
        told.setValidUntil(monday.plusDays(2));
    }

    private void assertRefused(String why, Consumer<Presence> told) {
        assertThat(catchThrowable(() -> planned(administrator, mediator, told))).hasMessage(why);
    }

    @Test
    void everybodyWritesTheirOwnAndPlannersAll() throws Exception {
        Presence presence = planned(administrator, mediator, told -> {});
        Assignment colleague = member(structure, Role.MEDIATOR, SiteLimit.EVERYWHERE);
        assertThat(slots(colleague.actor())).singleElement().matches(slot -> !slot.writable());
        assertThat(as(colleague.actor(), () -> presences.cancel(presence.getId(), monday)))
                .isInstanceOf(NotFoundException.class);
        Presence own = planned(colleague.actor(), mediator, told -> {});
        assertThat(own.getMediatorId())
                .as("a mediator plans for themselves, whatever they send")
                .isEqualTo(colleague.getAccount().getId());

        Actor coordinator =
                member(structure, Role.COORDINATOR, SiteLimit.EVERYWHERE).actor();
        assertThat(as(coordinator, () -> presences.cancel(presence.getId(), monday)))
                .isNull();
        for (Role role : List.of(Role.READER, Role.RECEPTION)) {
            Actor looking = member(structure, role, SiteLimit.EVERYWHERE).actor();
            assertThat(slots(looking)).hasSize(2).noneMatch(Slot::writable);
            assertThat(as(looking, () -> presences.delete(presence.getId()))).isInstanceOf(NotPermittedException.class);
        }
    }

    @Test
    void aRoleAtSomeSitesPlansThereOnly() throws Exception {
        Presence hidden = planned(administrator, mediator, told -> told.setSite(there));
        Assignment limited = member(structure, Role.COORDINATOR, SiteLimit.to(List.of(here.getId())));
        assertThat(slots(limited.actor())).isEmpty();
        assertThat(as(limited.actor(), () -> presences.cancel(hidden.getId(), monday)))
                .isInstanceOf(NotFoundException.class);
        assertThat(catchThrowable(() -> planned(limited.actor(), limited, told -> told.setSite(there))))
                .hasMessage("presence.site.outOfReach");
        assertThat(catchThrowable(() -> planned(administrator, limited, told -> told.setSite(there))))
                .hasMessage("presence.mediator.elsewhere");
        planned(administrator, limited, told -> {});
        assertThat(slots(limited.actor())).hasSize(1);
    }

    @Test
    void theyEndWithWhoeverLeaves() throws Exception {
        Presence running = planned(
                administrator,
                mediator,
                told -> told.setValidFrom(LocalDate.now(PARIS).minusMonths(1)));
        planned(administrator, mediator, told -> {
            told.setRhythm(Rhythm.ONCE);
            told.setValidFrom(monday.plusDays(1));
        });
        assertThat(as(administrator, () -> teams.handOver(mediator.getId(), null)))
                .isNull();
        assertThat(slots(administrator)).as("they stay").hasSize(2);

        assertThat(as(administrator, () -> teams.end(mediator.getId(), null))).isNull();
        assertThat(slots(administrator)).isEmpty();
        Presence kept = stage.in(structure.number(), em -> em.find(Presence.class, running.getId()));
        assertThat(kept.getValidUntil()).isBeforeOrEqualTo(LocalDate.now(PARIS));
    }

    @Test
    void theFirstRecordOfADayIsMadeWhereOneIs() throws Exception {
        planned(administrator, mediator, told -> {});
        planned(administrator, mediator, told -> {
            told.setSite(there);
            told.setBeginsAt(LocalTime.of(14, 0));
            told.setEndsAt(LocalTime.of(17, 0));
        });
        Actor actor = mediator.actor();
        assertThat(Acting.as(actor, () -> presences.siteAt(monday.atTime(8, 0))))
                .contains(here);
        assertThat(Acting.as(actor, () -> presences.siteAt(monday.atTime(13, 0))))
                .contains(there);
        assertThat(Acting.as(actor, () -> presences.siteAt(monday.atTime(19, 0))))
                .contains(there);
        assertThat(Acting.as(actor, () -> presences.siteAt(monday.plusDays(1).atTime(8, 0))))
                .isEmpty();
        assertThat(Acting.as(administrator, () -> presences.siteAt(monday.atTime(8, 0))))
                .isEmpty();
    }

    /** Mayotte in 2030: a calendar that no other test needs. */
    @Test
    void schoolHolidaysComeFromTheCalendarThatIsTakenOver() throws Exception {
        LocalDate october = LocalDate.of(2030, 10, 14);
        planned(administrator, mediator, told -> {
            told.setSite(null);
            told.setStopName("Place de la Mairie");
            told.setCommuneCode("97608");
            told.setOutsideSchoolHolidays(true);
        });
        Week before = Acting.as(administrator, () -> plannings.week(october, null));
        assertThat(before.unknown()).containsExactly(SchoolZone.MAYOTTE);
        assertThat(before.isQuiet()).as("nothing is guessed").isFalse();

        Actor platform = Stage.actor(Role.PLATFORM_OPERATOR, structure);
        for (String end : List.of("2030-10-14", "2030-10-28")) {
            byte[] file = ("description;population;start_date;end_date;location;zones;annee_scolaire\n"
                            + "Vacances;-;2030-10-12;" + end + ";Mayotte;Mayotte;2030-2031\n")
                    .getBytes(StandardCharsets.UTF_8);
            Acting.as(platform, () -> {
                calendars.replace(calendars.examine(file));
                return true;
            });
        }
        Week after = Acting.as(administrator, () -> plannings.week(october, null));
        assertThat(after.unknown()).isEmpty();
        assertThat(after.isQuiet()).isTrue();
        assertThat(Acting.as(platform, calendars::known)).anyMatch(year -> year.year() == 2030);
        assertThat(as(administrator, calendars::known)).isInstanceOf(NotPermittedException.class);
    }
}
