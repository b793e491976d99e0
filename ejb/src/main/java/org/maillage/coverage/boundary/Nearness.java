package org.maillage.coverage.boundary;

/** How near an open site is wanted, so that a commune is no gap. */
public enum Nearness {
    /** In the commune itself. */
    COMMUNE(0),
    /** In its EPCI. */
    EPCI(0),
    FIVE(5),
    TEN(10),
    FIFTEEN(15),
    TWENTY(20);

    private final int kilometres;

    Nearness(int kilometres) {
        this.kilometres = kilometres;
    }

    /** Within how many kilometres as the crow flies; 0 where no distance is measured. */
    public int kilometres() {
        return kilometres;
    }

    /** Whether the centre of a commune must be known. */
    public boolean isMeasured() {
        return kilometres > 0;
    }
}
