package org.maillage.admin.targets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.targets.boundary.Aims;
import org.maillage.targets.boundary.Targets;
import org.maillage.targets.entity.Target;
import org.maillage.tenants.entity.Tenant;
import org.maillage.ui.page.Notices;

/** A target of the network. */
@Named
@ViewScoped
public class TargetEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String LIST = "/targets/list?faces-redirect=true";

    @Inject
    private Targets targets;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable UUID aim;
    private Target target = new Target();
    private Aims aims = new Aims(List.of(), List.of());

    /** Opens the one named in the address; without one, proposes the calendar year. */
    public void open() {
        aims = targets.aims();
        @Nullable UUID named = id;
        if (named == null) {
            YearMonth now = YearMonth.now(ZoneId.of("Europe/Paris"));
            target.setFirstMonth(now.withMonth(1));
            target.setLastMonth(now.withMonth(12));
        } else {
            target = targets.find(named);
            aims = aims.with(target);
            Network part = target.getPart();
            Tenant structure = target.getStructure();
            aim = part != null ? part.getId() : structure == null ? null : structure.getId();
        }
    }

    public String save() {
        target.meanFor(
                aims.parts().stream()
                        .filter(part -> part.getId().equals(aim))
                        .findFirst()
                        .orElse(null),
                aims.structures().stream()
                        .filter(structure -> structure.getId().equals(aim))
                        .findFirst()
                        .orElse(null));
        targets.save(target);
        notices.confirm("targets.saved");
        return LIST;
    }

    public String remove() {
        targets.remove(Objects.requireNonNull(id));
        notices.confirm("targets.removed");
        return LIST;
    }

    public List<String> getIndicators() {
        return targets.indicators();
    }

    public Target getTarget() {
        return target;
    }

    public Aims getAims() {
        return aims;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    /** The smaller network or structure that is meant; {@code null} for all of the network. */
    public @Nullable UUID getAim() {
        return aim;
    }

    public void setAim(@Nullable UUID aim) {
        this.aim = aim;
    }
}
