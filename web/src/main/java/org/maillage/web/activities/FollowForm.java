package org.maillage.web.activities;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Procedures;
import org.maillage.activities.boundary.Progress;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Obstacle;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.ProcedureState;
import org.maillage.beneficiaries.entity.Beneficiary;

/** Which of the open démarches of a known person a visit moved forward, and how far. */
@Dependent
public class FollowForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Procedures procedures;

    private Activity activity = new Activity(LocalDate.EPOCH, new UUID(0, 0));
    private List<Procedure> open = List.of();
    private @Nullable UUID asked;
    private @Nullable ProcedureState state;
    private @Nullable Obstacle obstacle;
    private @Nullable String detail;
    private @Nullable LocalDate nextOn;

    void show(Activity shown) {
        activity = shown;
        offer(shown.getPerson().getBeneficiary());
    }

    /** Offers the open démarches of whoever was chosen. */
    public void offer(@Nullable Beneficiary person) {
        open = person == null ? List.of() : List.copyOf(procedures.openOf(person.getId()));
    }

    /** The démarche that the address names, for which the form was opened. */
    Optional<Procedure> begun() {
        return Optional.ofNullable(asked).map(procedures::find);
    }

    /** Moves the démarche forward; it is one of the person who came, or none. */
    void gather(boolean known) {
        if (!known || activity.isWorkshop()) {
            activity.getOutcome().setProcedure(null);
        }
        Procedure procedure = activity.getOutcome().getProcedure();
        if (procedure != null && activity.isNew() && (state != null || nextOn != null)) {
            procedures.move(procedure.getId(), new Progress(state, obstacle, detail, nextOn));
        }
    }

    /** The démarches to choose from; one that is done is kept for its own visits. */
    public List<Procedure> getOffered() {
        Procedure own = activity.getOutcome().getProcedure();
        return own == null || open.contains(own)
                ? open
                : Stream.concat(Stream.of(own), open.stream()).toList();
    }

    /** Their ids, as the page asks for them to show what is asked besides. */
    public String getIds() {
        return getOffered().stream()
                .map(procedure -> procedure.getId().toString())
                .collect(Collectors.joining(" "));
    }

    /** Whether the visit is recorded now: a correction later moves nothing. */
    public boolean isMoving() {
        return activity.isNew();
    }

    public @Nullable String getChosen() {
        Procedure procedure = activity.getOutcome().getProcedure();
        return procedure == null ? null : procedure.getId().toString();
    }

    public void setChosen(@Nullable String id) {
        activity.getOutcome()
                .setProcedure(getOffered().stream()
                        .filter(procedure -> procedure.getId().toString().equals(id))
                        .findFirst()
                        .orElse(null));
    }

    public ProcedureState[] getStates() {
        return ProcedureState.values();
    }

    public Obstacle[] getObstacles() {
        return Obstacle.values();
    }

    public @Nullable UUID getAsked() {
        return asked;
    }

    public void setAsked(@Nullable UUID asked) {
        this.asked = asked;
    }

    public @Nullable ProcedureState getState() {
        return state;
    }

    public void setState(@Nullable ProcedureState state) {
        this.state = state;
    }

    public @Nullable Obstacle getObstacle() {
        return obstacle;
    }

    public void setObstacle(@Nullable Obstacle obstacle) {
        this.obstacle = obstacle;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String typed) {
        detail = typed == null || typed.isBlank() ? null : typed.strip();
    }

    public @Nullable LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(@Nullable LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
