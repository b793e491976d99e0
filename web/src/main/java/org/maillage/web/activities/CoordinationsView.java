package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Coordinations;
import org.maillage.activities.entity.Coordination;
import org.maillage.activities.entity.CoordinationKind;
import org.maillage.activities.entity.CoordinationTheme;
import org.maillage.activities.entity.Initiative;
import org.maillage.activities.entity.Organiser;
import org.maillage.activities.entity.TerritoryLevel;
import org.maillage.ui.page.Notices;

/** Activities of coordination, and a form for one of them. */
@Named
@ViewScoped
public class CoordinationsView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/activities/coordinations?faces-redirect=true";

    /** Nobody leafs further. */
    private static final int LAST = 10_000;

    @Inject
    private Coordinations coordinations;

    @Inject
    private TagForm tags;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable UUID deleted;
    private int page;
    private boolean more;
    private Coordination shown = new Coordination(LocalDate.EPOCH, new UUID(0, 0));
    private List<Coordination> found = List.of();

    /** Opens the list, and the one that the address names. */
    public void open() {
        List<Coordination> read = coordinations.page(Math.min(Math.max(page, 0), LAST));
        more = read.size() > Coordinations.PAGE;
        found = List.copyOf(more ? read.subList(0, Coordinations.PAGE) : read);
        shown = id == null ? coordinations.draft() : coordinations.find(id);
        tags.show(shown);
    }

    public String save() {
        coordinations.save(shown);
        notices.confirm("activities.coordination.saved");
        return PAGE;
    }

    public String delete() {
        coordinations.delete(shown.getId());
        return PAGE + "&deleted=" + shown.getId();
    }

    /** Undoes a deletion. */
    public String restore() {
        if (deleted != null) {
            coordinations.restore(deleted);
            notices.confirm("activities.coordination.restored");
        }
        return PAGE;
    }

    public List<Coordination> getFound() {
        return found;
    }

    public boolean isMore() {
        return more;
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

    public @Nullable UUID getDeleted() {
        return deleted;
    }

    public void setDeleted(@Nullable UUID deleted) {
        this.deleted = deleted;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
