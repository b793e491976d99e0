package org.maillage.systemtest.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Invitation;
import org.maillage.access.entity.Place;
import org.maillage.access.entity.SupportAccess;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Coordination;
import org.maillage.activities.entity.CoordinationPartner;
import org.maillage.activities.entity.GroupCount;
import org.maillage.activities.entity.Journey;
import org.maillage.activities.entity.Organiser;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.Tag;
import org.maillage.activities.entity.Theme;
import org.maillage.audit.entity.AuditChain;
import org.maillage.audit.entity.AuditEvent;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.SearchKey;
import org.maillage.coverage.entity.PublishedSite;
import org.maillage.exports.entity.Transfer;
import org.maillage.federation.entity.Fact;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.figures.entity.SavedView;
import org.maillage.onboarding.entity.Acceptance;
import org.maillage.onboarding.entity.Agreement;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.persistence.DataSources;
import org.maillage.platform.persistence.Identified;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Limits;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.privacy.entity.PersonRequest;
import org.maillage.privacy.entity.Removal;
import org.maillage.privacy.entity.RetentionPeriod;
import org.maillage.referrals.entity.ReferralTie;
import org.maillage.reporting.entity.Declaration;
import org.maillage.reporting.entity.ReportedMonth;
import org.maillage.reporting.entity.SheetAge;
import org.maillage.sites.entity.Site;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.systemtest.isolation.seed.Table;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;
import org.maillage.visits.entity.Nature;
import org.maillage.visits.entity.VisitCount;
import org.maillage.visits.entity.VisitEntry;

/** Networks and structures for a test, new ones each time, so that no test sees what another left. */
@ApplicationScoped
public class Stage {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource pool;

    /** A structure with its people. */
    record Structure(int number, Network network, Actor administrator, Actor mediator) {}

    /** Work in one transaction for one structure, {@code null} for none. */
    <T> T in(Integer tenant, Function<EntityManager, T> work) throws Exception {
        return TenantScope.call(tenant, () -> transactions.call(() -> work.apply(entities)));
    }

    /** A network that nobody may ask to join. */
    Network network(int threshold) throws Exception {
        Network network = new Network();
        network.setName("Network " + network.getId());
        network.setKind(Network.Kind.OTHER);
        network.setThreshold(threshold);
        network.setOpen(false);
        return save(network);
    }

    Structure structure(Network network) throws Exception {
        Account account = save(new Account(UUID.randomUUID() + "@example.org", "Ada", "Martin", "no password"));
        int number = in(null, em -> {
            Integer newest = em.createQuery("select max(t.number) from Tenant t", Integer.class)
                    .getSingleResult();
            Tenant tenant = new Tenant(newest == null ? 1 : newest + 1, "A structure", "", StructureKind.OTHER);
            em.persist(tenant);
            em.persist(new Membership(tenant, network, LONG_AGO));
            return tenant.getNumber();
        });
        return new Structure(
                number,
                network,
                actor(Role.STRUCTURE_ADMINISTRATOR, account.getId(), number, null),
                actor(Role.MEDIATOR, account.getId(), number, null));
    }

    /** Somebody in a role, at the structure or in its network, whichever fits. */
    static Actor actor(Role role, Structure structure) {
        return switch (role.scope()) {
            case PLATFORM -> actor(role, structure.mediator().accountId(), null, null);
            case NETWORK ->
                actor(
                        role,
                        structure.mediator().accountId(),
                        null,
                        structure.network().getId());
            case TENANT -> actor(role, structure.mediator().accountId(), structure.number(), null);
        };
    }

    private static Actor actor(Role role, UUID account, Integer tenant, UUID network) {
        return new Actor(account, UUID.randomUUID(), "Ada Martin", role, tenant, network, "", Limits.NONE);
    }

    /** One row of each entity of a structure, ready for use, by its class. */
    Map<Class<?>, TenantEntity> examples(Structure structure) throws Exception {
        Map<Class<?>, TenantEntity> examples = new LinkedHashMap<>();
        in(structure.number(), em -> {
            Site site = site("A site");
            Beneficiary person = person();
            Activity activity = new Activity(LONG_AGO, structure.mediator().accountId());
            activity.setSite(site);
            activity.setCommuneCode("13004");
            activity.getPerson().setBeneficiary(person);
            activity.setDigitalThemes(List.of(Theme.EMAIL));
            List<TenantEntity> rows = new ArrayList<>(List.of(site, person, activity));
            rows.addAll(kept(structure, site, person));
            rows.addAll(followed(person, activity));
            rows.addAll(PeopleRows.of(person, structure));
            rows.addAll(Premises.rows(site, activity.getMediatorId()));
            for (TenantEntity row : rows) {
                em.persist(row);
                examples.putIfAbsent(row.getClass(), row);
            }
            em.flush();
            TenantEntity theme = em.createQuery("select t from ActivityTheme t", TenantEntity.class)
                    .getSingleResult();
            examples.put(theme.getClass(), theme);
            examples.putAll(workshop(em, activity, person));
            return true;
        });
        examples.putAll(trail(structure));
        return examples;
    }

    /** A count that no activity would give. */
    static Fact planted(Structure structure, int month) {
        Fact fact = new Fact(structure.network().getId(), new FactKey(month, FactKey.EVERYWHERE, "planted", 1));
        fact.publish(new FactCells("total =7"), null);
        return fact;
    }

    /** What is kept about the work and about the people. */
    private static List<TenantEntity> kept(Structure structure, Site site, Beneficiary person) {
        VisitCount visits = new VisitCount(site, LONG_AGO, Nature.OTHER);
        return List.of(
                planted(structure, 202001),
                new Declaration(YearMonth.of(2020, 1)),
                new ReportedMonth(YearMonth.of(2020, 1)),
                new SheetAge(LONG_AGO),
                new PublishedSite(structure.network().getId(), site),
                new Acceptance(
                        Agreement.CHARTER,
                        Agreement.CHARTER.edition(),
                        structure.administrator().accountId()),
                new PersonRequest(person, PersonRequest.Kind.ACCESS, LONG_AGO),
                new Removal(LONG_AGO, Removal.Kind.PEOPLE),
                new RetentionPeriod(),
                visits,
                new VisitEntry(UUID.randomUUID(), visits, 1),
                new SavedView(structure.mediator().accountId(), "A view", "period=THIS_YEAR"));
    }

    /** A démarche that has had a visit, and somebody sent on. */
    private static List<TenantEntity> followed(Beneficiary person, Activity visit) {
        Procedure procedure = new Procedure(person, LONG_AGO, visit.getMediatorId());
        visit.getOutcome().setProcedure(procedure);
        return List.of(
                procedure, new ReferralTie(person, UUID.randomUUID(), "A neighbour", LONG_AGO, visit.getMediatorId()));
    }

    /** A workshop of the same mediator, what else an activity may have, and what was done to coordinate. */
    private static Map<Class<?>, TenantEntity> workshop(EntityManager em, Activity before, Beneficiary person) {
        PartnerOffice office = new PartnerOffice();
        office.setName("An office");
        Tag tag = new Tag(before.getMediatorId());
        tag.setName("A tag");
        Activity workshop = new Activity(LONG_AGO, before.getMediatorId());
        workshop.setKind(ActivityKind.GROUP);
        workshop.setPlace(PlaceKind.REMOTE);
        workshop.setParticipants(List.of(person));
        before.count(GroupCount.Dimension.GENDER, "FEMALE", 1);
        before.setTags(List.of(tag));
        Journey journey = new Journey(office, Objects.requireNonNull(before.getSite()), 12);
        Coordination meeting = new Coordination(LONG_AGO, before.getMediatorId());
        meeting.setTags(List.of(tag));
        meeting.setPartners(List.of(new CoordinationPartner("A partner", Organiser.COMMUNE)));
        List.of(office, tag, workshop, journey, meeting).forEach(em::persist);
        em.flush();
        Map<Class<?>, TenantEntity> examples = new LinkedHashMap<>();
        List.of(office, tag, journey, meeting).forEach(example -> examples.put(example.getClass(), example));
        for (String row :
                List.of("Participant", "GroupCount", "ActivityTag", "CoordinationTag", "CoordinationPartner")) {
            TenantEntity example = em.createQuery("select r from " + row + " r", TenantEntity.class)
                    .getSingleResult();
            examples.put(example.getClass(), example);
        }
        return examples;
    }

    /** What the trail kept of making the other examples. */
    private Map<Class<?>, TenantEntity> trail(Structure structure) throws Exception {
        return in(
                structure.number(),
                em -> Map.of(
                        AuditChain.class,
                        em.createQuery("select c from AuditChain c", AuditChain.class)
                                .getSingleResult(),
                        AuditEvent.class,
                        em.createQuery("select e from AuditEvent e", AuditEvent.class)
                                .getSingleResult()));
    }

    /** A site of a structure, saved. */
    Site site(Structure structure, String name) throws Exception {
        return in(structure.number(), em -> {
            Site site = site(name);
            em.persist(site);
            return site;
        });
    }

    static Site site(String name) {
        Site site = new Site();
        site.setName(name);
        site.setCommuneCode("13004");
        return site;
    }

    static Beneficiary person() {
        Beneficiary person = new Beneficiary();
        person.setFirstName("Ada");
        person.setLastName("Martin");
        person.keyedBy(SearchKey.EDITION);
        return person;
    }

    /** Identifiers that stand for something of this structure or its network, each of another kind. */
    List<UUID> ids(Structure structure, Map<Class<?>, TenantEntity> examples) throws Exception {
        Tenant tenant = in(
                null,
                em -> em.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                        .setParameter("number", structure.number())
                        .getSingleResult());
        Invitation invitation = save(new Invitation(
                UUID.randomUUID().toString().substring(0, 32).getBytes(StandardCharsets.US_ASCII),
                "invited@example.org",
                Place.in(tenant, Role.MEDIATOR)));
        Account member = save(new Account(UUID.randomUUID() + "@example.org", "Ada", "Martin", "no password"));
        SupportAccess support =
                save(new SupportAccess(tenant, member, SupportAccess.Length.HOUR, "To see what they see"));
        List<UUID> ids = new ArrayList<>(List.of(
                support.getId(),
                save(new Assignment(member, Place.in(tenant, Role.MEDIATOR))).getId(),
                session(structure, tenant).getId(),
                made(Transfer.export(structure.number(), structure.mediator().accountId()))
                        .getId(),
                made(Transfer.table(Transfer.Kind.CSV, structure.mediator(), "", 1))
                        .getId(),
                save(new Assignment(member, Place.in(structure.network(), Role.NETWORK_READER)))
                        .getId(),
                invitation.getId(),
                save(SharedRows.invitation(structure.network())).getId(),
                save(SharedRows.request(structure.network())).getId(),
                tenant.getId(),
                structure.network().getId(),
                asked(tenant).getId(),
                save(SharedRows.word(structure.network())).getId(),
                save(SharedRows.view(structure)).getId(),
                save(SharedRows.publication(structure.network())).getId(),
                save(SharedRows.target(structure.network())).getId(),
                save(SharedRows.indicator(structure.network())).getId(),
                in(null, em -> SharedRows.membership(em, tenant).getId()),
                in(structure.number(), em -> SharedRows.referral(em, tenant(em, structure), structure.network()))
                        .getId()));
        examples.values().forEach(row -> ids.add(row.getId()));
        return ids;
    }

    private Network asked(Tenant tenant) throws Exception {
        return Objects.requireNonNull(save(SharedRows.asked(network(Network.LOWEST_THRESHOLD), tenant))
                .getNetwork());
    }

    private Transfer made(Transfer file) throws Exception {
        file.finish(1, 1, "", Instant.now());
        return save(file);
    }

    private AccountSession session(Structure structure, Tenant tenant) throws Exception {
        return in(null, em -> {
            Account account = em.find(Account.class, structure.mediator().accountId());
            Assignment assignment = new Assignment(account, Place.in(tenant, Role.MEDIATOR));
            em.persist(assignment);
            AccountSession session = new AccountSession(Tokens.hash(Tokens.next()), assignment, "");
            em.persist(session);
            return session;
        });
    }

    <T extends Identified> T save(T row) throws Exception {
        return in(null, em -> {
            em.persist(row);
            return row;
        });
    }

    /** Leaves a structure on pooled connections, as careless code could. */
    void stain(int number, Structure structure) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            connections.add(pool.getConnection());
        }
        for (Connection connection : connections) {
            try (connection;
                    Statement statement = connection.createStatement()) {
                statement.execute("set @tenant_id = " + structure.number());
            }
        }
    }

    /** The database as its owner sees it, beneath every net. */
    static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("test.owner.url"),
                System.getProperty("test.owner.user"),
                System.getProperty("test.owner.password"));
    }

    /** The structure itself, ready for a change. */
    static Tenant tenant(EntityManager em, Structure structure) {
        return em.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                .setParameter("number", structure.number())
                .getSingleResult();
    }

    /** How many rows the owner finds. */
    static int count(String tableAndCondition) throws SQLException {
        try (Connection owner = owner()) {
            return Rows.count(owner, "select count(*) from " + tableAndCondition);
        }
    }

    /** Everything that a structure owns, to compare before and after; left out are figures, a job renews them, and the trail. */
    static List<String> rows(Structure structure) throws SQLException {
        try (Connection owner = owner()) {
            List<Table> tables = Table.ofTenants(owner).stream()
                    .filter(table -> !table.isPublished() && !table.name().startsWith("audit_"))
                    .toList();
            return Rows.of(owner, tables, structure.number());
        }
    }
}
