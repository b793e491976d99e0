package org.maillage.publications.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.texts.FreeText;

/** What a network writes around the figures of one revision, for the report. It may change: it is no part of what was signed. */
@Entity
@Table(name = "publications_texts")
public class PublicationTexts extends SharedEntity {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 5_000;

    @Column(name = "publication_id")
    private UUID publicationId;

    @FreeText
    @Size(max = LONGEST)
    private String introduction = "";

    @FreeText
    @Size(max = LONGEST)
    private String accompaniments = "";

    @FreeText
    @Size(max = LONGEST)
    private String people = "";

    @FreeText
    @Size(max = LONGEST)
    private String conclusion = "";

    protected PublicationTexts() {
        this(new UUID(0, 0));
    }

    /** Nothing written yet. */
    public PublicationTexts(UUID publicationId) {
        this.publicationId = publicationId;
    }

    /** The same texts around the next revision. */
    public PublicationTexts around(Publication next) {
        PublicationTexts texts = new PublicationTexts(next.getId());
        texts.introduction = introduction;
        texts.accompaniments = accompaniments;
        texts.people = people;
        texts.conclusion = conclusion;
        return texts;
    }

    public UUID getPublicationId() {
        return publicationId;
    }

    /** Before all figures. */
    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(@Nullable String typed) {
        introduction = kept(typed);
    }

    /** About the accompaniments. */
    public String getAccompaniments() {
        return accompaniments;
    }

    public void setAccompaniments(@Nullable String typed) {
        accompaniments = kept(typed);
    }

    /** About the people. */
    public String getPeople() {
        return people;
    }

    public void setPeople(@Nullable String typed) {
        people = kept(typed);
    }

    /** After all figures. */
    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(@Nullable String typed) {
        conclusion = kept(typed);
    }

    /** One sign for the end of a line, whatever the browser sends. */
    private static String kept(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
