package org.maillage.directory.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.maillage.directory.control.Query.Fit;

/** Finds territories by what a person types; immutable. */
final class SearchIndex<T> {

    private static final int MOST_RESULTS = 100;

    private final List<T> items;
    private final List<SearchKey> keys;

    /** Takes the items in the order in which equally good results are shown. */
    SearchIndex(List<T> items, Function<T, SearchKey> key) {
        this.items = List.copyOf(items);
        this.keys = items.stream().map(key).toList();
    }

    /** The best results first; nothing for a text without a letter or digit. */
    List<T> search(String text, int limit) {
        int most = Math.min(limit, MOST_RESULTS);
        Optional<Query> query = Query.of(text);
        return most <= 0 || query.isEmpty() ? List.of() : search(query.get(), most);
    }

    private List<T> search(Query query, int most) {
        Map<Fit, List<T>> found = new EnumMap<>(Fit.class);
        for (int i = 0; i < keys.size(); i++) {
            Fit fit = query.fit(keys.get(i));
            if (fit != Fit.NONE) {
                List<T> equals = found.computeIfAbsent(fit, unused -> new ArrayList<>());
                if (equals.size() < most) {
                    equals.add(items.get(i));
                }
            }
        }
        return found.values().stream().flatMap(List::stream).limit(most).toList();
    }
}
