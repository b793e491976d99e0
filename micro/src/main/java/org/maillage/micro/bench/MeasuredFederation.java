package org.maillage.micro.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.maillage.micro.bench.inside.Reading;

/**
 * What was found of the figures of a région, in milliseconds unless said otherwise.
 *
 * @param stages the région as it grew
 * @param looks at what the product keeps
 * @param arriving from the end of a recording until the région reads it
 * @param recording with and without publication
 */
record MeasuredFederation(
        Machine machine,
        List<Stage> stages,
        Looks looks,
        Samples arriving,
        PublicationCost.Compared recording,
        long residentAtEnd) {

    static final int READERS = 50;
    static final int LARGE = 10_000_000;
    static final int LIMIT_MILLISECONDS = 300;
    static final double FACTS_LIMIT = 0.2;
    static final double FLAT_LIMIT = 1.2;
    static final int FASTER_LIMIT = 50;
    static final int ARRIVING_LIMIT_MILLISECONDS = 5_000;
    static final double RECORDING_LIMIT = 1.15;

    /**
     * At figures that were read before.
     *
     * @param structure a year of a structure, by those who answer for it
     * @param departement any period of a département
     * @param region any period of the région
     * @param page a year of the région as a page, with its map
     */
    record Looks(Readers structure, Readers departement, Readers region, Samples page) {}

    /**
     * The same read by few and by many.
     *
     * @param one by one person
     * @param many by {@link #READERS} at the same time
     */
    record Readers(Samples one, Samples many) {

        static Readers of(Class<? extends Reading> reading) throws Exception {
            return new Readers(by(1, reading), by(READERS, reading));
        }

        private static Samples by(int readers, Class<? extends Reading> reading) throws Exception {
            System.setProperty(Reading.READERS, Integer.toString(readers));
            try {
                return new Samples(InsideApplication.call(reading));
            } finally {
                System.clearProperty(Reading.READERS);
            }
        }
    }

    /**
     * The région at one size.
     *
     * @param filled seconds in which the database made the accompaniments
     * @param counted seconds in which the product counted everything
     * @param anew any period of the région, by whoever comes first after everything changed
     * @param recorded any period of the last year, by whoever comes first after a record in one département
     * @param region any period of the région, by whoever comes later
     * @param directly seconds in which SQL counted one year of it; empty for a size between the first and the last
     */
    record Stage(
            long activities,
            long facts,
            double filled,
            double counted,
            Samples anew,
            Samples recorded,
            Samples region,
            OptionalDouble directly) {

        double factsOfOne() {
            return (double) facts / activities;
        }

        OptionalDouble faster() {
            return directly.stream()
                    .map(seconds -> seconds * 1000 / anew.median())
                    .findAny();
        }
    }

    /**
     * How much more a look costs at the last size than the same one at the first.
     *
     * @param looks which
     */
    double growth(Function<Stage, Samples> looks) {
        return looks.apply(stages.get(stages.size() - 1))
                .against(looks.apply(stages.get(0)))
                .median();
    }
}
