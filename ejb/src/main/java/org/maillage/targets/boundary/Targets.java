package org.maillage.targets.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Dictionary;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.OwnNetwork;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;
import org.maillage.reporting.boundary.MemberReport;
import org.maillage.reporting.boundary.Reporting;
import org.maillage.targets.entity.Target;
import org.maillage.tenants.control.Memberships;
import org.maillage.tenants.entity.Tenant;

/** What a network aims at. How far it is is told from figures that it is shown anyway, and of nobody else. */
@Stateless
@Permission("targets:read")
@CrossTenant(because = "The targets of a network belong to no structure")
public class Targets {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OwnNetwork own;

    @Inject
    private Figures figures;

    @Inject
    private Dictionary dictionary;

    @Inject
    private Reporting reporting;

    @Inject
    private Memberships memberships;

    /** Those that the network of the person in action set, and those that larger ones set for it, the newest months first. */
    @Audited(of = Network.class)
    public List<Reach> all() {
        Map<FigureQuery, Dashboard> read = new HashMap<>();
        return concerning().stream()
                .map(target -> Reach.of(target, counted(target, read).orElse(null)))
                .toList();
    }

    /** Those for all of the network of the person in action in exactly these months, its own before those that larger ones set, by indicator. */
    public Map<String, Target> of(@NotNull MonthRange months) {
        Map<String, Target> found = new HashMap<>();
        concerning().stream()
                .filter(this::isOfOwnFigures)
                .filter(target -> months.from().equals(target.getFirstMonth())
                        && months.to().equals(target.getLastMonth()))
                .sorted(Comparator.comparing(Target::isOfAll).reversed())
                .forEach(target -> found.putIfAbsent(target.getIndicator(), target));
        return found;
    }

    private List<Target> concerning() {
        return entities.createQuery(
                        "select t from Target t left join fetch t.structure join fetch t.network"
                                + " where t.network = :network or t.part = :network"
                                + " order by t.lastMonth desc, t.firstMonth desc, t.indicator, t.id",
                        Target.class)
                .setParameter("network", own.get())
                .getResultList();
    }

    /** Whether its figures are those of the network of the person in action. */
    private boolean isOfOwnFigures(Target target) {
        Network meant = target.getPart() == null ? target.getNetwork() : target.getPart();
        return target.getStructure() == null
                && Objects.requireNonNull(meant).getId().equals(own.get().getId());
    }

    /** Empty where the reader is not shown the figure itself: of structures, and of a network that is not within their own in all its months. */
    private Optional<Integer> counted(Target target, Map<FigureQuery, Dashboard> read) {
        if (target.getStructure() != null || target.first().isAfter(YearMonth.now(ZONE))) {
            return Optional.empty();
        }
        UUID below = isOfOwnFigures(target)
                ? null
                : Objects.requireNonNull(target.getPart()).getId();
        FigureQuery months = new FigureQuery(target.first(), target.last(), null, below);
        return figures.isReadable(months)
                ? Optional.ofNullable(read.computeIfAbsent(months, figures::read)
                        .total(target.getIndicator())
                        .amount())
                : Optional.empty();
    }

    /** What the network of the person in action can aim at: key figures, and the indicators that it defined itself. */
    @Permission("targets:write")
    public List<String> indicators() {
        return Stream.concat(Target.INDICATORS.stream(), defined().stream()).toList();
    }

    private List<String> defined() {
        Map<String, Indicator> newest = new LinkedHashMap<>();
        dictionary.all().stream()
                .filter(line -> line.getSum() != null)
                .forEach(line -> newest.putIfAbsent(line.getCode(), line));
        return newest.values().stream()
                .filter(line -> !line.isWithdrawn())
                .map(Indicator::getCode)
                .toList();
    }

    /** One that the network of the person in action set. */
    @Permission("targets:write")
    public Target find(@NotNull UUID id) {
        Target target = entities.find(Target.class, id);
        if (target == null
                || !Objects.requireNonNull(target.getNetwork())
                        .getId()
                        .equals(own.get().getId())) {
            throw new NotFoundException();
        }
        return target;
    }

    /** For whom the network of the person in action can set targets today. */
    @Permission("targets:write")
    public Aims aims() {
        LocalDate today = LocalDate.now(ZONE);
        Network network = own.get();
        return new Aims(
                memberships.tree().between(today, today).andBelow(network).stream()
                        .filter(part -> !part.equals(network))
                        .sorted(Comparator.comparing(Network::getName))
                        .toList(),
                reporting.read().members().stream()
                        .map(MemberReport::structure)
                        .sorted(Comparator.comparing(Tenant::getName))
                        .toList());
    }

    /**
     * Sets a target or changes one.
     *
     * @throws BusinessException at {@code indicator} or {@code lastMonth} when it makes no sense, at {@code aim} when it is meant for whom the
     *     network does not know, at {@code amount} when there is another for the same
     */
    @Permission("targets:write")
    public void save(@NotNull @Valid Target target) {
        Target stored = target.isNew() ? null : find(target.getId());
        target.check(defined());
        if (stored == null || !Objects.equals(aim(stored), aim(target))) {
            requireKnown(target);
        }
        if (concerning().stream()
                .filter(other -> Objects.requireNonNull(other.getNetwork())
                        .getId()
                        .equals(own.get().getId()))
                .anyMatch(target::isTwinOf)) {
            throw new BusinessException("targets.twice").at("amount");
        }
        target.setBy(own.get());
        if (stored != null) {
            entities.merge(target);
        } else if (entities.find(Target.class, target.getId()) == null) {
            entities.persist(target);
        }
    }

    /** Gives up a target. */
    @Permission("targets:write")
    public void remove(@NotNull UUID id) {
        entities.remove(find(id));
    }

    private void requireKnown(Target target) {
        Aims aims = aims();
        boolean known = (target.getPart() == null || aims.parts().contains(target.getPart()))
                && (target.getStructure() == null || aims.structures().contains(target.getStructure()));
        if (!known) {
            throw new BusinessException("targets.aim.unknown").at("aim");
        }
    }

    private static Optional<UUID> aim(Target target) {
        Network part = target.getPart();
        Tenant structure = target.getStructure();
        return part != null
                ? Optional.of(part.getId())
                : Optional.ofNullable(structure).map(Tenant::getId);
    }
}
