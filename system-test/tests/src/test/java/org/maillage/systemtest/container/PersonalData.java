package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.federation.entity.FactCells;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;
import org.maillage.privacy.boundary.DuePerson;
import org.maillage.privacy.boundary.PersonRequests;
import org.maillage.privacy.boundary.PersonRights;
import org.maillage.privacy.boundary.Retentions;
import org.maillage.privacy.entity.PersonRequest;
import org.maillage.systemtest.isolation.seed.Rows;

/** What people of a structure do with files, and what the database holds of it. */
@ApplicationScoped
public class PersonalData {

    private static final int BIRTH_YEAR = 1951;

    @Inject
    private Activities activities;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private PersonRights rights;

    @Inject
    private PersonRequests register;

    @Inject
    private Retentions retentions;

    Beneficiary met(Stage.Structure structure, String first, String last) throws Exception {
        Beneficiary person = new Beneficiary();
        person.setFirstName(first);
        person.setLastName(last);
        person.setBirthYear(BIRTH_YEAR);
        person.setGender(Gender.FEMALE);
        person.setCommuneCode("13004");
        return act(structure, Role.MEDIATOR, () -> {
            beneficiaries.save(person);
            return person;
        });
    }

    Activity helped(Stage.Structure structure, Beneficiary person, LocalDate day) throws Exception {
        Activity activity = new Activity(day, structure.mediator().accountId());
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setDigitalThemes(List.of(Theme.EMAIL, Theme.HEALTH));
        activity.getPerson().setBeneficiary(person);
        return act(structure, Role.MEDIATOR, () -> {
            activities.record(activity);
            return activity;
        });
    }

    void note(Stage.Structure structure, Beneficiary person, PersonRequest.Kind kind, LocalDate day) throws Exception {
        act(structure, Role.STRUCTURE_ADMINISTRATOR, () -> {
            register.note(new PersonRequest(person, kind, day));
            return true;
        });
    }

    void erase(Stage.Structure structure, Beneficiary person) throws Exception {
        act(structure, Role.STRUCTURE_ADMINISTRATOR, () -> {
            rights.erase(person.getId(), PersonRequest.Grounds.ASKED);
            return true;
        });
    }

    List<String> names(Stage.Structure structure) throws Exception {
        return act(structure, Role.STRUCTURE_ADMINISTRATOR, () -> retentions.outlook()).first().stream()
                .map(DuePerson::name)
                .toList();
    }

    List<String> removed(Stage.Structure structure) throws Exception {
        return act(structure, Role.STRUCTURE_ADMINISTRATOR, () -> retentions.removals()).stream()
                .map(removal -> removal.getKind() + " " + removal.getAmount())
                .toList();
    }

    static <T> T act(Stage.Structure structure, Role role, Callable<T> work) throws Exception {
        return Acting.as(Stage.actor(role, structure), work);
    }

    static void longAgo(Beneficiary... people) throws Exception {
        longAgo(30, people);
    }

    static void longAgo(int months, Beneficiary... people) throws Exception {
        for (Beneficiary person : people) {
            sql("update beneficiaries_beneficiaries set touched_at = utc_timestamp() - interval " + months
                    + " month where id = '" + person.getId() + "'");
        }
    }

    static void newDay() throws Exception {
        sql("delete from privacy_rounds");
    }

    static void sql(String statement) throws Exception {
        try (Connection owner = Stage.owner();
                Statement change = owner.createStatement()) {
            change.execute(statement);
        }
    }

    static List<String> rows(Stage.Structure structure, String beginning) throws Exception {
        return Stage.rows(structure).stream()
                .filter(row -> row.startsWith(beginning))
                .toList();
    }

    /** Everything that is written in rows of the structure; the trail keeps no text. */
    static String texts(Stage.Structure structure) throws Exception {
        return String.join("\n", Stage.rows(structure));
    }

    static List<String> texts(Connection owner, String query) throws Exception {
        return Rows.read(owner, query).stream()
                .map(row -> row.substring(1, row.length() - 1))
                .toList();
    }

    static List<String> erased(Stage.Structure structure) throws Exception {
        try (Connection owner = Stage.owner()) {
            return texts(
                    owner,
                    "select id from beneficiaries_beneficiaries where erased_at is not null and tenant_id = "
                            + structure.number());
        }
    }

    static String lastEvent(Stage.Structure structure) throws Exception {
        try (Connection owner = Stage.owner()) {
            return texts(
                            owner,
                            "select concat(action, ' ', coalesce(entity_id, ''), ' ', changes) from audit_events where tenant_id = "
                                    + structure.number() + " order by number desc limit 1")
                    .get(0);
        }
    }

    /**
     * All that the structure publishes, counted anew from its first month on, a line for each count; but the time spent, which tests correct
     * to see what a correction writes again.
     */
    static List<String> recounted(Stage.Structure structure) throws Exception {
        sql("insert into indicators_stale_months (id, version, tenant_number, month) values (uuid(), 1, "
                + structure.number() + ", 202001)");
        String marks = "maillage_base.indicators_stale_months where tenant_number = " + structure.number();
        for (int i = 0; i < 300 && Stage.count(marks) > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(Stage.count(marks)).isZero();
        try (Connection owner = Stage.owner()) {
            return texts(
                            owner,
                            "select concat_ws('|', network_id, month, commune_code, indicator, edition, cells)"
                                    + " from federation_facts where tenant_id = " + structure.number())
                    .stream()
                    .flatMap(PersonalData::counts)
                    .filter(count -> !count.contains("|minutes|") && !count.contains("|duration|"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> counts(String fact) {
        int cells = fact.lastIndexOf('|') + 1;
        List<String> counts = new ArrayList<>();
        new FactCells(fact.substring(cells))
                .forEach((dimension, value, former, amount) -> counts.add(fact.substring(0, cells)
                        + String.join("|", dimension, value, Integer.toString(former), Integer.toString(amount))));
        return counts.stream();
    }
}
