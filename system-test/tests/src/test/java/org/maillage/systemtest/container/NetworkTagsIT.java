package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.Tags;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Tag;
import org.maillage.activities.entity.Theme;
import org.maillage.federation.boundary.NetworkTags;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Dimension;
import org.maillage.indicators.Indicators;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;

/** A network gives a word; its structures use it as their own, and the network counts it. */
@ExtendWith(ArquillianExtension.class)
class NetworkTagsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private Stage stage;

    @Inject
    private NetworkTags words;

    @Inject
    private Tags tags;

    @Inject
    private Activities activities;

    @Inject
    private OwnFigures figures;

    private Stage.Structure one;
    private Stage.Structure other;
    private Stage.Structure stranger;
    private NetworkTag word;

    @BeforeEach
    void set() throws Exception {
        one = stage.structure(stage.network(2));
        other = stage.structure(one.network());
        stranger = stage.structure(stage.network(2));
        word = new NetworkTag();
        word.setName("Semaine du numérique");
        add(one, word);
    }

    private void add(Stage.Structure structure, NetworkTag given) throws Exception {
        Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> {
            words.add(given);
            return true;
        });
    }

    private List<Tag> offered(Stage.Structure structure) throws Exception {
        return Acting.as(structure.mediator(), () -> tags.offered());
    }

    private void record(Stage.Structure structure, Tag tag) throws Exception {
        Activity activity = new Activity(DAY, structure.mediator().accountId());
        activity.setPlace(PlaceKind.REMOTE);
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        activity.setTags(List.of(tag));
        Acting.as(structure.mediator(), () -> {
            activities.record(activity);
            return true;
        });
    }

    @Test
    void everyStructureOfTheNetworkIsOfferedIt() throws Exception {
        for (Stage.Structure member : List.of(one, other)) {
            assertThat(offered(member)).singleElement().satisfies(tag -> {
                assertThat(tag.getName()).isEqualTo("Semaine du numérique");
                assertThat(tag.getScope()).isEqualTo(Tag.Scope.NETWORK);
            });
        }
        assertThat(offered(stranger)).isEmpty();
        Tag theirs = offered(one).get(0);
        assertThatThrownBy(() -> record(stranger, theirs)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void bothTheStructureAndTheNetworkCountIt() throws Exception {
        Tag mine = new Tag(one.mediator().accountId());
        mine.setName("À moi");
        Acting.as(one.mediator(), () -> {
            tags.save(mine);
            return true;
        });
        record(one, offered(one).get(0));
        record(one, offered(one).get(0));
        record(other, offered(other).get(0));
        record(one, mine);

        String id = word.getId().toString();
        assertThat(Acting.as(
                                one.administrator(),
                                () -> figures.read(Selection.of(new Days(DAY, DAY.plusDays(1))), null))
                        .counts()
                        .along(Indicators.ACCOMPANIMENTS, Dimension.TAG))
                .containsEntry(id, 2);
        assertThat(PersonalData.recounted(one))
                .filteredOn(fact -> fact.contains("|tag|") && fact.contains("|*|"))
                .singleElement()
                .asString()
                .contains("|202603|*|accompaniments|1|tag|" + id + "|0|2");
        assertThat(PersonalData.recounted(other)).anyMatch(fact -> fact.contains("|tag|" + id + "|0|1"));
    }

    @Test
    void whatIsNoLongerOfferedStaysWithWhatWasRecorded() throws Exception {
        record(one, offered(one).get(0));
        Acting.as(Stage.actor(Role.NETWORK_OPERATOR, one), () -> {
            words.offer(word.getId(), false);
            return true;
        });

        assertThat(offered(one)).isEmpty();
        assertThat(PersonalData.recounted(one)).anyMatch(fact -> fact.contains("|tag|" + word.getId()));
        Selection march = Selection.of(new Days(DAY, DAY));
        assertThat(Acting.as(one.mediator(), () -> figures.names()))
                .containsEntry(word.getId().toString(), word.getName());
        assertThat(Acting.as(one.mediator(), () -> figures.read(march, null))
                        .counts()
                        .along(Indicators.ACCOMPANIMENTS, Dimension.TAG))
                .hasSize(1);
    }

    @Test
    void nobodyElseChangesIt() throws Exception {
        record(one, offered(one).get(0));
        Tag own = offered(one).get(0);
        own.setName("Autre chose");
        assertThatThrownBy(() -> Acting.as(one.administrator(), () -> {
                    tags.save(own);
                    return true;
                }))
                .hasMessage("activities.tag.ofNetwork");
        NetworkTag again = new NetworkTag();
        again.setName("semaine du numérique");
        assertThatThrownBy(() -> add(one, again)).hasMessage("activities.tag.name.taken");
        assertThatThrownBy(() -> Acting.as(Stage.actor(Role.NETWORK_READER, one), () -> {
                    words.add(again);
                    return true;
                }))
                .isInstanceOf(NotPermittedException.class);
        add(stranger, again);
        assertThat(offered(one)).extracting(Tag::getName).containsExactly("Semaine du numérique");
    }
}
