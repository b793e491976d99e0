package org.maillage.federation.control;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps what was made of a state until the state is another one: the same state gives the same answer, on every node.
 *
 * <p>Whoever comes while it is made waits for it: were each of fifty readers to make it, all would wait fifty times as long.
 *
 * @param <K> under what it is kept
 * @param <V> what nobody changes any more
 */
public final class Kept<K, V> {

    private static final float LOAD = 0.75f;

    private final Map<K, Made<V>> made;

    /** Those who make something at the same time take turns when they share one; few do. */
    private final List<Object> turns;

    private record Made<V>(String state, V value) {}

    /** @param most how many are kept; the one that nobody asked for longest goes first */
    public Kept(int most) {
        made = Collections.synchronizedMap(new LinkedHashMap<>(most, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Made<V>> eldest) {
                return size() > most;
            }
        });
        turns = Stream.generate(Object::new).limit(most).toList();
    }

    /**
     * What was made of a state, made now if it is not known.
     *
     * @param state everything on which it depends, but for the key
     */
    public V get(K key, String state, Supplier<V> make) {
        synchronized (turns.get(Math.floorMod(key.hashCode(), turns.size()))) {
            Made<V> known = made.get(key);
            if (known == null || !known.state().equals(state)) {
                known = new Made<>(state, make.get());
                made.put(key, known);
            }
            return known.value();
        }
    }
}
