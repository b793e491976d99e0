package org.maillage.systemtest.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.audit.entity.AuditChain;
import org.maillage.audit.entity.AuditEvent;
import org.maillage.audit.entity.Deed;
import org.maillage.micro.database.AuditTrail;
import org.maillage.micro.database.AuditTrail.Fault;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Limits;
import org.maillage.platform.security.Role;
import org.maillage.platform.trail.Act;
import org.maillage.systemtest.isolation.seed.Rows;

/**
 * The command that verifies the trail finds whatever the owner of the tables does to it, and nothing in a trail left alone. The events
 * are sealed by the application's own code and read by the launcher's: both must say the same.
 */
class AuditTrailIT {

    private static final int TENANT = 501;
    private static final int OTHER = 502;
    private static final int EVENTS = 7;
    private static final String EVENT = " where tenant_id = 501 and number = ";
    private static final String UPDATE = "update audit_events set ";

    private Connection owner;

    @BeforeEach
    void write() throws SQLException {
        owner = Database.owner();
        Database.execute(owner, "set foreign_key_checks = 0");
        clear();
        trail(TENANT);
        trail(OTHER);
    }

    @AfterEach
    void clear() throws SQLException {
        Database.execute(
                owner,
                "delete from audit_events where tenant_id in (501, 502)",
                "delete from audit_chains where tenant_id in (501, 502)");
    }

    private static Act act(int number) {
        Actor actor =
                new Actor(new UUID(1, 2), new UUID(1, 3), "Ève Noël 🌍", Role.MEDIATOR, TENANT, null, "", Limits.NONE);
        boolean known = number % 2 == 0;
        return new Act(
                Instant.now(),
                known ? actor : null,
                "192.0.2." + number,
                TENANT,
                !known,
                "Activities.correct",
                known ? "activities:record" : null,
                known ? "Activity" : null,
                known ? UUID.randomUUID().toString() : null,
                List.of(),
                known ? Act.Outcome.DONE : Act.Outcome.REFUSED,
                known ? null : "activities.date.future");
    }

    private void trail(int tenant) throws SQLException {
        AuditChain chain = new AuditChain();
        try (Connection application = Database.application()) {
            Database.execute(application, "set foreign_key_checks = 0", "set @tenant_id = " + tenant);
            for (int i = 1; i <= EVENTS; i++) {
                AuditEvent event = new AuditEvent(act(i), i == 3 ? "" : "[{\"after\":\"é;5:\"}]");
                chain.append(event, tenant);
                insert(application, tenant, event);
            }
            Database.execute(
                    application,
                    "insert into audit_chains values (" + tenant + ", '" + chain.getId() + "', 1, 'EVENTS', " + EVENTS
                            + ", '" + chain.getHead().getHash() + "', 0, repeat('0', 64))");
        }
    }

    private static void insert(Connection application, int tenant, AuditEvent event) throws SQLException {
        Deed deed = event.getDeed();
        String sql = "insert into audit_events values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        Object[] values = {
            tenant,
            event.getId().toString(),
            deed.getNumber(),
            LocalDateTime.ofInstant(deed.getHappenedAt(), ZoneOffset.UTC),
            deed.getAccountId(),
            deed.getPerson(),
            deed.getRole(),
            deed.getNetworkId(),
            deed.getAddress(),
            deed.getAction(),
            deed.getPermission(),
            deed.getEntity(),
            deed.getEntityId(),
            deed.getChanges(),
            deed.getOutcome().name(),
            deed.getReason(),
            deed.getPreviousHash(),
            deed.getHash()
        };
        try (PreparedStatement statement = application.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static AuditTrail.Chain verified(int tenant) {
        return Database.running().verifyAudit().stream()
                .filter(chain -> chain.place().equals(Integer.toString(tenant)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsNothingInATrailLeftAlone() {
        assertThat(verified(TENANT).fault()).isNull();
        assertThat(verified(TENANT).events()).isEqualTo(EVENTS);
        assertThat(Database.running().verifyAudit())
                .filteredOn(chain -> chain.place().equals("operators"))
                .singleElement()
                .matches(AuditTrail.Chain::intact);
    }

    static Stream<Arguments> tampering() {
        return Stream.concat(changes(), removals());
    }

    private static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("one word changed", 4, Fault.CHANGED, List.of(UPDATE + "person = 'Eve Noel'" + EVENT + 4)),
                Arguments.of("a value emptied", 2, Fault.CHANGED, List.of(UPDATE + "role = null" + EVENT + 2)),
                Arguments.of("an empty text for none", 3, Fault.CHANGED, List.of(UPDATE + "entity = ''" + EVENT + 3)),
                Arguments.of(
                        "a microsecond",
                        5,
                        Fault.CHANGED,
                        List.of(UPDATE + "happened_at = happened_at + interval 1 microsecond" + EVENT + 5)),
                Arguments.of(
                        "a boundary moved",
                        6,
                        Fault.CHANGED,
                        List.of(UPDATE + "person = concat(person, role), role = ''" + EVENT + 6)));
    }

    private static Stream<Arguments> removals() {
        return Stream.of(
                Arguments.of("one deleted", 3, Fault.MISSING, List.of("delete from audit_events" + EVENT + 3)),
                Arguments.of("the first deleted", 1, Fault.MISSING, List.of("delete from audit_events" + EVENT + 1)),
                Arguments.of("the last deleted", 7, Fault.MISSING, List.of("delete from audit_events" + EVENT + 7)),
                Arguments.of(
                        "two swapped",
                        2,
                        Fault.CHANGED,
                        List.of(
                                UPDATE + "number = 99" + EVENT + 2,
                                UPDATE + "number = 2" + EVENT + 5,
                                UPDATE + "number = 5" + EVENT + 99)),
                Arguments.of(
                        "a fingerprint of one's own",
                        4,
                        Fault.CHANGED,
                        List.of(UPDATE + "person = 'Eve', hash = repeat('a', 64)" + EVENT + 4)),
                Arguments.of(
                        "another trail's event",
                        4,
                        Fault.CHANGED,
                        List.of(
                                "delete from audit_events" + EVENT + 4,
                                "insert into audit_events select 501, uuid(), version, number, happened_at, account_id, person,"
                                        + " role, network_id, address, action, permission, entity, entity_id, changes, outcome,"
                                        + " reason, previous_hash, hash from audit_events where tenant_id = 502 and number = 4")),
                Arguments.of(
                        "the chain deleted",
                        7,
                        Fault.DETACHED,
                        List.of("delete from audit_chains where tenant_id = 501")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampering")
    void findsTheFirstBrokenEvent(String name, long number, Fault fault, List<String> statements) throws SQLException {
        Database.execute(owner, statements.toArray(String[]::new));

        AuditTrail.Chain chain = verified(TENANT);
        assertThat(chain.fault()).as(name).isEqualTo(fault);
        assertThat(chain.number()).as(name).isEqualTo(number);
        assertThat(verified(OTHER).intact()).isTrue();
    }

    /** What is left after the deletion of old events is still a chain, and whoever tampers with it is still found. */
    @Test
    void whatIsKeptCanBeVerifiedAfterTheOldIsDeleted() throws SQLException {
        String time = Rows.read(owner, "select happened_at from audit_events" + EVENT + 4)
                .get(0);
        LocalDateTime fourth =
                LocalDateTime.parse(time.substring(1, time.length() - 1).replace(' ', 'T'));

        assertThat(Database.running().forgetBefore(fourth.toInstant(ZoneOffset.UTC)))
                .isGreaterThanOrEqualTo(3);
        assertThat(verified(TENANT).intact()).isTrue();
        assertThat(verified(TENANT).events()).isEqualTo(4);
        assertThat(Database.running().forgetBefore(fourth.toInstant(ZoneOffset.UTC)))
                .isZero();

        Database.execute(owner, "delete from audit_events" + EVENT + 4);
        assertThat(verified(TENANT).number()).isEqualTo(4);
        assertThat(verified(TENANT).fault()).isEqualTo(Fault.MISSING);
    }

    @Test
    void aTrailOfWhichNothingIsKeptIsIntact() throws SQLException {
        Database.running().forgetBefore(Instant.now().plusSeconds(60));

        assertThat(verified(TENANT).intact()).isTrue();
        assertThat(verified(TENANT).events()).isZero();
        assertThat(verified(OTHER).intact()).isTrue();
    }
}
