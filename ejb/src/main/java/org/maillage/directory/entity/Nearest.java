package org.maillage.directory.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of many places is nearest to a point, as the crow flies. The places stand in the order in which they lie from south to north;
 * the search goes out from the point in both directions and ends where the way north or south alone is longer than what was found.
 *
 * @param <T> what is at the places
 */
public final class Nearest<T> {

    /** Something at a place. */
    public record Place<T>(T what, Point point) {}

    /** What is nearest, and how far it is along the great circle. */
    public record Found<T>(T what, double kilometres) {}

    /** A point of a globe whose radius is 1. */
    private record Spot(double x, double y, double z) {

        static Spot of(Point point) {
            double north = Math.toRadians(point.latitude());
            double east = Math.toRadians(point.longitude());
            return new Spot(Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north));
        }

        /** The square of the straight way through the globe, which grows with the way around it. */
        double chord(Spot other) {
            double dx = x - other.x;
            double dy = y - other.y;
            double dz = z - other.z;
            return dx * dx + dy * dy + dz * dz;
        }
    }

    /** @param order in which it was given: it decides between two that are as near */
    private record Known<T>(T what, Spot spot, int order) {}

    private final List<Known<T>> places;

    public Nearest(List<Place<T>> places) {
        this.places = IntStream.range(0, places.size())
                .mapToObj(i -> known(places.get(i), i))
                .sorted(Comparator.comparingDouble(known -> known.spot().z()))
                .toList();
    }

    private static <T> Known<T> known(Place<T> place, int order) {
        return new Known<>(place.what(), Spot.of(place.point()), order);
    }

    /** The place that is nearest to a point; empty when there is none at all. */
    public Optional<Found<T>> to(Point point) {
        Spot here = Spot.of(point);
        int north = firstNorthOf(here.z());
        Best<T> best = new Best<>(here);
        for (int i = north; i < places.size() && best.mayBeBeaten(places.get(i)); i++) {
            best.look(places.get(i));
        }
        for (int i = north - 1; i >= 0 && best.mayBeBeaten(places.get(i)); i--) {
            best.look(places.get(i));
        }
        return best.found();
    }

    private int firstNorthOf(double z) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).spot().z() < z) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The nearest so far. */
    private static final class Best<T> {
        private final Spot here;
        private double chord = Double.MAX_VALUE;
        private @Nullable Known<T> known;

        Best(Spot here) {
            this.here = here;
        }

        boolean mayBeBeaten(Known<T> next) {
            double north = next.spot().z() - here.z();
            return north * north <= chord;
        }

        void look(Known<T> next) {
            double way = here.chord(next.spot());
            if (way < chord || (way == chord && known != null && next.order() < known.order())) {
                chord = way;
                known = next;
            }
        }

        Optional<Found<T>> found() {
            return Optional.ofNullable(known)
                    .map(nearest -> new Found<>(nearest.what(), Point.kilometresAround(Math.sqrt(chord))));
        }
    }
}
