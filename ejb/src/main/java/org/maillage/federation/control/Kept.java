package org.maillage.federation.control;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made of a state until the state is another one: the same state gives the same answer, on every node.
 *
 * <p>Whoever comes while it is made waits for it: were each of fifty readers to make it, all would wait fifty times as long.
 *
 * @param <K> under what it is kept
 * @param <V> what nobody changes any more
 */
public final class Kept<K, V> {

    private static final int TURNS = 64;
    private static final float LOAD = 0.75f;

    /** The one that nobody asked for longest comes first. */
    private final Map<K, Made<V>> made = new LinkedHashMap<>(TURNS, LOAD, true);

    /** Those who make something at the same time take turns when they share one; few do. */
    private final List<Object> turns = Stream.generate(Object::new).limit(TURNS).toList();

    private final long most;
    private final ToLongFunction<V> weight;
    private long weighs;

    private record Made<V>(String state, V value, long weight) {}

    /** @param most how many are kept; the one that nobody asked for longest goes first */
    public Kept(int most) {
        this(most, any -> 1);
    }

    /**
     * Where some weigh far more than others.
     *
     * @param most what those that are kept may weigh together
     * @param weight of one, always the same
     */
    public Kept(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /**
     * What was made of a state, made now if it is not known.
     *
     * @param state everything on which it depends, but for the key
     */
    public V get(K key, String state, Supplier<V> make) {
        synchronized (turns.get(Math.floorMod(key.hashCode(), turns.size()))) {
            Made<V> known = known(key);
            if (known == null || !known.state().equals(state)) {
                V value = make.get();
                known = new Made<>(state, value, weight.applyAsLong(value));
                keep(key, known);
            }
            return known.value();
        }
    }

    private @Nullable Made<V> known(K key) {
        synchronized (made) {
            return made.get(key);
        }
    }

    private void keep(K key, Made<V> one) {
        synchronized (made) {
            Made<V> former = made.put(key, one);
            weighs += one.weight() - (former == null ? 0 : former.weight());
            Iterator<Made<V>> longest = made.values().iterator();
            while (weighs > most) {
                weighs -= longest.next().weight();
                longest.remove();
            }
        }
    }
}
