package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Networks in one another, and the communes of those that hold no other: all that is read of one whole by the same people, who may
 * subtract it from one another.
 *
 * <p>The first area is the whole. What an area holds beside its parts (structures that are directly in it) is
 * a part, too, which nobody asks for but everybody can compute: its rest. Parts stand behind what they are parts of.
 */
public final class Family {

    private static final String COMMUNE = "/";

    /** No code of a commune is as long. */
    private static final String REST = "/rest";

    private final List<String> names = new ArrayList<>();
    private final List<Integer> whole = new ArrayList<>();
    private final List<List<Integer>> parts = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<String, List<Integer>> coded = new HashMap<>();
    private final Set<Integer> crossings = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<String>> shared = new HashMap<>();
    private Telling telling = Telling.IN_PART;

    /** How much its areas may tell of a dimension. */
    enum Telling {
        IN_PART,
        IN_FULL_OR_NOT,
        NOT
    }

    public Family(String top) {
        enter(top, -1);
    }

    /** Another area, as a part of one that was named before. */
    public Family with(String name, String partOf) {
        Integer of = numbers.get(partOf);
        if (of == null) {
            throw new IllegalArgumentException(partOf);
        }
        if (parts.get(of).isEmpty()) {
            enter(partOf + REST, of);
        }
        enter(name, of);
        return this;
    }

    /** A commune of a network that holds no other network, as a part of it. */
    public Family withCommune(String network, String code) {
        with(commune(network, code), network);
        codes.put(names.size() - 1, code);
        coded.computeIfAbsent(code, key -> new ArrayList<>()).add(names.size() - 1);
        return this;
    }

    /** What was done on the days of a crossing, as a part of an area that was named before. */
    Family withCrossing(String name, String partOf) {
        with(name, partOf);
        crossings.add(names.size() - 1);
        return this;
    }

    /**
     * Says that a network holds another one that stands elsewhere in the family, as part of a second network: the area under its name is
     * what it holds beside. So it is with a crossing that stands elsewhere.
     */
    Family sharing(String name, String other) {
        shared.computeIfAbsent(name, key -> new ArrayList<>()).add(other);
        return this;
    }

    /** Says how much may be told of the dimension that this part of a family is about. */
    Family telling(Telling howMuch) {
        telling = howMuch;
        return this;
    }

    Telling telling() {
        return telling;
    }

    /** How a commune of a network is named as an area; that of what was done at a distance has no code. */
    public static String commune(String network, String code) {
        return network + COMMUNE + code;
    }

    /** The network that a commune is named after; the name itself when it is none. */
    static String networkOf(String name) {
        int end = name.indexOf(COMMUNE, 1);
        return end < 0 ? name : name.substring(0, end);
    }

    /**
     * The areas of which a network or a commune is made up, each of which must be told for it to be told; none when it cannot be. A
     * commune in which nothing happened is as well known as what it lies in.
     */
    List<Integer> areas(String name) {
        String network = networkOf(name);
        Set<Integer> areas = new TreeSet<>();
        Stream.concat(Stream.of(network), shared.getOrDefault(network, List.of()).stream())
                .mapToInt(this::number)
                .filter(area -> area >= 0)
                .forEach(areas::add);
        if (network.equals(name)) {
            return List.copyOf(areas);
        }
        if (!areas.stream().allMatch(area -> area == number(network) || isCrossing(area))) {
            return List.of();
        }
        String code = name.substring(network.length() + COMMUNE.length());
        return areas.stream()
                .flatMap(area -> communes(area, code).stream())
                .sorted()
                .toList();
    }

    private List<Integer> communes(int area, String code) {
        List<Integer> communes = coded.getOrDefault(code, List.of()).stream()
                .filter(commune -> isIn(commune, area))
                .toList();
        return communes.isEmpty() ? List.of(area) : communes;
    }

    private void enter(String name, int of) {
        int number = names.size();
        if (numbers.putIfAbsent(name, number) != null) {
            throw new IllegalArgumentException(name);
        }
        names.add(name);
        whole.add(of);
        parts.add(new ArrayList<>());
        if (of >= 0) {
            parts.get(of).add(number);
        }
    }

    int size() {
        return names.size();
    }

    /** The number of an area by its name, -1 for none. */
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    String name(int area) {
        return names.get(area);
    }

    /** What it is a part of; -1 for the whole. */
    int whole(int area) {
        return whole.get(area);
    }

    /** Its parts, the rest first; none for most. */
    List<Integer> parts(int area) {
        return parts.get(area);
    }

    boolean isRest(int area) {
        return area > 0 && parts.get(whole.get(area)).get(0) == area;
    }

    boolean isCrossing(int area) {
        return crossings.contains(area);
    }

    /** Whether it holds other networks, and not communes and crossings only. */
    boolean holdsNetworks(int area) {
        return parts.get(area).stream()
                .anyMatch(part -> !isRest(part) && !codes.containsKey(part) && !isCrossing(part));
    }

    /** The codes of the communes in an area, at whatever depth. */
    Set<String> codes(int area) {
        Set<String> within = new TreeSet<>();
        codes.forEach((commune, code) -> {
            if (isIn(commune, area)) {
                within.add(code);
            }
        });
        return within;
    }

    private boolean isIn(int part, int area) {
        int at = part;
        while (at > area) {
            at = whole.get(at);
        }
        return at == area;
    }

    int depth(int area) {
        int depth = 0;
        for (int at = area; at > 0; at = whole.get(at)) {
            depth++;
        }
        return depth;
    }
}
