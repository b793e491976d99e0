package org.maillage.systemtest.attack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Pages opened with ids of the victim: in every parameter, and in the very addresses that the victim's people use. */
final class ForeignAddresses implements Attack {

    private static final int IDS = 4;

    @Override
    public void run(Scene scene) {
        List<String> ids = scene.foreignIds(IDS);
        Set<String> addresses = new LinkedHashSet<>();
        for (Walk victim : scene.victims()) {
            victim.targets().stream().filter(target -> target.contains("?")).forEach(addresses::add);
        }
        Hands.each(scene.attackers(), attacker -> {
            Set<String> all = new LinkedHashSet<>(addresses);
            attacker.targets().forEach(target -> all.addAll(substituted(target, ids)));
            all.forEach(target -> attacker.person().send(Request.get(target)));
        });
    }

    /** The same address with an id of the victim in each of its parameters, and in one that nobody gave it. */
    private static List<String> substituted(String target, List<String> ids) {
        Fields parameters = Targets.parameters(target);
        List<String> targets = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(parameters.names());
        names.removeIf(name -> name.matches("ln|v|jakarta.*"));
        for (String name : names) {
            boolean takesIds = parameters.first(name).filter(Targets::isId).isPresent();
            ids.stream()
                    .limit(takesIds ? ids.size() : 2)
                    .forEach(id -> targets.add(Targets.with(target, parameters.with(name, id))));
        }
        if (names.isEmpty() && !ids.isEmpty() && !target.contains("resource")) {
            targets.add(Targets.with(target, Fields.of("id", ids.get(0))));
        }
        return targets;
    }
}
