package org.maillage.systemtest.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.platform.security.Role;
import org.maillage.systemtest.browser.MailServer;

/**
 * Everybody: each role on each side, the victim's and the attacker's. Some are there with the living example; the others are invited
 * by the administrator of their structure and follow the link of the mail, as people do.
 */
final class People implements Scene.Doors {

    private static final String DOMAIN = "@demo.maillage.example";
    private static final String PASSWORD = "demonstration-maillage";

    private final Witness witness;
    private final MailServer mails;
    private final Map<String, String> emails = new HashMap<>();

    People(Witness witness, MailServer mails) {
        this.witness = witness;
        this.mails = mails;
    }

    /** All of them, signed in; those who can stop a structure from working come last. */
    List<Person> gather() {
        List<Person> all = new ArrayList<>();
        all.addAll(structure(Side.VICTIM, "structure", "mediation"));
        letIn(all.get(0), "Pays d’Arles", "support.victim", "reseau");
        List<Person> attackers = structure(Side.ATTACKER, "structure.causse", "mediation.causse");
        letIn(attackers.get(0), "Lot", "support.attacker", "reseau.lot");
        all.addAll(attackers);
        all.add(enter("reseau", Side.VICTIM, Role.NETWORK_OPERATOR));
        all.add(enter("reseau.lot", Side.ATTACKER, Role.NETWORK_OPERATOR));
        all.add(enter("operateur", Side.ATTACKER, Role.PLATFORM_OPERATOR));
        all.add(enter("support.victim", Side.VICTIM, Role.SUPPORT));
        all.add(enter("support.attacker", Side.ATTACKER, Role.SUPPORT));
        return all;
    }

    private List<Person> structure(Side side, String administrator, String mediator) {
        List<Person> people = new ArrayList<>();
        people.add(enter(administrator, side, Role.STRUCTURE_ADMINISTRATOR));
        people.add(enter(mediator, side, Role.MEDIATOR));
        for (Role role : Role.ofTeam()) {
            if (people.stream()
                    .noneMatch(person -> person.role().filter(role::equals).isPresent())) {
                people.add(invite(people.get(0), role));
            }
        }
        return people;
    }

    private Person invite(Person administrator, Role role) {
        String who = (role + "." + administrator.side()).toLowerCase(Locale.ROOT);
        Form form = administrator.open("/admin/team/list").form("invitation");
        Fields fields = form.untouched().with("email", who + DOMAIN).with("role", role.name());
        Reply sent = administrator.send(form.request(fields, form.main()));
        if (sent.status() != 302) {
            throw new AssertionError(administrator + " could not invite " + who + ": " + sent.status());
        }
        String link = MailServer.link(mails.waitForMail(who + DOMAIN, "token="));
        Person person = new Person(who, administrator.side(), role, witness);
        Page page = person.open(link.replaceFirst("https?://[^/]+", ""));
        Form acceptance = page.form("invitation");
        Fields answer = acceptance
                .untouched()
                .with("firstName", "Camille")
                .with("lastName", "Attaque")
                .with("password", PASSWORD);
        person.send(acceptance.request(answer, acceptance.main()));
        emails.put(who, who + DOMAIN);
        return checked(person);
    }

    /** The structure lets in the operator of its network, who comes a second time, in the role of support. */
    private void letIn(Person administrator, String network, String who, String operator) {
        Page page = administrator.open("/admin/team/security");
        String held = page.document()
                .select("#operator option:contains(" + network + ")")
                .val();
        Form form = page.form("offering");
        Fields fields = form.untouched().with("operator", held).with("length", "DAY");
        administrator.send(form.request(fields, form.main()));
        emails.put(who, operator + DOMAIN);
    }

    private static void enterStructure(Person support) {
        Form form = support.open("/admin/support/list").form("own");
        support.send(form.request(form.untouched(), form.main()));
    }

    private Person enter(String who, Side side, Role role) {
        emails.putIfAbsent(who, who + DOMAIN);
        return signIn(new Person(who, side, role, witness));
    }

    @Override
    public Person signIn(Person person) {
        Form form = person.open("/sign-in").form("signIn");
        Fields fields = form.untouched()
                .with("email", emails.getOrDefault(person.name(), person.name() + DOMAIN))
                .with("password", PASSWORD);
        person.send(form.request(fields, form.main()));
        if (person.role().filter(Role.SUPPORT::equals).isPresent()) {
            enterStructure(person);
        }
        return checked(person);
    }

    @Override
    public void signOut(Person person) {
        person.send(Request.post("/sign-out", Fields.NONE));
    }

    private static Person checked(Person person) {
        Reply reply = person.send(Request.get("/account"));
        if (reply.status() != 200) {
            throw new AssertionError(person + " is not signed in: " + reply.status() + " " + reply.leadsTo());
        }
        return person;
    }
}
