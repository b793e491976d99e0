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
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Coordination;
import org.maillage.activities.entity.CoordinationKind;
import org.maillage.activities.entity.CoordinationNature;
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

    void show(Coordination opened) {
        shown = opened;
        natures.clear();
        natures.put(opened.getKind(), opened.getNatures());
        tags.show(opened);
    }

    /** What was filled in; what was chosen for other kinds is left out. */
    Coordination gather() {
        shown.setNatures(natures(shown.getKind()));
        return shown;
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

    public List<Organiser> getPartnerSorts() {
        return new ArrayList<>(shown.getGathering().getPartnerSorts());
    }

    public void setPartnerSorts(List<Organiser> chosen) {
        shown.getGathering().setPartnerSorts(chosen);
    }

    public TagForm getTags() {
        return tags;
    }
}
