package org.maillage.federation.boundary;

import java.util.List;

/**
 * A question that whoever counts answers while it is asked: which values a dimension can have, where these are the same in all networks.
 * Networks do not know what structures record.
 */
public final class ValuesAsked {

    private final String dimension;
    private List<String> values = List.of();

    public ValuesAsked(String dimension) {
        this.dimension = dimension;
    }

    public String dimension() {
        return dimension;
    }

    /** Answers it. */
    public void answer(List<String> all) {
        values = List.copyOf(all);
    }

    /** The answer; none as long as there is none, and where values differ from network to network. */
    public List<String> values() {
        return values;
    }
}
