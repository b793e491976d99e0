package org.maillage.web.activities;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Coordination;
import org.maillage.activities.entity.CoordinationKind;
import org.maillage.activities.entity.CoordinationNature;
import org.maillage.activities.entity.CoordinationPartner;
import org.maillage.activities.entity.CoordinationTheme;
import org.maillage.activities.entity.Initiative;
import org.maillage.activities.entity.Organiser;
import org.maillage.activities.entity.TerritoryLevel;

/** The fields of an activity of coordination. What it was is asked by kind: of a partnership several natures, of the others one. */
@Dependent
public class CoordinationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TagForm tags;

    private Coordination shown = new Coordination(LocalDate.EPOCH, new UUID(0, 0));
    private final Map<CoordinationKind, List<CoordinationNature>> natures = new EnumMap<>(CoordinationKind.class);
    private List<CoordinationPartner> partners = List.of();

    void show(Coordination opened) {
        shown = opened;
        natures.clear();
        natures.put(opened.getKind(), opened.getNatures());
        partners = rows(opened.getPartners());
        tags.show(opened);
    }

    /** What was filled in; what was chosen for other kinds is left out. */
    Coordination gather() {
        shown.setNatures(natures(shown.getKind()));
        List<CoordinationPartner> told =
                partners.stream().filter(row -> !row.isBlank()).toList();
        shown.setPartners(told);
        // What is said of one of them is said at its rank.
        partners = rows(told);
        return shown;
    }

    /** Rows for these and for those that may be added. What is typed into a row is not theirs before it is gathered. */
    private static List<CoordinationPartner> rows(List<CoordinationPartner> filled) {
        Stream<CoordinationPartner> copies =
                filled.stream().map(one -> new CoordinationPartner(one.getName(), one.getSort()));
        return Stream.concat(copies, Stream.generate(CoordinationPartner::new))
                .limit(Math.max(filled.size(), Coordination.MOST_PARTNERS))
                .toList();
    }

    private List<CoordinationNature> natures(CoordinationKind kind) {
        return natures.getOrDefault(kind, List.of());
    }

    private @Nullable CoordinationNature nature(CoordinationKind kind) {
        return natures(kind).stream().findFirst().orElse(null);
    }

    private void choose(CoordinationKind kind, @Nullable CoordinationNature nature) {
        natures.put(kind, nature == null ? List.of() : List.of(nature));
    }

    public @Nullable CoordinationNature getAnimation() {
        return nature(CoordinationKind.ANIMATION);
    }

    public void setAnimation(@Nullable CoordinationNature nature) {
        choose(CoordinationKind.ANIMATION, nature);
    }

    public @Nullable CoordinationNature getEvent() {
        return nature(CoordinationKind.EVENT);
    }

    public void setEvent(@Nullable CoordinationNature nature) {
        choose(CoordinationKind.EVENT, nature);
    }

    public List<CoordinationNature> getPartnership() {
        return new ArrayList<>(natures(CoordinationKind.PARTNERSHIP));
    }

    public void setPartnership(List<CoordinationNature> chosen) {
        natures.put(CoordinationKind.PARTNERSHIP, List.copyOf(chosen));
    }

    public Coordination getShown() {
        return shown;
    }

    /** The id of what is recorded, which goes with what was typed when the page is lost. */
    public UUID getRecord() {
        return shown.getId();
    }

    public void setRecord(@Nullable UUID record) {
        shown.identify(record);
    }

    public CoordinationKind[] getKinds() {
        return CoordinationKind.values();
    }

    public CoordinationTheme[] getThemeChoices() {
        return CoordinationTheme.values();
    }

    public Organiser[] getOrganiserChoices() {
        return Organiser.values();
    }

    /** One's own structure is nobody's partner of its own. */
    public List<Organiser> getPartnerChoices() {
        return Arrays.stream(Organiser.values())
                .filter(sort -> sort != Organiser.OWN_STRUCTURE)
                .toList();
    }

    public Initiative[] getInitiatives() {
        return Initiative.values();
    }

    public TerritoryLevel[] getLevels() {
        return TerritoryLevel.values();
    }

    public List<CoordinationTheme> getThemes() {
        return new ArrayList<>(shown.getGathering().getThemes());
    }

    public void setThemes(List<CoordinationTheme> chosen) {
        shown.getGathering().setThemes(chosen);
    }

    public List<Organiser> getOrganisers() {
        return new ArrayList<>(shown.getGathering().getOrganisers());
    }

    public void setOrganisers(List<Organiser> chosen) {
        shown.getGathering().setOrganisers(chosen);
    }

    /** As many rows as there may be partners. */
    public List<CoordinationPartner> getPartners() {
        return partners;
    }

    public TagForm getTags() {
        return tags;
    }
}
