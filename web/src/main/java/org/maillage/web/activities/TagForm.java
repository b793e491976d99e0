package org.maillage.web.activities;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.activities.boundary.Tags;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Tag;
import org.maillage.activities.entity.Tagged;

/** The tags of an activity, also of one of coordination, chosen among those of the structure and one's own. */
@Dependent
public class TagForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Tags tags;

    private List<Tag> offered = List.of();
    private Tagged tagged = new Activity(LocalDate.EPOCH, new UUID(0, 0));

    @PostConstruct
    void load() {
        offered = List.copyOf(tags.offered());
    }

    void show(Tagged shown) {
        tagged = shown;
    }

    /** The tags to choose from; those that it has are kept, whoever put them there. */
    public List<Tag> getOffered() {
        return Stream.concat(offered.stream(), tagged.getTags().stream())
                .distinct()
                .toList();
    }

    public List<String> getChosen() {
        return new ArrayList<>(
                tagged.getTags().stream().map(tag -> tag.getId().toString()).toList());
    }

    public void setChosen(List<String> ids) {
        tagged.setTags(getOffered().stream()
                .filter(tag -> ids.contains(tag.getId().toString()))
                .toList());
    }
}
