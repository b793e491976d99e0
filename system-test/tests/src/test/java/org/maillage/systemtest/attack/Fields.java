package org.maillage.systemtest.attack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and values in the order in which they are sent; a name may come twice. */
record Fields(List<Field> all) {

    /** One of them. */
    record Field(String name, String value) {}

    static final Fields NONE = new Fields(List.of());
    static final String VIEW_STATE = "jakarta.faces.ViewState";

    Fields {
        all = List.copyOf(all);
    }

    static Fields of(String... namesAndValues) {
        Fields fields = NONE;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields = fields.and(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    static Fields decoded(String query) {
        return new Fields(Stream.of(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Field(Targets.decode(pair[0]), pair.length > 1 ? Targets.decode(pair[1]) : ""))
                .toList());
    }

    /** One more, beside those of the same name. */
    Fields and(String name, String value) {
        List<Field> more = new ArrayList<>(all);
        more.add(new Field(name, value));
        return new Fields(more);
    }

    /** This value instead of all of the same name. */
    Fields with(String name, String value) {
        return without(name).and(name, value);
    }

    Fields with(Fields others) {
        Fields result = this;
        for (Field other : others.all) {
            result = result.with(other.name, other.value);
        }
        return result;
    }

    Fields without(String name) {
        return new Fields(all.stream().filter(field -> !field.name.equals(name)).toList());
    }

    Optional<String> first(String name) {
        return all.stream()
                .filter(field -> field.name.equals(name))
                .map(Field::value)
                .findFirst();
    }

    Set<String> names() {
        return all.stream().map(Field::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    String encoded() {
        return all.stream()
                .map(field -> Targets.encode(field.name) + "=" + Targets.encode(field.value))
                .collect(Collectors.joining("&"));
    }
}
