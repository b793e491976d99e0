package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.access.entity.Assignment;
import org.maillage.activities.boundary.Procedures;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.LifeEvent;
import org.maillage.activities.entity.Obstacle;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.ProcedureState;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;
import org.maillage.ui.page.Notices;

/** A démarche of a person: what it is, how far it has come, and the visits it took. */
@Named
@ViewScoped
public class ProcedureEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Procedures procedures;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Sites sites;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable UUID person;
    private Procedure procedure = new Procedure(new Beneficiary(), LocalDate.EPOCH, new UUID(0, 0));
    private Beneficiary followed = new Beneficiary();
    private List<Activity> visits = List.of();
    private List<Site> open = List.of();
    private List<Assignment> mediators = List.of();

    /** Opens the démarche named in the address, or a new one of the person named there. */
    public void open() {
        if (id != null) {
            procedure = procedures.find(id);
            visits = List.copyOf(procedures.visits(id));
        } else if (person != null) {
            procedure = procedures.draft(person);
        } else {
            throw new NotFoundException();
        }
        followed = beneficiaries.current(procedure.getBeneficiary().getId());
        if (followed.isErased()) {
            throw new NotFoundException();
        }
        open = List.copyOf(sites.open());
        mediators = List.copyOf(procedures.mediators());
    }

    public String save() {
        procedures.save(procedure);
        notices.confirm("activities.procedure.saved");
        return "/activities/procedure?faces-redirect=true&id=" + procedure.getId();
    }

    public String remove() {
        procedures.remove(procedure.getId());
        notices.confirm("activities.procedure.removed");
        return "/activities/procedures?faces-redirect=true";
    }

    public boolean isFirst() {
        return procedure.isNew();
    }

    public Procedure getProcedure() {
        return procedure;
    }

    /** Whose it is now. */
    public Beneficiary getFollowed() {
        return followed;
    }

    public List<Activity> getVisits() {
        return visits;
    }

    public LifeEvent[] getEvents() {
        return LifeEvent.values();
    }

    public ProcedureState[] getStates() {
        return ProcedureState.values();
    }

    public Obstacle[] getObstacles() {
        return Obstacle.values();
    }

    /** The sites to choose from; one that has closed since is kept for its own démarches. */
    public List<Site> getSites() {
        Site own = procedure.getSite();
        return own == null || open.contains(own)
                ? open
                : Stream.concat(Stream.of(own), open.stream()).toList();
    }

    public @Nullable String getSite() {
        Site site = procedure.getSite();
        return site == null ? null : site.getId().toString();
    }

    public void setSite(@Nullable String chosen) {
        procedure.setSite(getSites().stream()
                .filter(site -> site.getId().toString().equals(chosen))
                .findFirst()
                .orElse(null));
    }

    /** Who may answer for it, for whoever may say so. */
    public List<Assignment> getMediators() {
        return mediators;
    }

    /** Null when whoever answered for it is no longer in the team. */
    public @Nullable String getMediator() {
        return mediators.stream()
                .map(member -> member.getAccount().getId())
                .filter(procedure.getMediatorId()::equals)
                .findFirst()
                .map(UUID::toString)
                .orElse(null);
    }

    public void setMediator(@Nullable String chosen) {
        mediators.stream()
                .map(member -> member.getAccount().getId())
                .filter(account -> account.toString().equals(chosen))
                .findFirst()
                .ifPresent(procedure::setMediatorId);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }
}
