package org.maillage.micro.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.micro.Messages;
import org.maillage.micro.StartFailure;
import org.maillage.micro.Trees;

/**
 * What is to be measured.
 *
 * @param page the page to write the figures into
 * @param data a directory that is kept, so that the next measurement need not fill a database again
 * @param most how many accompaniments a région has at most; it grows step by step
 * @param check whether figures are only compared with what SQL counts, and nothing is measured
 */
record BenchOptions(Kind kind, Optional<Path> page, Optional<Path> data, Optional<Integer> most, boolean check) {

    static final String WRITE = "--write";
    static final String DATA = "--data";
    static final String MOST = "--most";
    static final String CHECK = "--check";

    /** Which measurement. */
    enum Kind {
        /** The product as a whole. */
        PRODUCT,
        /** The figures of one structure among ten million activities. */
        FIGURES,
        /** The figures of a région of 500 structures. */
        FEDERATION,
        /** Files of people, and the search for one of them, text by text. */
        PEOPLE
    }

    static BenchOptions parse(List<String> arguments) {
        var rest = new ArrayDeque<>(arguments);
        var kind = kind(rest.peekFirst());
        if (kind != Kind.PRODUCT) {
            rest.removeFirst();
        }
        Optional<Path> page = Optional.empty();
        Optional<Path> data = Optional.empty();
        Optional<Integer> most = Optional.empty();
        boolean check = false;
        while (!rest.isEmpty()) {
            var argument = rest.removeFirst();
            if (argument.equals(WRITE) && kind != Kind.PEOPLE) {
                page = Optional.of(page(rest.pollFirst()));
            } else if (argument.equals(DATA) && kind != Kind.PRODUCT && !rest.isEmpty()) {
                data = Optional.of(Path.of(rest.removeFirst()));
            } else if (argument.equals(MOST) && kind == Kind.FEDERATION && isNumber(rest.peekFirst())) {
                most = Optional.of(Integer.valueOf(rest.removeFirst()));
            } else if (argument.equals(CHECK) && kind == Kind.FEDERATION) {
                check = true;
            } else {
                throw new StartFailure("option.unknown", String.join(" ", arguments));
            }
        }
        return new BenchOptions(kind, page, data, most, check);
    }

    private static Kind kind(@Nullable String first) {
        return switch (String.valueOf(first)) {
            case "figures" -> Kind.FIGURES;
            case "federation" -> Kind.FEDERATION;
            case "people" -> Kind.PEOPLE;
            default -> Kind.PRODUCT;
        };
    }

    /** Some accompaniments for each structure. */
    private static boolean isNumber(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{3,7}");
    }

    private static Path page(@Nullable String name) {
        if (name == null || !Files.isWritable(Path.of(name))) {
            throw new StartFailure("bench.page", WRITE);
        }
        return Path.of(name);
    }

    /** What is measured on the data of a directory. */
    interface Measurement<T> {
        T on(Path data) throws Exception;
    }

    /** Measures in the directory that is kept, or in one that is thrown away afterwards. */
    <T> T measure(Measurement<T> measurement) throws Exception {
        var directory = data.isPresent() ? data.get() : Files.createTempDirectory("maillage-bench");
        Files.createDirectories(directory);
        var measured = measurement.on(directory);
        if (data.isEmpty()) {
            Trees.delete(directory);
        }
        return measured;
    }

    /**
     * Tells what was measured: on the console in the language of the operator, in the page in English.
     *
     * @param table of the same figures in any language
     */
    void tell(PrintStream console, Messages messages, Function<Messages, FigureTable> table) throws IOException {
        console.print("\n" + table.apply(messages).text());
        if (page.isPresent()) {
            var text = Files.readString(page.get());
            Files.writeString(page.get(), table.apply(Messages.english()).writtenInto(text));
        }
    }
}
