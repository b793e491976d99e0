package org.maillage.web.beneficiaries;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.boundary.Duplicates;
import org.maillage.beneficiaries.boundary.Pair;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Trait;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.page.Notices;

/** Two files side by side: what the one that goes on takes from the other, or that they are two people. */
@Named
@ViewScoped
public class MergeEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String LIST = "/beneficiaries/duplicates?faces-redirect=true";

    @Inject
    private Duplicates duplicates;

    @Inject
    private TraitWords words;

    @Inject
    private Notices notices;

    private @Nullable UUID one;
    private @Nullable UUID other;
    private @Nullable Pair pair;
    private List<Trait> taken = new ArrayList<>();

    /** Shows the two files named in the address; what only the other tells is taken unless somebody says no. */
    public void open() {
        if (one == null || other == null) {
            throw new NotFoundException();
        }
        Pair shown = duplicates.compare(one, other);
        pair = shown;
        taken = new ArrayList<>(getDifferent().stream()
                .filter(trait -> !trait.isTold(shown.one()))
                .toList());
    }

    public String merge() {
        duplicates.merge(getPair().one().getId(), getPair().other().getId(), taken);
        notices.confirm("beneficiaries.merge.done", getPair().one().getName());
        return LIST;
    }

    public String separate() {
        duplicates.separate(getPair().one().getId(), getPair().other().getId());
        notices.confirm("beneficiaries.merge.separated");
        return LIST;
    }

    /** What the files tell differently, and the other tells at all. */
    public List<Trait> getDifferent() {
        return Arrays.stream(Trait.values())
                .filter(trait -> trait.isTold(getPair().other())
                        && !trait.isSame(getPair().one(), getPair().other()))
                .toList();
    }

    /** What at least one of the files tells. */
    public List<Trait> getTold() {
        return Arrays.stream(Trait.values())
                .filter(trait ->
                        trait.isTold(getPair().one()) || trait.isTold(getPair().other()))
                .toList();
    }

    /** What a file tells, in words. */
    public String word(Trait trait, Beneficiary person) {
        return words.of(trait, person);
    }

    public Pair getPair() {
        if (pair == null) {
            throw new NotFoundException();
        }
        return pair;
    }

    public List<Trait> getTaken() {
        return taken;
    }

    public void setTaken(List<Trait> taken) {
        this.taken = taken;
    }

    public @Nullable UUID getOne() {
        return one;
    }

    public void setOne(@Nullable UUID one) {
        this.one = one;
    }

    public @Nullable UUID getOther() {
        return other;
    }

    public void setOther(@Nullable UUID other) {
        this.other = other;
    }
}
