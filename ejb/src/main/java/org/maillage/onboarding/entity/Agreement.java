package org.maillage.onboarding.entity;

import java.util.List;

/**
 * A text that a structure accepts. An edition is never changed once it was published: a new wording is a new edition, and asks for a new
 * acceptance; its words are in files of their own, one for each language.
 */
public enum Agreement {
    /** How structures of a network work together, and treat the people whom they help. */
    CHARTER(Step.CHARTER, "2026-11"),
    /** What the network may do with the personal data of the structure: article 28 of the GDPR. */
    PROCESSING(Step.PROCESSING, "2026-11");

    private final Step step;
    private final List<String> editions;

    Agreement(Step step, String... editions) {
        this.step = step;
        this.editions = List.of(editions);
    }

    /** The step that accepting it takes. */
    public Step step() {
        return step;
    }

    /** The edition that is accepted today. */
    public String edition() {
        return editions.get(editions.size() - 1);
    }

    /** All editions that were ever published, the oldest first: what was accepted stays readable. */
    public List<String> editions() {
        return editions;
    }
}
