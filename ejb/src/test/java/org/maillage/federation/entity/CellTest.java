package org.maillage.federation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CellTest {

    private final Cell cell = new Cell(202601, "people", 1, "gender", "FEMALE");

    @Test
    void countsTheWholeStructureAndNobodySeenBefore() {
        assertThat(cell.getCommuneCode()).isEqualTo(Cell.EVERYWHERE);
        assertThat(cell.getSeenBefore()).isEqualTo(Cell.NEVER);
    }

    @Test
    void keepsWhatElseItCounts() {
        Cell derived = cell.seenBefore(202511).in("13004");

        assertThat(derived.getSeenBefore()).isEqualTo(202511);
        assertThat(derived.getCommuneCode()).isEqualTo("13004");
        assertThat(derived).isEqualTo(cell.in("13004").seenBefore(202511));
        assertThat(cell).isEqualTo(new Cell(202601, "people", 1, "gender", "FEMALE"));
    }

    /** Two cells that differ in one thing are two counts. */
    @Test
    void isItselfInEveryThingItSays() {
        assertThat(Set.of(
                        cell,
                        cell.in("13004"),
                        cell.in(Cell.NOWHERE),
                        cell.seenBefore(202512),
                        new Cell(202602, "people", 1, "gender", "FEMALE"),
                        new Cell(202601, "accompaniments", 1, "gender", "FEMALE"),
                        new Cell(202601, "people", 2, "gender", "FEMALE"),
                        new Cell(202601, "people", 1, "status", "FEMALE"),
                        new Cell(202601, "people", 1, "gender", "MALE")))
                .hasSize(9);
    }
}
