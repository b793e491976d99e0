package org.maillage.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.texts.FreeText;

/** Who came together, in numbers, for what, and who held it. */
@Embeddable
public class Gathering implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A number larger than that is a slip. */
    public static final int MOST = 10_000;

    @Min(value = 0, message = "{activities.coordination.count.invalid}")
    @Max(value = MOST, message = "{activities.coordination.count.invalid}")
    private int mediators;

    @Min(value = 0, message = "{activities.coordination.count.invalid}")
    @Max(value = MOST, message = "{activities.coordination.count.invalid}")
    private int structures;

    @Min(value = 0, message = "{activities.coordination.count.invalid}")
    @Max(value = MOST, message = "{activities.coordination.count.invalid}")
    private int others;

    @Column(name = "theme_bits")
    private int themeBits;

    @Column(name = "organiser_bits")
    private int organiserBits;

    @FreeText
    @Size(max = Coordination.LONGEST_TITLE, message = "{activities.coordination.text.long}")
    @Column(name = "other_theme")
    private @Nullable String otherTheme;

    @FreeText
    @Size(max = Coordination.LONGEST_TITLE, message = "{activities.coordination.text.long}")
    @Column(name = "other_organiser")
    private @Nullable String otherOrganiser;

    void settle(CoordinationKind kind) {
        if (kind != CoordinationKind.ANIMATION) {
            mediators = 0;
            structures = 0;
            themeBits = 0;
        }
        if (kind == CoordinationKind.PARTNERSHIP) {
            others = 0;
        }
        if (kind != CoordinationKind.EVENT) {
            organiserBits = 0;
        }
        if (!getThemes().contains(CoordinationTheme.OTHER)) {
            otherTheme = null;
        }
        if (!getOrganisers().contains(Organiser.OTHER)) {
            otherOrganiser = null;
        }
    }

    public int getAll() {
        return mediators + structures + others;
    }

    public int getMediators() {
        return mediators;
    }

    public void setMediators(int mediators) {
        this.mediators = mediators;
    }

    public int getStructures() {
        return structures;
    }

    public void setStructures(int structures) {
        this.structures = structures;
    }

    /** Anybody else; the participants of an event. */
    public int getOthers() {
        return others;
    }

    public void setOthers(int others) {
        this.others = others;
    }

    public List<CoordinationTheme> getThemes() {
        return CoordinationTheme.ofBits(themeBits);
    }

    public void setThemes(Collection<CoordinationTheme> chosen) {
        themeBits = CoordinationTheme.bits(chosen);
    }

    /** What the theme was when the list does not say it. */
    public @Nullable String getOtherTheme() {
        return otherTheme;
    }

    public void setOtherTheme(@Nullable String typed) {
        otherTheme = Coordination.stripped(typed);
    }

    /** Who held it when the list does not say it. */
    public @Nullable String getOtherOrganiser() {
        return otherOrganiser;
    }

    public void setOtherOrganiser(@Nullable String typed) {
        otherOrganiser = Coordination.stripped(typed);
    }

    public List<Organiser> getOrganisers() {
        return Organiser.ofBits(organiserBits);
    }

    public void setOrganisers(Collection<Organiser> chosen) {
        organiserBits = Organiser.bits(chosen);
    }
}
