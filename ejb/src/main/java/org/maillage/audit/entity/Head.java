package org.maillage.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The last event of a chain. Whoever adds one locks it first, so that numbers have no gaps and each event follows one other. */
@Embeddable
public class Head implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name = "EVENTS";

    private long number;

    private String hash = Fingerprint.NOTHING;

    @Column(name = "anchor_number")
    private long anchorNumber;

    @Column(name = "anchor_hash")
    private String anchorHash = Fingerprint.NOTHING;

    /** Puts the event at the end of the chain. */
    void append(Deed deed, String chain) {
        hash = deed.seal(chain, ++number, hash);
    }

    /** By its unique name the database lets one chain be begun in each place. */
    public String getName() {
        return name;
    }

    /** Number of the last event, 0 before the first. */
    public long getNumber() {
        return number;
    }

    /** Fingerprint of the last event. */
    public String getHash() {
        return hash;
    }

    /** The newest event that was deleted because it was old enough; the chain begins after it. */
    public long getAnchorNumber() {
        return anchorNumber;
    }

    /** The fingerprint that the first event still kept follows. */
    public String getAnchorHash() {
        return anchorHash;
    }
}
