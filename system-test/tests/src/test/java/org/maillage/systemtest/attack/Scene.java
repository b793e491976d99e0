package org.maillage.systemtest.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.platform.security.Role;

/** Where the attack takes place: what is attacked, who is there, and what each of them found. */
final class Scene {

    private final Witness witness;
    private final Secrets secrets;
    private final Deployed deployed;
    private final Doors doors;
    private final Map<String, Walk> walks = new LinkedHashMap<>();

    /** How a person comes in again whose session an attack has ended. */
    interface Doors {
        Person signIn(Person person);

        void signOut(Person person);
    }

    Scene(Witness witness, Secrets secrets, Deployed deployed, Doors doors) {
        this.witness = witness;
        this.secrets = secrets;
        this.deployed = deployed;
        this.doors = doors;
    }

    void add(Walk walk) {
        walks.put(walk.person().name(), walk);
    }

    /** Whoever has lost their role, by an act of their own administrator, attacks no more. */
    void remove(Person person) {
        walks.remove(person.name());
    }

    Witness witness() {
        return witness;
    }

    Secrets secrets() {
        return secrets;
    }

    Deployed deployed() {
        return deployed;
    }

    Doors doors() {
        return doors;
    }

    String authority() {
        return witness.wire().authority();
    }

    Person stranger() {
        return Person.stranger(witness);
    }

    Collection<Walk> walks() {
        return walks.values();
    }

    /** What those found who own nothing of the victim. */
    List<Walk> attackers() {
        return of(Side.ATTACKER);
    }

    List<Walk> victims() {
        return of(Side.VICTIM);
    }

    private List<Walk> of(Side side) {
        return walks.values().stream()
                .filter(walk -> walk.person().side() == side)
                .toList();
    }

    /** Whoever has this role on that side. */
    Optional<Walk> find(Side side, Role role) {
        return of(side).stream()
                .filter(walk -> walk.person().role().filter(role::equals).isPresent())
                .findFirst();
    }

    Walk require(Side side, Role role) {
        return find(side, role).orElseThrow(() -> new AssertionError("Nobody is " + role + " on the side " + side));
    }

    /** Every address that anybody found, and every one that the archive makes exist: one of each kind. */
    Set<String> targets() {
        Map<String, String> byShape = new LinkedHashMap<>();
        Stream.concat(deployed.pages().stream(), walks.values().stream().flatMap(walk -> walk.targets().stream()))
                .forEach(target -> byShape.putIfAbsent(Targets.shape(target), target));
        return new TreeSet<>(byShape.values());
    }

    /** Every form that anybody found, with the first person who did on each side: one of each kind. */
    List<Found> forms() {
        Map<String, Found> byShape = new LinkedHashMap<>();
        for (Walk walk : walks.values()) {
            walk.forms()
                    .forEach(form ->
                            byShape.putIfAbsent(form.shape() + walk.person().side(), new Found(walk.person(), form)));
        }
        return new ArrayList<>(byShape.values());
    }

    /** Those that the attackers found. */
    List<Found> ownForms() {
        return forms().stream()
                .filter(found -> found.person().side() == Side.ATTACKER)
                .toList();
    }

    /** A form and whose page it stands on. */
    record Found(Person person, Form form) {}

    /** Ids that only the victim's people have seen, those of rows above all. */
    List<String> foreignIds(int most) {
        Set<String> known = knownToAttackers();
        return of(Side.VICTIM).stream()
                .flatMap(walk -> walk.ids().stream())
                .distinct()
                .filter(id -> !known.contains(id))
                .sorted((one, other) -> one.substring(24).compareTo(other.substring(24)))
                .limit(most)
                .toList();
    }

    /** An id that only the victim has seen in this field of this form, if there is one. */
    List<String> foreignIds(Form form, String field) {
        Set<String> known = knownToAttackers();
        return of(Side.VICTIM).stream()
                .flatMap(walk -> walk.forms().stream())
                .filter(other -> other.shape().equals(form.shape()))
                .flatMap(other -> other.controls().stream())
                .filter(control -> control.name().equals(field))
                .flatMap(control -> Stream.concat(Stream.of(control.value()), control.options().stream()))
                .filter(value -> Targets.ID.matcher(value).matches())
                .filter(id -> !known.contains(id))
                .limit(1)
                .toList();
    }

    private Set<String> knownToAttackers() {
        return of(Side.ATTACKER).stream().flatMap(walk -> walk.ids().stream()).collect(Collectors.toSet());
    }

    void report(Leak.Kind kind, Person who, String request, String detail) {
        witness.report(kind, who + " " + request, detail);
    }
}
