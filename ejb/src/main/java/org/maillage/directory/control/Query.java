package org.maillage.directory.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person typed to find a territory: beginnings of words of its name, or of a code. */
final class Query {

    /** No name of a territory is longer; a longer text is not a search, and costs nothing. */
    private static final int LONGEST = 100;

    private static final int MOST_WORDS = 12;

    /** "st" is Saint, and already the beginning of Strasbourg: each word has one or two spellings. */
    private final List<List<String>> words;

    private final List<String> phrases;

    private final String letters;

    private Query(List<String> typed) {
        words = typed.stream()
                .distinct()
                .map(word -> Stream.of(Words.canonical(word), word)
                        .distinct()
                        .map(spelling -> " " + spelling)
                        .toList())
                .toList();
        phrases = Stream.of(
                        typed.stream().map(Words::canonical).collect(Collectors.joining(" ")), String.join(" ", typed))
                .distinct()
                .toList();
        letters = typed.stream().map(Words::canonical).collect(Collectors.joining());
    }

    /** Empty when there is nothing to look for. */
    static Optional<Query> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> typed = Stream.of(Words.plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return typed.isEmpty() || typed.size() > MOST_WORDS ? Optional.empty() : Optional.of(new Query(typed));
    }

    /** How well the territory fits. */
    Fit fit(SearchKey key) {
        if (!hasAllWords(key)) {
            return key.beginsWithLetters(letters) ? Fit.LETTERS : Fit.NONE;
        }
        if (phrases.stream().anyMatch(key::is)) {
            return Fit.EXACT;
        }
        return phrases.stream().anyMatch(key::beginsWith) ? Fit.BEGINNING : Fit.WORDS;
    }

    /** Plain loops: this runs for every commune at every keystroke. */
    private boolean hasAllWords(SearchKey key) {
        for (List<String> spellings : words) {
            boolean found = false;
            for (String spelling : spellings) {
                found = found || key.hasWordBeginningWith(spelling);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Best first. */
    enum Fit {
        /** The whole name, or a whole code. */
        EXACT,
        /** The name begins so. */
        BEGINNING,
        /** Each typed word begins a word of the name. */
        WORDS,
        /** The name begins so when spaces and hyphens are left out. */
        LETTERS,
        NONE
    }
}
