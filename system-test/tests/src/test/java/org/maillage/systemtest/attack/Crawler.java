package org.maillage.systemtest.attack;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Opens everything that a person can reach, from the start page and from every address that exists. */
final class Crawler {

    private final int examples;

    /** @param examples how many pages that differ only in the values of their parameters are opened */
    Crawler(int examples) {
        this.examples = examples;
    }

    /** @param starts addresses beside those to which links lead */
    Walk walk(Person person, Collection<String> starts) {
        Walk walk = new Walk(person);
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(starts);
        waiting.addFirst("/");
        while (!waiting.isEmpty()) {
            String target = waiting.removeFirst();
            if (seen.add(target) && walk.wants(target, examples)) {
                Page page = person.open(target);
                if (page.reply().isOk() && page.reply().isHtml()) {
                    seen.add(page.target());
                    walk.note(target, page);
                    page.links().forEach(waiting::addLast);
                } else if (page.reply().isOk()) {
                    walk.note(target, page);
                }
            }
        }
        return walk;
    }
}
