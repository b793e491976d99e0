package org.maillage.web.activities;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.Handout;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Referral;
import org.maillage.activities.entity.Theme;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;

/** The fields of an accompaniment as they are filled in: the same for recording and for correcting. */
@Dependent
public class ActivityForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The durations of the national records; any other is typed. */
    private static final List<Integer> USUAL_MINUTES = List.of(15, 30, 45, 60, 90, 120);

    private static final int TYPED = 0;

    private static final ZoneId MAINLAND = ZoneId.of("Europe/Paris");

    @Inject
    private Sites sites;

    @Inject
    private Communes communes;

    @Inject
    private PersonForm person;

    @Inject
    private KindForm kind;

    private List<Site> open = List.of();
    private Activity activity = new Activity(LocalDate.EPOCH, new UUID(0, 0));
    private List<Integer> usualMinutes = USUAL_MINUTES;
    private int usual = TYPED;
    private @Nullable Integer typed;

    @PostConstruct
    void load() {
        open = List.copyOf(sites.open());
    }

    /** Shows an activity. */
    void show(Activity shown) {
        activity = shown;
        boolean isUsual = usualMinutes.contains(shown.getMinutes());
        usual = isUsual ? shown.getMinutes() : TYPED;
        typed = isUsual ? null : Integer.valueOf(shown.getMinutes());
        person.show(shown);
        kind.show(shown);
    }

    /** Offers the durations that somebody uses, the most used first, and then those of the national records. */
    void offerMinutes(List<Integer> used) {
        usualMinutes = Stream.concat(used.stream(), USUAL_MINUTES.stream())
                .distinct()
                .limit(USUAL_MINUTES.size())
                .toList();
        show(activity);
    }

    /** Fills in what another record says, but whom it helped and how far they came. */
    void repeat(Activity former) {
        activity.setPlace(former.getPlace());
        activity.setSite(former.getSite());
        activity.setCommuneCode(former.getCommuneCode());
        activity.setMinutes(former.getMinutes());
        activity.setDigitalThemes(former.getDigitalThemes());
        activity.setProcedureThemes(former.getProcedureThemes());
        show(activity);
    }

    /** Fills in the démarche for which the form was opened, whose it is, and where it is followed. */
    public void follow() {
        kind.getFollow().begun().ifPresent(procedure -> {
            person.choose(activity, procedure.getBeneficiary());
            activity.getOutcome().setProcedure(procedure);
            if (procedure.getSite() != null && open.contains(procedure.getSite())) {
                activity.setPlace(PlaceKind.SITE);
                activity.setSite(procedure.getSite());
            }
            show(activity);
        });
    }

    /** Gathers what was filled in. The person is added to the files of the structure when they are new. */
    Activity gather() {
        activity.setMinutes(usual == TYPED ? Objects.requireNonNullElse(typed, 0) : usual);
        if (!activity.isWorkshop()) {
            person.gather(activity);
        }
        kind.gather(person.getKind() == PersonForm.Kind.KNOWN);
        return activity;
    }

    /** The zone of the structure's sites, which decides what day it is for the person at work. */
    ZoneId zone() {
        return open.stream()
                .flatMap(site -> Optional.ofNullable(site.getCommuneCode()).stream())
                .flatMap(code -> communes.find(code).stream())
                .findFirst()
                .map(Commune::zone)
                .orElse(MAINLAND);
    }

    public Activity getActivity() {
        return activity;
    }

    /** The id of what is recorded. It goes with what was typed into another page when this one is lost, so that it is recorded once. */
    public UUID getRecord() {
        return activity.getId();
    }

    public void setRecord(@Nullable UUID record) {
        activity.identify(record);
    }

    public KindForm getKind() {
        return kind;
    }

    public PersonForm getPerson() {
        return person;
    }

    public List<Integer> getUsualMinutes() {
        return usualMinutes;
    }

    public int getUsual() {
        return usual;
    }

    public void setUsual(int usual) {
        this.usual = usual;
    }

    public @Nullable Integer getTyped() {
        return typed;
    }

    public void setTyped(@Nullable Integer typed) {
        this.typed = typed;
    }

    /** The sites to choose from; one that has closed since is kept for its own activities. */
    public List<Site> getSites() {
        Site own = activity.getSite();
        return own == null || open.contains(own)
                ? open
                : Stream.concat(Stream.of(own), open.stream()).toList();
    }

    /** The places that are no site. */
    public List<PlaceKind> getOtherPlaces() {
        return List.of(PlaceKind.HOME, PlaceKind.REMOTE, PlaceKind.ELSEWHERE);
    }

    /** One choice for site and kind of place: the identifier of a site, or the name of a kind. */
    public @Nullable String getPlace() {
        Site site = activity.getSite();
        if (activity.getPlace() != PlaceKind.SITE) {
            return activity.getPlace().name();
        }
        return site == null ? null : site.getId().toString();
    }

    public void setPlace(@Nullable String place) {
        Optional<PlaceKind> kind = getOtherPlaces().stream()
                .filter(other -> other.name().equals(place))
                .findFirst();
        activity.setPlace(kind.orElse(PlaceKind.SITE));
        activity.setSite(getSites().stream()
                .filter(site -> site.getId().toString().equals(place))
                .findFirst()
                .orElse(null));
    }

    public Equipment[] getEquipmentChoices() {
        return Equipment.values();
    }

    public List<Equipment> getEquipment() {
        return activity.getMeans().getEquipment();
    }

    public void setEquipment(List<Equipment> chosen) {
        activity.getMeans().setEquipment(chosen);
    }

    public Handout[] getHandoutChoices() {
        return Handout.values();
    }

    public List<Handout> getHandouts() {
        return activity.getOutcome().getHandouts();
    }

    public void setHandouts(List<Handout> chosen) {
        activity.getOutcome().setHandouts(chosen);
    }

    public Autonomy[] getAutonomies() {
        return Autonomy.values();
    }

    public Referral[] getReferrals() {
        return Referral.values();
    }

    public List<Theme> getDigitalChoices() {
        return Theme.of(Theme.Family.DIGITAL);
    }

    public List<Theme> getProcedureChoices() {
        return Theme.of(Theme.Family.PROCEDURE);
    }

    public List<Theme> getDigitalThemes() {
        return new ArrayList<>(activity.getDigitalThemes());
    }

    public void setDigitalThemes(List<Theme> themes) {
        activity.setDigitalThemes(themes);
    }

    public List<Theme> getProcedureThemes() {
        return new ArrayList<>(activity.getProcedureThemes());
    }

    public void setProcedureThemes(List<Theme> themes) {
        activity.setProcedureThemes(themes);
    }
}
