package org.maillage.micro.bench.inside;

import java.util.List;
import java.util.concurrent.Callable;
import org.maillage.beneficiaries.boundary.Beneficiaries;

/**
 * Somebody at the counter of a structure that knows 50 000 people looks for one, letter by letter, in every shape that is understood. Answers with the
 * milliseconds of each search, the permission and the trail included.
 */
public final class SearchingPeople implements Callable<double[]> {

    public static final int SEARCHES = 600;
    private static final int WARM_UP = 60;
    public static final List<String> TEXTS = List.of(
            "m",
            "ma",
            "mar",
            "martin",
            "martin je",
            "jean martin",
            "helene",
            "Hélène Le",
            "jean-pierre du",
            "m d",
            "e",
            "mohamed ben",
            "06 1",
            "06 10 02",
            "0610020000",
            "+33 6 10 02 00 00",
            "0033610",
            "1951",
            "martin 1951",
            "1951 marie",
            "personne1234@",
            "personne4",
            "zzzz",
            "jean zzzz",
            "anne marie le fev",
            "d",
            "tin",
            "fatima 1980",
            "");

    @Override
    public double[] call() throws Exception {
        var people = Person.boundary(Beneficiaries.class);
        return Person.named("structure").act(() -> {
            for (int i = 0; i < WARM_UP; i++) {
                people.search(TEXTS.get(i % TEXTS.size()));
            }
            var milliseconds = new double[SEARCHES];
            for (int i = 0; i < SEARCHES; i++) {
                long begun = System.nanoTime();
                people.search(TEXTS.get(i % TEXTS.size()));
                milliseconds[i] = (System.nanoTime() - begun) / 1e6;
            }
            return milliseconds;
        });
    }
}
