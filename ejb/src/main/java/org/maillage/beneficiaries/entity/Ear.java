package org.maillage.beneficiaries.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Hears names, and each word once: hearing costs more than remembering, and many people share a name. For one piece of work, then it forgets. */
public final class Ear {

    private final Map<String, String> heard = new HashMap<>();

    /**
     * The sounds of all words in alphabetical order, so that an inverted name sounds alike.
     *
     * @param key a name as {@link NameKey} makes it
     */
    public String name(String key) {
        return Arrays.stream(key.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> heard.computeIfAbsent(word, Sound::of))
                .filter(sound -> !sound.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
