package org.maillage.systemtest.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every text field of every form with markup, SQL, line breaks, expressions and formulas: in all fields at once, and where the product
 * finds fault with one of them, in the others, so that they are stored. What becomes of them on pages and in files is read by
 * {@link Downloads}.
 */
final class StoredTexts implements Attack {

    @Override
    public void run(Scene scene) {
        Hands.each(
                scene.ownForms().stream()
                        .filter(found -> found.form().texts().findAny().isPresent())
                        .toList(),
                found -> type(found.person(), found.form()));
    }

    /** The form that an answer shows again is filled again. */
    private static void type(Person person, Form found) {
        // What is checked against a password is not stored, and checking takes its time.
        boolean stored = found.controls().stream().noneMatch(control -> control.kind() == Control.Kind.SECRET);
        Reply last = Reply.NONE;
        for (Filler filler : fillers(found, stored)) {
            Form form = person.next(found, last).orElse(null);
            if (form != null) {
                Fields rude = filler.rudely(form);
                last = stored ? filler.persuade(person, form, rude) : person.send(form.request(rude, form.main()));
                Expressions.look(person, form.action(), last);
            }
        }
    }

    /**
     * Each text in every field. Formulas take turns, in so many rounds that the form has seen all of them: a file escapes what it holds
     * in one place, whatever the column.
     */
    private static List<Filler> fillers(Form form, boolean stored) {
        List<Filler> fillers = new ArrayList<>();
        Payload.ALL.forEach(payload -> fillers.add(new Filler(name -> payload, "nobody@elsewhere.example")));
        if (stored) {
            List<String> names = form.texts().map(Control::name).toList();
            int count = Payload.FORMULAS.size();
            IntStream.range(0, (count + names.size() - 1) / names.size())
                    .map(round -> round * names.size())
                    .forEach(first -> fillers.add(new Filler(
                            name -> Payload.FORMULAS.get((first + Math.max(0, names.indexOf(name))) % count),
                            "nobody@elsewhere.example")));
        }
        return fillers;
    }

    /** The attackers write into what is theirs. */
    @Override
    public boolean mustChangeNothing() {
        return false;
    }
}
