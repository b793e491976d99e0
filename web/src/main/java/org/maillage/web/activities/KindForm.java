package org.maillage.web.activities;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.PartnerOffices;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.PartnerOffice;

/** What is asked besides: who took part in a group, which office was seen on the screen, the tags, and the démarche moved forward. */
@Dependent
public class KindForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerOffices partnerOffices;

    @Inject
    private GroupForm group;

    @Inject
    private TagForm tags;

    @Inject
    private FollowForm follow;

    private List<PartnerOffice> open = List.of();
    private Activity activity = new Activity(LocalDate.EPOCH, new UUID(0, 0));

    @PostConstruct
    void load() {
        open = List.copyOf(partnerOffices.open());
    }

    void show(Activity shown) {
        activity = shown;
        group.show(shown);
        tags.show(shown);
        follow.show(shown);
    }

    void gather(boolean known) {
        if (activity.isWorkshop()) {
            group.gather();
        }
        follow.gather(known);
    }

    public ActivityKind[] getKinds() {
        return ActivityKind.values();
    }

    public FollowForm getFollow() {
        return follow;
    }

    public TagForm getTags() {
        return tags;
    }

    public GroupForm getGroup() {
        return group;
    }

    /** The offices to choose from; one that is no longer offered is kept for its own activities. */
    public List<PartnerOffice> getOffices() {
        PartnerOffice own = activity.getMeans().getOffice();
        return own == null || open.contains(own)
                ? open
                : Stream.concat(Stream.of(own), open.stream()).toList();
    }

    public @Nullable String getOffice() {
        PartnerOffice office = activity.getMeans().getOffice();
        return office == null ? null : office.getId().toString();
    }

    public void setOffice(@Nullable String id) {
        activity.getMeans()
                .setOffice(getOffices().stream()
                        .filter(office -> office.getId().toString().equals(id))
                        .findFirst()
                        .orElse(null));
    }
}
