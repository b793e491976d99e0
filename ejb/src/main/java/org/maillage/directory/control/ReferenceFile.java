package org.maillage.directory.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The reference files beside this component, written by the scripts in {@code docs/reference-data}. */
enum ReferenceFile {
    COMMUNES("communes.tsv"),
    EPCI("epci.tsv"),
    DEPARTEMENTS("departements.tsv"),
    REGIONS("regions.tsv"),
    OUTLINES("outlines.tsv"),
    BASE_MAP("base-map.tsv");

    private final String path;

    ReferenceFile(String name) {
        path = "/org/maillage/directory/" + name;
    }

    /** One item per line; an empty column is an empty text. */
    <T> List<T> read(Function<String[], T> row) {
        try (InputStream stream = ReferenceFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Not in the application: " + path);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<T> items = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                items.add(row.apply(line.split("\t", -1)));
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
