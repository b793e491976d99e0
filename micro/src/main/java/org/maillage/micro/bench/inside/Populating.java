package org.maillage.micro.bench.inside;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.maillage.beneficiaries.boundary.PeopleFiles;
import org.maillage.beneficiaries.entity.PeopleImport.State;

/**
 * The administrator of a structure takes over 50 000 people from three files. Answers with the seconds in which the first file, of 20 000, was looked
 * through, and those in which it was taken over.
 */
public final class Populating implements Callable<double[]> {

    public static final int FIRST = 20_000;
    public static final int ALL = 50_000;

    private static final int LOOK_MILLISECONDS = 100;
    private static final int FEWEST_TAKEN = ALL * 9 / 10;
    private static final List<String> FIRST_NAMES = List.of(
            "Jean",
            "Marie",
            "Hélène",
            "Mohamed",
            "Fatima",
            "Jean-Pierre",
            "Anne-Marie",
            "Zoé",
            "Lucas",
            "Chloé",
            "Aïcha",
            "Youssef",
            "Philippe",
            "Jacques",
            "Nathalie",
            "Isabelle",
            "Ophélie",
            "Mathieu",
            "Béatrice",
            "André",
            "Éric",
            "Françoise",
            "Thi Mai",
            "Olga",
            "Karim",
            "Inès");
    private static final List<String> BEGINNINGS = List.of(
            "Mar", "Du", "Le", "Ber", "Mo", "Gar", "Fon", "Cha", "Ro", "Vil", "Ben ", "De ", "Pé", "San", "Ngu", "Kou");
    private static final List<String> ENDINGS = List.of(
            "tin", "pont", "fèvre", "nard", "reau", "nier", "taine", "puis", "bert", "lard", "rand", "yen", "chez",
            "adi", "val", "mont");

    private final Random random = new Random(20_261_122);
    private double checked;
    private double taken;
    private int number;

    @Override
    public double[] call() throws Exception {
        var files = Person.boundary(PeopleFiles.class);
        return Person.named("structure").act(() -> {
            long all = run(files, FIRST);
            var seconds = new double[] {checked, taken};
            all += run(files, FIRST);
            all += run(files, ALL - 2 * FIRST);
            if (all < FEWEST_TAKEN) {
                throw new IllegalStateException("Only " + all + " people were taken over");
            }
            return seconds;
        });
    }

    private long run(PeopleFiles files, int people) throws Exception {
        var file = file(people);
        long begun = System.nanoTime();
        var id = files.hand("people.csv", file);
        await(files, id, State.CHECKED);
        checked = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        files.take(id, false);
        await(files, id, State.DONE);
        taken = (System.nanoTime() - begun) / 1e9;
        return files.progress(id).taken();
    }

    private static void await(PeopleFiles files, UUID id, State state) throws InterruptedException {
        while (files.progress(id).file().getState() != state) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
    }

    private byte[] file(int people) {
        var text = new StringBuilder("Nom;Prénom;Année de naissance;Code INSEE;Téléphone;E-mail;Genre\n");
        for (int i = 0; i < people; i++) {
            number++;
            text.append(any(BEGINNINGS))
                    .append(any(ENDINGS))
                    .append(random.nextInt(3) == 0 ? "-" + any(ENDINGS) : "")
                    .append(';')
                    .append(any(FIRST_NAMES))
                    .append(';')
                    .append(1930 + random.nextInt(85))
                    .append(";13004;")
                    .append("06%08d".formatted(10_000_000 + number))
                    .append(";personne")
                    .append(number)
                    .append("@example.org;F\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
