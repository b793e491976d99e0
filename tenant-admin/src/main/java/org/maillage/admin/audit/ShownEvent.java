package org.maillage.admin.audit;

import java.io.Serializable;
import java.util.List;
import org.maillage.platform.trail.Act;

/**
 * An event in the words of the page.
 *
 * @param at day and time on the mainland, to the second
 * @param who name of the person, or who else acted
 * @param reason why it was refused or failed, empty when it was done
 */
public record ShownEvent(
        long number,
        String at,
        String who,
        String role,
        String address,
        String action,
        String subject,
        Act.Outcome outcome,
        String outcomeText,
        String reason,
        List<ShownRow> rows)
        implements Serializable {

    /** A changed row: what it is, what happened to it, and each attribute with its values. */
    public record ShownRow(String name, String kind, List<ShownChange> changes) implements Serializable {}

    /** An attribute before and after, or the words that it changed. */
    public record ShownChange(String name, String text) implements Serializable {}
}
