package org.maillage.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.texts.FreeText;

/** What came of an activity: the démarche that it moved forward, and what the people took home. */
@Embeddable
public class Outcome implements Serializable {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    @JoinColumn(name = "procedure_id")
    private @Nullable Procedure procedure;

    @Column(name = "handout_bits")
    private int handoutBits;

    @FreeText
    @Size(max = 150, message = "{activities.handouts.title.long}")
    @Column(name = "handout_title")
    private @Nullable String handoutTitle;

    /** The démarche that one visit moved forward; none for most. */
    public @Nullable Procedure getProcedure() {
        return procedure;
    }

    public void setProcedure(@Nullable Procedure procedure) {
        this.procedure = procedure;
    }

    /** What the démarche is about, the visit was about too. */
    Stream<Theme> themes() {
        return procedure == null
                ? Stream.empty()
                : Stream.of(procedure.getSubject().theme(), Theme.PROCEDURES);
    }

    /** What was handed out, in reading order. */
    public List<Handout> getHandouts() {
        return Handout.ofBits(handoutBits);
    }

    public void setHandouts(Collection<Handout> chosen) {
        handoutBits = Handout.bits(chosen);
    }

    /** The title of a resource of one's own that was handed out. */
    public @Nullable String getHandoutTitle() {
        return handoutTitle;
    }

    public void setHandoutTitle(@Nullable String typed) {
        handoutTitle = typed == null || typed.isBlank() ? null : typed.strip();
    }

    void forget() {
        handoutTitle = null;
    }
}
