package org.maillage.systemtest.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What one person found: pages, forms, and every id that they saw. */
final class Walk {

    private final Person person;
    private final Map<String, Integer> examples = new LinkedHashMap<>();
    private final Set<String> targets = new LinkedHashSet<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Set<String> ids = new TreeSet<>();

    Walk(Person person) {
        this.person = person;
    }

    Person person() {
        return person;
    }

    /** Notes a page that was opened, and the address that led there. */
    void note(String asked, Page page) {
        targets.add(asked);
        targets.add(page.target());
        ids.addAll(Targets.ids(page.reply().text()));
        page.forms().forEach(form -> forms.putIfAbsent(form.shape(), form));
    }

    /** Whether one more page of this kind is worth a look. */
    boolean wants(String target, int most) {
        return examples.merge(Targets.shape(target), 1, Integer::sum) <= most;
    }

    /** The addresses that showed something. */
    Set<String> targets() {
        return targets;
    }

    /** One of each, the sign-out apart: it would end the walk, and has an attack of its own. */
    List<Form> forms() {
        return forms.values().stream()
                .filter(form -> !form.action().endsWith("/sign-out"))
                .toList();
    }

    Set<String> ids() {
        return ids;
    }

    /** Values that this person saw for a parameter of that name. */
    List<String> values(String parameter) {
        List<String> values = new ArrayList<>();
        for (String target : targets) {
            Targets.parameters(target).first(parameter).ifPresent(values::add);
        }
        return values;
    }
}
