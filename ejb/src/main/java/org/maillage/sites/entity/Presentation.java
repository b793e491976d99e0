package org.maillage.sites.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.texts.FreeText;

/** What a site is, and how it is presented to the public. */
@Embeddable
public class Presentation implements Serializable {
    private static final long serialVersionUID = 1L;

    @Pattern(regexp = "[a-zA-Z0-9]{9,14}", message = "{sites.pivot.invalid}")
    private @Nullable String pivot;

    @NotNull
    @Convert(converter = Lists.Typologies.class)
    @Column(name = "typologies")
    private List<Typology> typologies = List.of();

    @NotNull
    @Convert(converter = Lists.Mobilities.class)
    @Column(name = "mobility")
    private List<Mobility> mobility = List.of();

    @Size(max = 280)
    @Harmless
    private @Nullable String brief;

    @FreeText
    @Size(max = 4000)
    @Harmless
    private @Nullable String detail;

    @Size(max = 200)
    @Harmless
    private @Nullable String source;

    @Size(max = 200)
    @Harmless
    @Column(name = "parent_body")
    private @Nullable String parentBody;

    /** SIRET or RNA of whoever holds the site. */
    public @Nullable String getPivot() {
        return pivot;
    }

    public void setPivot(@Nullable String pivot) {
        this.pivot = SiteTexts.line(pivot);
    }

    public List<Typology> getTypologies() {
        return typologies;
    }

    public void setTypologies(List<Typology> typologies) {
        this.typologies = Lists.ordered(typologies);
    }

    public List<Mobility> getMobility() {
        return mobility;
    }

    public void setMobility(List<Mobility> mobility) {
        this.mobility = Lists.ordered(mobility);
    }

    public @Nullable String getBrief() {
        return brief;
    }

    public void setBrief(@Nullable String brief) {
        this.brief = SiteTexts.line(brief);
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String detail) {
        this.detail = SiteTexts.line(detail);
    }

    /** Who described the site, as an imported file says. */
    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = SiteTexts.line(source);
    }

    /** The body to which the site belongs, in words. */
    public @Nullable String getParentBody() {
        return parentBody;
    }

    public void setParentBody(@Nullable String parentBody) {
        this.parentBody = SiteTexts.line(parentBody);
    }
}
