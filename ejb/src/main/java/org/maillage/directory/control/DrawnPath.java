package org.maillage.directory.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.directory.entity.Box;

/** Paths of an SVG in whole numbers: {@code M10 20l5 0 0 5z}, a point, then steps, for each ring. */
final class DrawnPath {

    /** A ring returns to its first point, so that three corners are four points. */
    private static final int FEWEST_POINTS = 4;

    private static final Pattern TOKEN = Pattern.compile("M|-?\\d+");

    private DrawnPath() {}

    /** Adds a ring; one that is too small to be seen is left out. */
    static void append(StringBuilder path, List<long[]> ring) {
        List<long[]> seen = new ArrayList<>();
        for (long[] point : ring) {
            long[] last = seen.isEmpty() ? null : seen.get(seen.size() - 1);
            if (last == null || last[0] != point[0] || last[1] != point[1]) {
                seen.add(point);
            }
        }
        if (seen.size() < FEWEST_POINTS) {
            return;
        }
        path.append('M').append(seen.get(0)[0]).append(' ').append(seen.get(0)[1]);
        for (int i = 1; i < seen.size() - 1; i++) {
            path.append(i == 1 ? 'l' : ' ')
                    .append(seen.get(i)[0] - seen.get(i - 1)[0])
                    .append(' ')
                    .append(seen.get(i)[1] - seen.get(i - 1)[1]);
        }
        path.append('z');
    }

    /** The points of each ring of a path; the last one is not the first. */
    static List<List<long[]>> rings(String path) {
        List<List<long[]>> rings = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(path);
        long[] last = new long[2];
        while (tokens.find()) {
            if (tokens.group().equals("M")) {
                rings.add(new ArrayList<>());
                last = new long[2];
                continue;
            }
            long x = Long.parseLong(tokens.group());
            if (!tokens.find()) {
                throw new IllegalArgumentException("A coordinate is missing in " + path);
            }
            last = new long[] {last[0] + x, last[1] + Long.parseLong(tokens.group())};
            rings.get(rings.size() - 1).add(last);
        }
        return rings;
    }

    /** The rectangle around a path. */
    static Box box(String path) {
        return rings(path).stream()
                .flatMap(List::stream)
                .map(point -> {
                    int x = Math.toIntExact(point[0]);
                    int y = Math.toIntExact(point[1]);
                    return new Box(x, y, x, y);
                })
                .reduce(Box::with)
                .orElseThrow();
    }
}
