package org.maillage.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.security.Actor;
import org.maillage.platform.trail.Act;

/** What an event says, in the trail of a structure and in that of the operators alike: an {@link Act} with its place in the chain. */
@Embeddable
public class Deed implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The role of the product when it acts by itself. */
    public static final String SYSTEM = "SYSTEM";

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORD = 100;

    private long number;

    @Column(name = "happened_at")
    private Instant happenedAt = Instant.EPOCH;

    @Column(name = "account_id")
    private @Nullable String accountId;

    private String person = "";

    private @Nullable String role;

    @Column(name = "network_id")
    private @Nullable String networkId;

    private @Nullable String address;

    private String action = "";

    private @Nullable String permission;

    private @Nullable String entity;

    @Column(name = "entity_id")
    private @Nullable String entityId;

    private String changes = "";

    @Enumerated(EnumType.STRING)
    private Act.Outcome outcome = Act.Outcome.DONE;

    private @Nullable String reason;

    @Column(name = "previous_hash")
    private String previousHash = Fingerprint.NOTHING;

    private String hash = Fingerprint.NOTHING;

    protected Deed() {}

    /**
     * What was done.
     *
     * @param changes the changed rows, as {@link Act#rows()} are written
     */
    Deed(Act act, String changes) {
        this.happenedAt = act.at().truncatedTo(ChronoUnit.MICROS);
        this.address = shorten(act.address());
        this.action = act.action();
        this.permission = act.permission();
        this.entity = act.entity();
        this.entityId = act.entityId();
        this.changes = changes;
        this.outcome = act.outcome();
        this.reason = shorten(act.reason());
        Actor actor = act.actor();
        if (actor != null) {
            accountId = actor.accountId().toString();
            person = actor.name().length() <= LONGEST_NAME
                    ? actor.name()
                    : actor.name().substring(0, LONGEST_NAME);
            role = actor.role().name();
            UUID network = actor.networkId();
            networkId = network == null ? null : network.toString();
        } else if (act.job()) {
            role = SYSTEM;
        }
    }

    private static @Nullable String shorten(@Nullable String word) {
        return word == null || word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }

    /** Takes its place in the chain; the texts in the order of the columns of the table. */
    String seal(String chain, long ownNumber, String previous) {
        number = ownNumber;
        previousHash = previous;
        hash = Fingerprint.of(Arrays.asList(
                chain,
                Long.toString(number),
                INSTANT.format(happenedAt),
                accountId,
                person,
                role,
                networkId,
                address,
                action,
                permission,
                entity,
                entityId,
                changes,
                outcome.name(),
                reason,
                previousHash));
        return hash;
    }

    public long getNumber() {
        return number;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public @Nullable String getAccountId() {
        return accountId;
    }

    /** The name at that time; empty for the product itself and for somebody not signed in. */
    public String getPerson() {
        return person;
    }

    /** Name of a role at that time, {@link #SYSTEM}, or nothing for somebody not signed in. */
    public @Nullable String getRole() {
        return role;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public String getAction() {
        return action;
    }

    public @Nullable String getPermission() {
        return permission;
    }

    /** What kind of thing it was about. */
    public @Nullable String getEntity() {
        return entity;
    }

    public @Nullable String getEntityId() {
        return entityId;
    }

    /** The changed rows as JSON, empty when nothing was changed. */
    public String getChanges() {
        return changes;
    }

    public Act.Outcome getOutcome() {
        return outcome;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public @Nullable String getNetworkId() {
        return networkId;
    }

    /** Fingerprint of the event before. */
    public String getPreviousHash() {
        return previousHash;
    }

    /** Fingerprint of all the above and the event before. */
    public String getHash() {
        return hash;
    }
}
