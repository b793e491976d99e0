package org.maillage.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Teams;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Tag;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Epci;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.indicators.Dimension;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;
import org.maillage.ui.page.Navigation;

/** What can be chosen on a page of figures, and how a choice reads. */
@Named
@RequestScoped
public class FigureChoices {

    @Inject
    private Teams teams;

    @Inject
    private Sites sites;

    @Inject
    private Communes communes;

    @Inject
    private Navigation navigation;

    @Inject
    private FigureWords words;

    @Inject
    private OwnFigures figures;

    /** Whoever works or worked here, by account, in the order of their names; nobody for whoever may not see the team. */
    public Map<UUID, String> getMediators() {
        Map<UUID, String> ordered = new LinkedHashMap<>();
        if (navigation.may("access:read") && navigation.may("activities:review")) {
            teams.names().entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(person -> ordered.put(person.getKey(), person.getValue()));
        }
        return ordered;
    }

    /** The sites within reach, closed ones too: their past is counted. */
    public List<Site> getSites() {
        return sites.named();
    }

    /** The groups of communes in which the sites lie. */
    public List<Epci> getEpcis() {
        return sites.named().stream()
                .flatMap(site -> Optional.ofNullable(site.getCommuneCode()).flatMap(communes::find).stream())
                .flatMap(commune -> Optional.ofNullable(commune.epci()).flatMap(communes::findEpci).stream())
                .distinct()
                .sorted(Comparator.comparing(Epci::name))
                .toList();
    }

    public List<PlaceKind> getPlaces() {
        return List.of(PlaceKind.values());
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public List<ActivityKind> getKinds() {
        return List.of(ActivityKind.values());
    }

    public List<Equipment> getEquipments() {
        return List.of(Equipment.values());
    }

    /** The tags of the structure and one's own. */
    public List<Tag> getTags() {
        return figures.tags();
    }

    /** The partners of whom the structure has an office. */
    public List<PartnerOrganisation> getPartners() {
        return figures.offices().stream()
                .map(PartnerOffice::getOrganisation)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Gender> getGenders() {
        return List.of(Gender.values());
    }

    public List<SocialStatus> getStatuses() {
        return List.of(SocialStatus.values());
    }

    /** What is chosen beside the period, in words. */
    List<String> chosen(SelectionForm form) {
        List<String> chosen = new ArrayList<>();
        add(chosen, form.getMediator(), mediator -> getMediators().getOrDefault(mediator, "–"));
        add(chosen, form.getSite(), site -> words.of(Dimension.SITE, site.toString()));
        add(chosen, form.getPlace(), place -> words.of(Dimension.PLACE, place.name()));
        add(chosen, form.getCommune(), commune -> words.of(Dimension.COMMUNE, commune));
        add(
                chosen,
                form.getEpci(),
                siren -> communes.findEpci(siren).map(Epci::name).orElse(siren));
        add(chosen, form.getTheme(), theme -> words.of(Dimension.THEME, theme.name()));
        add(chosen, form.getKind(), kind -> words.of(Dimension.KIND, kind.name()));
        add(chosen, form.getEquipment(), equipment -> words.of(Dimension.EQUIPMENT, equipment.name()));
        add(chosen, form.getTag(), tag -> words.of(Dimension.TAG, tag.toString()));
        add(chosen, form.getPartner(), words::of);
        add(chosen, form.getGender(), gender -> words.of(Dimension.GENDER, gender.name()));
        add(chosen, form.getAge(), age -> words.of(Dimension.AGE, age.code()));
        add(chosen, form.getStatus(), status -> words.of(Dimension.STATUS, status.name()));
        return chosen;
    }

    private static <T> void add(List<String> chosen, @Nullable T value, Function<T, String> word) {
        if (value != null) {
            chosen.add(word.apply(value));
        }
    }
}
