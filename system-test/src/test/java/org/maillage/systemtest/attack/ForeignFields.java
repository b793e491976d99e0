package org.maillage.systemtest.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.systemtest.attack.Scene.Found;

/** Forms sent with ids of the victim in each field that holds or offers an id, and in fields that the form does not have. */
final class ForeignFields implements Attack {

    private static final int IDS = 3;

    @Override
    public void run(Scene scene) {
        List<String> ids = scene.foreignIds(IDS);
        for (Found found : scene.ownForms()) {
            ids.forEach(id -> send(found.person(), found.form(), id));
        }
    }

    private static void send(Person person, Form found, String id) {
        for (String field : fields(found)) {
            person.fresh(found)
                    .ifPresent(form -> form.commands().stream()
                            .limit(2)
                            .forEach(command ->
                                    person.send(form.request(form.untouched().with(field, id), command))));
        }
    }

    private static List<String> fields(Form form) {
        List<String> fields = new ArrayList<>(form.controls().stream()
                .filter(control -> Targets.isId(control.value()) || Targets.hasId(control.options()))
                .map(Control::name)
                .toList());
        Stream.of("id", "workplace").filter(name -> !fields.contains(name)).forEach(fields::add);
        return fields;
    }

    /** A form that ignores a field it does not have may do its work: on rows of its own. */
    @Override
    public boolean mustChangeNothing() {
        return false;
    }
}
