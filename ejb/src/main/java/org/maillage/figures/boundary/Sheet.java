package org.maillage.figures.boundary;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.Indicator;
import org.maillage.figures.entity.Days;

/**
 * The figures of a selection.
 *
 * @param former the period to compare with, {@code null} for none
 * @param before what was counted in it
 * @param ageBands how ages were cut
 * @param dictionary the definitions shown beside the figures, the newest edition of each
 */
public record Sheet(
        Counts counts, @Nullable Days former, @Nullable Counts before, AgeBands ageBands, List<Indicator> dictionary)
        implements Serializable {

    public Sheet {
        dictionary = List.copyOf(dictionary);
    }

    /** The definition of an indicator. */
    public Indicator definition(String code) {
        return dictionary.stream()
                .filter(line -> line.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
