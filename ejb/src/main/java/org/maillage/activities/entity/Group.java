package org.maillage.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.texts.FreeText;

/** What is told of a group as a whole: its subject, and how many people came of whom nobody noted the name. */
@Embeddable
public class Group implements Serializable {
    private static final long serialVersionUID = 1L;

    /** More people than any room holds: above is a slip of the finger. */
    public static final int MOST = 10_000;

    @FreeText
    @Size(max = 150)
    @Column(name = "group_title")
    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_level")
    private @Nullable Level level;

    @Min(value = 0, message = "{activities.group.count.invalid}")
    @Max(value = MOST, message = "{activities.group.count.invalid}")
    @Column(name = "group_anonymous")
    private int anonymous;

    @Min(value = 0, message = "{activities.group.count.invalid}")
    @Max(value = MOST, message = "{activities.group.count.invalid}")
    @Column(name = "group_helped_before")
    private int helpedBefore;

    /** Forgets everything: this is no group after all. */
    void clear() {
        title = null;
        level = null;
        anonymous = 0;
        helpedBefore = 0;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = typed == null || typed.isBlank() ? null : typed.strip();
    }

    public @Nullable Level getLevel() {
        return level;
    }

    public void setLevel(@Nullable Level level) {
        this.level = level;
    }

    /** How many people came of whom nobody noted the name. */
    public int getAnonymous() {
        return anonymous;
    }

    public void setAnonymous(int anonymous) {
        this.anonymous = anonymous;
    }

    /** How many of the anonymous ones had been helped before: they are not counted as more people. */
    public int getHelpedBefore() {
        return helpedBefore;
    }

    public void setHelpedBefore(int helpedBefore) {
        this.helpedBefore = helpedBefore;
    }
}
