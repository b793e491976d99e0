package org.maillage.micro.bench;

import java.util.List;

/**
 * What was found of the figures of a région, in milliseconds unless said otherwise.
 *
 * @param stages the région as it grew
 * @param departement one year of a département
 * @param many any period of the région, by {@link #READERS} who read at the same time
 * @param page a year of the région as a page
 */
record MeasuredFederation(
        Machine machine, List<Stage> stages, Samples departement, Samples many, Samples page, long residentAtEnd) {

    static final int READERS = 50;
    static final int LIMIT_MILLISECONDS = 300;
    static final double FACTS_LIMIT = 0.2;
    static final double FLAT_LIMIT = 1.2;
    static final int FASTER_LIMIT = 50;

    /**
     * The région at one size.
     *
     * @param filled seconds in which the database made the accompaniments
     * @param counted seconds in which the product counted everything
     * @param region any period of the région
     * @param directly seconds in which SQL counted one year of it
     */
    record Stage(long activities, long facts, double filled, double counted, Samples region, double directly) {

        double factsOfOne() {
            return (double) facts / activities;
        }

        double faster() {
            return directly * 1000 / region.median();
        }
    }

    /** How much more a look costs at the last size than at the first. */
    double growth() {
        return stages.get(stages.size() - 1).region().median()
                / stages.get(0).region().median();
    }
}
