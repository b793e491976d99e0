package org.maillage.publications.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.persistence.YearMonthConverter;
import org.maillage.platform.texts.FreeText;
import org.maillage.platform.trail.Code;

/**
 * One revision of what a network published: the figures of some months as they were shown that day, numbered and signed. It is never
 * changed, and the database refuses to; a correction is the next revision of the same number, and gives its reason.
 */
@Entity
@Table(name = "publications_publications")
public class Publication extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "network_id")
    private UUID networkId = new UUID(0, 0);

    @Code
    private String number = "";

    private int revision;

    @NotNull
    @FreeText
    @Size(min = 3, max = 150, message = "{publications.title.invalid}")
    private String title = "";

    @NotNull(message = "{publications.months.missing}")
    @Convert(converter = YearMonthConverter.class)
    @Column(name = "first_month")
    private @Nullable YearMonth firstMonth;

    @NotNull(message = "{publications.months.missing}")
    @Convert(converter = YearMonthConverter.class)
    @Column(name = "last_month")
    private @Nullable YearMonth lastMonth;

    @FreeText
    @Size(max = 500)
    private @Nullable String reason;

    private String publisher = "";

    @Column(name = "published_at")
    private Instant publishedAt = Instant.EPOCH;

    private String content = "";

    @Code
    private @Nullable String address;

    private byte[] signature = {};

    /** The next revision of this one, for a reason. */
    public Publication corrected(String why) {
        Publication next = new Publication();
        next.networkId = networkId;
        next.number = number;
        next.revision = revision + 1;
        next.title = title;
        next.firstMonth = firstMonth;
        next.lastMonth = lastMonth;
        next.reason = why.strip();
        return next;
    }

    /** It becomes the first revision of this number. */
    public void open(UUID network, String given) {
        networkId = network;
        number = given;
        revision = 1;
    }

    /**
     * Takes the figures.
     *
     * @param by the name of whoever publishes
     * @param at kept to the second, so that it is signed as it is stored
     */
    public void freeze(String text, String by, Instant at) {
        content = text;
        publisher = by;
        publishedAt = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Takes the public address, which is signed with it: whatever the product is called by later, what cites it says the same.
     *
     * @param base where the product is reached today
     */
    public void publishAt(String base) {
        address = base + getPath();
    }

    /** Takes the signature of all the rest. */
    public void sign(byte[] bytes) {
        signature = bytes.clone();
    }

    public UUID getNetworkId() {
        return networkId;
    }

    /** What it is cited by, within its network: {@code 2026-003}. */
    public String getNumber() {
        return number;
    }

    /** From 1. */
    public int getRevision() {
        return revision;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = typed == null ? "" : typed.strip();
    }

    public @Nullable YearMonth getFirstMonth() {
        return firstMonth;
    }

    public void setFirstMonth(@Nullable YearMonth firstMonth) {
        this.firstMonth = firstMonth;
    }

    public @Nullable YearMonth getLastMonth() {
        return lastMonth;
    }

    public void setLastMonth(@Nullable YearMonth lastMonth) {
        this.lastMonth = lastMonth;
    }

    /** The first month of one that was published. */
    public YearMonth first() {
        return Objects.requireNonNull(firstMonth);
    }

    /** The last month of one that was published. */
    public YearMonth last() {
        return Objects.requireNonNull(lastMonth);
    }

    /** Why the revision before was not right; {@code null} for the first one. */
    public @Nullable String getReason() {
        return reason;
    }

    /** The name of whoever published it. */
    public String getPublisher() {
        return publisher;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** Its public page, below the address of the product: what it is cited by never moves. */
    public String getPath() {
        return "/publications/" + networkId + "/" + number + "/" + revision;
    }

    /** Its public address on the day it was published; {@code null} for what was published before there was one. */
    public @Nullable String getAddress() {
        return address;
    }

    /** The figures with their definitions, as one text that is the same for the same figures. */
    public String getContent() {
        return content;
    }

    public byte[] getSignature() {
        return signature.clone();
    }
}
