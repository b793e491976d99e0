package org.maillage.web.beneficiaries;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.maillage.beneficiaries.boundary.Duplicates;
import org.maillage.beneficiaries.boundary.Pair;
import org.maillage.beneficiaries.entity.Merge;
import org.maillage.ui.page.Notices;

/** Files that may be of one person, waiting for somebody to look; and merges that can still be taken back. */
@Named
@ViewScoped
public class DuplicateListView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String HERE = "/beneficiaries/duplicates?faces-redirect=true";

    @Inject
    private Duplicates duplicates;

    @Inject
    private Notices notices;

    private List<Pair> pairs = List.of();
    private List<Merge> merges = List.of();

    public void open() {
        pairs = List.copyOf(duplicates.pairs());
        merges = List.copyOf(duplicates.recent());
    }

    public String undo(UUID merge) {
        duplicates.undo(merge);
        notices.confirm("beneficiaries.merge.undone");
        return HERE;
    }

    public List<Pair> getPairs() {
        return pairs;
    }

    /** Whether more pairs wait than are shown. */
    public boolean isMore() {
        return pairs.size() == Duplicates.MOST_PAIRS;
    }

    public List<Merge> getMerges() {
        return merges;
    }
}
