package org.maillage.systemtest.attack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.systemtest.attack.Scene.Found;

/**
 * Forms sent with ids of the victim in each field that holds or offers an id, and in fields that the form does not have: an id of the
 * kind that the field takes, from the victim's own form, and one of any other kind.
 */
final class ForeignFields implements Attack {

    private static final int MOST_COMMANDS = 2;

    @Override
    public void run(Scene scene) {
        String any = scene.foreignIds(1).get(0);
        Hands.each(scene.ownForms(), found -> send(scene, found, any));
    }

    private static void send(Scene scene, Found found, String any) {
        Reply last = Reply.NONE;
        for (String field : fields(found.form())) {
            Set<String> ids = new LinkedHashSet<>(scene.foreignIds(found.form(), field));
            ids.add(any);
            for (String id : ids) {
                for (Command command :
                        found.form().commands().stream().limit(MOST_COMMANDS).toList()) {
                    Form form = found.person().next(found.form(), last).orElse(null);
                    if (form != null) {
                        last = found.person().send(form.request(form.untouched().with(field, id), command));
                    }
                }
            }
        }
    }

    private static List<String> fields(Form form) {
        Stream<String> own = form.controls().stream()
                .filter(control -> Targets.isId(control.value()) || Targets.hasId(control.options()))
                .map(Control::name);
        return Stream.concat(own, Stream.of("id", "workplace")).distinct().toList();
    }

    /** A form that ignores a field it does not have may do its work: on rows of its own. */
    @Override
    public boolean mustChangeNothing() {
        return false;
    }
}
