package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.PartnerOffices;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.figures.boundary.Counts;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Indicators;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.sites.entity.Site;

/** What video receptions spare: the journey from the site to the office and back, where the structure told how far it is. */
@ExtendWith(ArquillianExtension.class)
class JourneysIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Days YEAR = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Inject
    private Stage stage;

    @Inject
    private Activities activities;

    @Inject
    private PartnerOffices offices;

    @Inject
    private OwnFigures figures;

    private Stage.Structure structure;
    private Site near;
    private Site unknown;
    private PartnerOffice office;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        near = stage.site(structure, "A site");
        unknown = stage.site(structure, "Another site");
        office = new PartnerOffice();
        office.setName("CAF d’Arles");
        save(structure.administrator(), Map.of(near.getId(), 25));
    }

    private void save(Actor actor, Map<UUID, Integer> kilometres) throws Exception {
        Acting.as(actor, () -> {
            offices.save(office, kilometres);
            return true;
        });
    }

    private Activity video(Site site, Theme theme) throws Exception {
        Activity activity = new Activity(DAY, structure.mediator().accountId());
        activity.setKind(ActivityKind.VIDEO);
        activity.setPlace(PlaceKind.SITE);
        activity.setSite(site);
        activity.getMeans().setOffice(office);
        activity.setProcedureThemes(List.of(theme));
        Acting.as(structure.mediator(), () -> {
            activities.record(activity);
            return true;
        });
        return activity;
    }

    private Counts counts(Selection.What what) throws Exception {
        Selection selection = new Selection(
                YEAR, null, Selection.Where.ANYWHERE, what, Selection.of(YEAR).whom());
        return Acting.as(structure.administrator(), () -> figures.read(selection, null))
                .counts();
    }

    @Test
    void whatWasSparedIsTwiceTheWay() throws Exception {
        video(near, Theme.SOCIAL);
        video(near, Theme.FAMILY);
        video(unknown, Theme.SOCIAL);
        Activity deleted = video(near, Theme.SOCIAL);
        Acting.as(structure.mediator(), () -> {
            activities.delete(deleted.getId());
            return true;
        });

        assertThat(counts(Selection.What.ANYTHING).totals())
                .containsEntry(Indicators.KILOMETRES, 100L)
                .containsEntry(Indicators.CO2, 22L);
        assertThat(counts(Selection.What.about(Theme.FAMILY)).totals()).containsEntry(Indicators.KILOMETRES, 50L);
        assertThat(counts(Selection.What.about(Theme.JUSTICE)).totals()).doesNotContainKey(Indicators.CO2);
    }

    @Test
    void aDistanceIsChangedAndTakenBack() throws Exception {
        save(structure.administrator(), Map.of(near.getId(), 30, unknown.getId(), 500));
        assertThat(known()).isEqualTo(Map.of(near.getId(), 30, unknown.getId(), 500));

        save(structure.administrator(), Map.of());

        assertThat(known()).isEmpty();
    }

    private Map<UUID, Integer> known() throws Exception {
        office = Acting.as(structure.administrator(), () -> offices.find(office.getId()));
        return Acting.as(structure.administrator(), () -> offices.distances(office.getId()));
    }

    @Test
    void onlySitesOfOnesOwnAndBelievableDistances() throws Exception {
        Site alien = stage.site(stage.structure(stage.network(5)), "Elsewhere");
        office = Acting.as(structure.administrator(), () -> offices.find(office.getId()));

        assertThatThrownBy(() -> save(structure.administrator(), Map.of(alien.getId(), 10)))
                .isInstanceOf(NotFoundException.class);
        for (int wrong : List.of(0, -4, 501)) {
            assertThatThrownBy(() -> save(structure.administrator(), Map.of(near.getId(), wrong)))
                    .isInstanceOf(Exception.class);
        }
        assertThat(known()).isEqualTo(Map.of(near.getId(), 25));
    }
}
