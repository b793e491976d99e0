package org.maillage.admin.publications;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maillage.publications.boundary.PublicationLine;
import org.maillage.publications.boundary.Publications;
import org.maillage.ui.publications.SnapshotBars;

/** What the network published, each number once with all its revisions. */
@Named
@RequestScoped
public class PublicationListView {

    @Inject
    private Publications publications;

    @Inject
    private SnapshotBars bars;

    private List<PublicationLine> all = List.of();

    @PostConstruct
    void load() {
        all = List.copyOf(publications.all());
    }

    /** The newest revision of each number. */
    public List<PublicationLine> getNewest() {
        return all.stream().filter(line -> revisions(line).get(0).equals(line)).toList();
    }

    /** All revisions of the same number, the newest first. */
    public List<PublicationLine> revisions(PublicationLine line) {
        return all.stream()
                .filter(other -> other.number().equals(line.number()))
                .toList();
    }

    /** The months in words. */
    public String period(PublicationLine line) {
        return bars.period(line.months());
    }
}
