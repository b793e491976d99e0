package org.maillage.systemtest.attack;

import java.security.SecureRandom;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What only the victim may see: a marker in each text that they typed, and the id of each of their rows. */
final class Secrets {

    private static final String BEGINNING = "Qzx";
    private static final Pattern MARKER = Pattern.compile(BEGINNING + "[a-z]{9}", Pattern.CASE_INSENSITIVE);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Set<String> markers = ConcurrentHashMap.newKeySet();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Set<String> typed = ConcurrentHashMap.newKeySet();

    /** A word that occurs nowhere else. Letters only, so that every field that takes a name takes it. */
    String newMarker() {
        String marker = BEGINNING
                + RANDOM.ints(9, 'a', 'z' + 1)
                        .mapToObj(letter -> String.valueOf((char) letter))
                        .collect(Collectors.joining());
        markers.add(marker);
        return marker;
    }

    /**
     * An id that an attacker has typed stands in their own trail from then on, as refused: it tells them nothing new. The words and
     * the other ids of the row that it names still would.
     */
    void typed(Request request) {
        typed.addAll(Targets.ids(Targets.decode(request.target() + "&" + request.body())));
    }

    void addIds(Set<String> more) {
        ids.addAll(more);
    }

    /** Names that are secret as they are. */
    Set<String> markers() {
        return Set.copyOf(markers);
    }

    Set<String> ids() {
        return Set.copyOf(ids);
    }

    /** The secrets in this text that the request does not name itself. */
    Set<String> in(String text, Request asked) {
        Set<String> found = new TreeSet<>();
        MARKER.matcher(text)
                .results()
                .map(word -> word.group())
                .forEach(word -> markers.stream().filter(word::equalsIgnoreCase).forEach(found::add));
        Targets.ids(text).stream().filter(ids::contains).forEach(found::add);
        found.removeIf(secret -> typed.contains(secret) || asked.says(secret));
        return found;
    }
}
