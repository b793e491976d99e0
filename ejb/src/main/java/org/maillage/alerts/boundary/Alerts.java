package org.maillage.alerts.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.alerts.control.AlertCounts;
import org.maillage.alerts.control.Leaps;
import org.maillage.alerts.entity.AlertSettings;
import org.maillage.federation.boundary.OwnNetwork;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;
import org.maillage.reporting.boundary.MemberReport;
import org.maillage.reporting.boundary.Reporting;
import org.maillage.targets.boundary.Reach;
import org.maillage.targets.boundary.Targets;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** What the network of the person in action should look into. Nothing is told here that its other pages do not show. */
@Stateless
@Permission("alerts:read")
@CrossTenant(because = "A network looks into what it is shown of its structures")
public class Alerts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** The sheets of a year ago are no longer trusted. */
    private static final int SHEET_MONTHS = 12;

    /** A target is far behind when less is reached than the time that has passed, less this share. */
    private static final double FAR_BEHIND = 0.2;

    /** For so long a target that was missed is told of. */
    private static final int MISSED_MONTHS = 12;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OwnNetwork own;

    @Inject
    private Reporting reporting;

    @Inject
    private Leaps leaps;

    @Inject
    private Targets targets;

    @Inject
    private AlertCounts counts;

    /** By kind, what has lasted longest first. */
    @Audited(of = Network.class)
    public List<Alert> all() {
        List<Alert> all = compute();
        counts.put(network(), all.size());
        return all;
    }

    /** How many there are, or were some minutes ago. */
    public int number() {
        return counts.of(network(), () -> compute().size());
    }

    /** What the network wants to be told of. */
    public AlertSettings settings() {
        return entities.createQuery("select s from AlertSettings s where s.networkId = :network", AlertSettings.class)
                .setParameter("network", network())
                .getResultStream()
                .findFirst()
                .orElseGet(AlertSettings::new);
    }

    /** Says what the network wants to be told of; of two people who do so at once, the second one has the last word. */
    @Permission("alerts:arrange")
    public void save(@NotNull @Valid AlertSettings settings) {
        own.take();
        AlertSettings known = settings();
        known.setSilentMonths(settings.getSilentMonths());
        if (known.isNew()) {
            known.belongTo(network());
            entities.persist(known);
        }
    }

    private List<Alert> compute() {
        LocalDate today = LocalDate.now(ZONE);
        List<MemberReport> members = reporting.read().members().stream()
                .filter(member -> isExpected(member, today))
                .toList();
        List<Alert> all = new ArrayList<>();
        int silentMonths = settings().getSilentMonths();
        members.stream()
                .filter(member -> member.silent() >= silentMonths)
                .forEach(member -> all.add(
                        ofStructure(Alert.Kind.SILENT, member.structure(), silentSince(member), member.silent())));
        all.addAll(leaps.of(YearMonth.from(today).minusMonths(1)));
        targets.all().forEach(reach -> target(reach, today, all));
        sheets(members, today, all);
        all.sort(Comparator.comparing(Alert::kind).thenComparing(Alert::since));
        return all;
    }

    /** A structure that was stopped or goes away reports nothing any more, and everybody knows why. */
    private static boolean isExpected(MemberReport member, LocalDate today) {
        LocalDate until = member.until();
        return member.structure().getState() == TenantState.ACTIVE && (until == null || !until.isBefore(today));
    }

    private static LocalDate silentSince(MemberReport member) {
        YearMonth last = member.last();
        return last == null ? member.since() : last.plusMonths(1).atDay(1);
    }

    private static void target(Reach reach, LocalDate today, List<Alert> all) {
        Integer reached = reach.reached();
        Double share = reach.share();
        if (reached == null || share == null || share >= 1) {
            return;
        }
        YearMonth now = YearMonth.from(today);
        YearMonth last = reach.target().last();
        int wanted = Objects.requireNonNull(reach.target().getAmount());
        if (reach.isOver(now)) {
            if (!last.plusMonths(MISSED_MONTHS).isBefore(now)) {
                all.add(new Alert(
                        Alert.Kind.MISSED,
                        null,
                        reach.target(),
                        null,
                        last.plusMonths(1).atDay(1),
                        reached,
                        wanted));
            }
        } else if (share < reach.elapsed(today) - FAR_BEHIND) {
            LocalDate since = reach.target().first().atDay(1);
            all.add(new Alert(Alert.Kind.BEHIND, null, reach.target(), null, since, reached, wanted));
        }
    }

    private void sheets(List<MemberReport> members, LocalDate today, List<Alert> all) {
        Map<Integer, LocalDate> oldest = reporting.oldestSheets();
        for (MemberReport member : members) {
            LocalDate confirmed = oldest.get(member.structure().getNumber());
            if (confirmed != null && !confirmed.plusMonths(SHEET_MONTHS).isAfter(today)) {
                all.add(ofStructure(Alert.Kind.SHEETS, member.structure(), confirmed, 0));
            }
        }
    }

    private static Alert ofStructure(Alert.Kind kind, Tenant structure, LocalDate since, int number) {
        return new Alert(kind, structure, null, null, since, number, 0);
    }

    private static UUID network() {
        return Acting.require().requireNetwork();
    }
}
