package org.maillage.publications.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adds up and subtracts all that was told, in every way, and knows nothing of corners: of each area and month, it counts how often it holds it.
 */
final class OverlapsIntruder {

    /**
     * What is read of a set of areas and months.
     *
     * @param at in which order it was told
     * @param cells by value, {@code null} where nothing is told of them
     */
    record Read(int at, Set<String> set, int total, Map<String, Integer> cells) {}

    private final List<Read> read;
    private final int threshold;
    private final int[] signs;
    private final int[][] sets;
    private final int[] rest;
    private String found = "";

    OverlapsIntruder(List<Read> read, int threshold) {
        this.read = List.copyOf(read);
        this.threshold = threshold;
        this.signs = new int[read.size()];
        List<String> cells =
                read.stream().flatMap(one -> one.set().stream()).distinct().toList();
        this.sets = read.stream()
                .map(one -> one.set().stream().mapToInt(cells::indexOf).toArray())
                .toArray(int[][]::new);
        this.rest = new int[cells.size()];
    }

    /** A way to learn of few; empty when there is none. */
    String finds() {
        search(0);
        return found;
    }

    private void search(int from) {
        if (from == signs.length) {
            if (found.isEmpty()
                    && IntStream.of(rest).allMatch(count -> count == 0)
                    && IntStream.of(signs).anyMatch(sign -> sign != 0)) {
                look();
            }
            return;
        }
        for (int sign = -1; sign <= 1; sign++) {
            signs[from] = sign;
            count(from, sign);
            search(from + 1);
            count(from, -sign);
        }
        signs[from] = 0;
    }

    private void count(int i, int sign) {
        for (int cell : sets[i]) {
            rest[cell] += sign;
        }
    }

    private void look() {
        List<Integer> pieces = IntStream.range(0, signs.length)
                .filter(i -> signs[i] != 0)
                .boxed()
                .toList();
        if (tellsFew(pieces) && (isOne(pieces) || isNested(pieces))) {
            found = pieces.stream()
                    .map(i -> signs[i] + " × " + read.get(i))
                    .collect(Collectors.joining("\n", "\n", ""));
        }
    }

    private boolean tellsFew(List<Integer> pieces) {
        int left = pieces.stream().mapToInt(i -> signs[i] * read.get(i).total()).sum();
        if (isFew(left)) {
            return true;
        }
        Map<String, Integer> cells = new TreeMap<>();
        Set<String> shown = null;
        for (int i : pieces) {
            Map<String, Integer> told = read.get(i).cells();
            if (told.isEmpty()) {
                return false;
            }
            told.forEach((value, amount) -> cells.merge(value, signs[i] * amount, Integer::sum));
            if (shown == null) {
                shown = new HashSet<>(told.keySet());
            }
            shown.retainAll(told.keySet());
        }
        int beside = left;
        for (String value : Objects.requireNonNull(shown)) {
            int moved = Objects.requireNonNull(cells.get(value));
            if (isFew(moved)) {
                return true;
            }
            beside -= moved;
        }
        return isFew(beside);
    }

    private boolean isFew(int left) {
        return left != 0 && Math.abs(left) < threshold;
    }

    /** Two moves that have nothing to do with each other are no move of anybody together. */
    private boolean isOne(List<Integer> pieces) {
        for (int some = 1; some < (1 << pieces.size()) - 1; some++) {
            Map<String, Integer> sum = new HashMap<>();
            for (int i = 0; i < pieces.size(); i++) {
                int piece = pieces.get(i);
                if ((some & 1 << i) != 0) {
                    read.get(piece).set().forEach(cell -> sum.merge(cell, signs[piece], Integer::sum));
                }
            }
            if (sum.values().stream().allMatch(count -> count == 0)) {
                return false;
            }
        }
        return true;
    }

    private int at(int piece) {
        return read.get(piece).at();
    }

    /**
     * One set of which two tellings are subtracted, and parts of it of which two are, but not all of it, told before and after something may
     * have moved in both.
     */
    private boolean isNested(List<Integer> pieces) {
        Map<Set<String>, List<Integer>> sets =
                pieces.stream().collect(Collectors.groupingBy(i -> read.get(i).set()));
        if (sets.values().stream().anyMatch(two -> two.size() != 2 || signs[two.get(0)] + signs[two.get(1)] != 0)) {
            return false;
        }
        for (Set<String> whole : sets.keySet()) {
            List<Integer> move = Objects.requireNonNull(sets.get(whole));
            Set<String> left = new HashSet<>(whole);
            boolean parts = sets.size() > 1;
            for (Map.Entry<Set<String>, List<Integer>> part : sets.entrySet()) {
                List<Integer> two = part.getValue();
                if (!part.getKey().equals(whole)) {
                    parts &= signs[two.get(0)] == -signs[move.get(0)]
                            && at(two.get(0)) < at(move.get(1))
                            && at(move.get(0)) < at(two.get(1))
                            && left.containsAll(part.getKey());
                    left.removeAll(part.getKey());
                }
            }
            if (parts && !left.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
