package org.maillage.admin.sites;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.OpeningHours;
import org.maillage.sites.entity.Site;
import org.maillage.ui.page.Notices;

/** A site: where it is and when it is open. */
@Named
@ViewScoped
public class SiteEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Sites sites;

    @Inject
    private Communes communes;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private Site site = new Site();
    private List<Day> week = week(OpeningHours.UNKNOWN);

    /** Opens the site named in the address; without one, a new one is added. */
    public void open() {
        if (id != null) {
            site = sites.find(id);
            week = week(site.getOpeningHours());
        }
    }

    private static List<Day> week(OpeningHours hours) {
        var ranges = hours.week();
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(day, ranges.getOrDefault(day, List.of())))
                .toList();
    }

    public String save() {
        completePostalCode();
        // Hours that say more than a week cannot be shown here, and are kept as they were written.
        if (!site.getOpeningHours().isMoreThanAWeek()) {
            site.setOpeningHours(
                    OpeningHours.ofWeek(week.stream().collect(Collectors.toMap(Day::getName, Day::getHours))));
        }
        sites.save(site);
        notices.confirm("sites.edit.saved", site.getName());
        return "/sites/list?faces-redirect=true";
    }

    /** Most communes have one postal code: then nobody needs to know it. */
    public void completePostalCode() {
        @Nullable String code = site.getCommuneCode();
        if (site.getPostalCode() == null && code != null) {
            communes.find(code)
                    .map(Commune::postalCodes)
                    .filter(codes -> codes.size() == 1)
                    .ifPresent(codes -> site.setPostalCode(codes.get(0)));
        }
    }

    /** Opens Tuesday to Friday at the hours of Monday. */
    public void copyMonday() {
        Day monday = week.get(0);
        week.stream()
                .filter(day -> day.getName().compareTo(DayOfWeek.FRIDAY) <= 0)
                .forEach(day -> day.setHours(monday.getHours()));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public Site getSite() {
        return site;
    }

    public List<Day> getWeek() {
        return week;
    }
}
