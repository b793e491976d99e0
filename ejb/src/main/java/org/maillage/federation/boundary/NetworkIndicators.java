package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maillage.federation.control.Definitions;
import org.maillage.federation.control.SumRule;
import org.maillage.federation.control.ValueNames;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.ValueSum;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.texts.Words;

/** The indicators that a network defines for itself: sums of values that it reads anyway. No other network reads them. */
@Stateless
@Permission("federation:measure")
@CrossTenant(because = "The indicators of a network belong to no structure")
public class NetworkIndicators {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** More would be a page of their own to search in. */
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OwnNetwork own;

    @Inject
    private Definitions definitions;

    @Inject
    private ValueNames names;

    /** The newest edition of each that the network of the person in action defined, those that are read first, by name. */
    public List<Indicator> all() {
        return DefinedFigures.newest(definitions.of(own.get().getId())).stream()
                .sorted(Comparator.comparing(Indicator::isWithdrawn))
                .toList();
    }

    /** The bands in which the network of the person in action tells ages. */
    public List<AgeBand> ageBands() {
        return own.get().getAgeBands().bands();
    }

    /**
     * The newest edition of an indicator.
     *
     * @param id that of any edition: a page may show one that was corrected meanwhile
     */
    public Indicator find(@NotNull UUID id) {
        Indicator known = entities.find(Indicator.class, id);
        return all().stream()
                .filter(indicator -> known != null && indicator.getCode().equals(known.getCode()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Defines an indicator. Defining the same one twice changes nothing.
     *
     * @throws BusinessException at {@code values} when they cannot be added up, at {@code frenchName} when another one is called so or
     *     when there are very many
     */
    public void define(@NotNull @Valid Indicator first) {
        Network network = own.take();
        if (entities.find(Indicator.class, first.getId()) == null) {
            add(first, network);
        }
    }

    /**
     * Corrects an indicator by its next edition, by which all periods are read from now on.
     *
     * @throws BusinessException when it says nothing new, or when somebody else corrected or withdrew it meanwhile; otherwise as
     *     {@link #define}
     */
    public void correct(@NotNull @Valid Indicator next) {
        Network network = own.take();
        if (entities.find(Indicator.class, next.getId()) != null) {
            return;
        }
        Indicator last = all().stream()
                .filter(indicator -> indicator.getCode().equals(next.getCode()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (last.isWithdrawn() || last.getEdition() + 1 != next.getEdition()) {
            throw new BusinessException("federation.indicator.newer");
        }
        if (next.saysTheSameAs(last)) {
            throw new BusinessException("federation.indicator.same");
        }
        add(next, network);
    }

    /** Takes an indicator from the pages of figures; the dictionary keeps it. */
    public void withdraw(@NotNull UUID id) {
        own.take();
        Indicator indicator = find(id);
        if (!indicator.isWithdrawn()) {
            indicator.setWithdrawnOn(today());
        }
    }

    /**
     * Shows an indicator that was withdrawn again.
     *
     * @throws BusinessException when another one is called so now, or when there are very many
     */
    public void restore(@NotNull UUID id) {
        own.take();
        Indicator indicator = find(id);
        requireRoom(indicator);
        indicator.setWithdrawnOn(null);
    }

    private void add(Indicator indicator, Network network) {
        ValueSum sum = indicator.getSum();
        if (sum == null) {
            throw new NotFoundException();
        }
        names.check(network, sum);
        requireRoom(indicator);
        Indicator measured = definitions.national().stream()
                .filter(line -> line.getCode().equals(sum.getMeasure()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        indicator.define(network, today());
        indicator.explain(
                measured, rule(network, sum, measured, Locale.FRENCH), rule(network, sum, measured, Locale.ENGLISH));
        entities.persist(indicator);
    }

    private String rule(Network network, ValueSum sum, Indicator measured, Locale locale) {
        Words words = new Words(locale);
        return SumRule.of(sum, measured, words, names.of(network, words));
    }

    private void requireRoom(Indicator indicator) {
        List<Indicator> others = all().stream()
                .filter(other -> !other.isWithdrawn() && !other.getCode().equals(indicator.getCode()))
                .toList();
        if (others.size() >= MOST) {
            throw new BusinessException("federation.indicator.tooMany", MOST).at("frenchName");
        }
        if (others.stream().anyMatch(other -> other.getFrenchName().equalsIgnoreCase(indicator.getFrenchName()))) {
            throw new BusinessException("federation.indicator.name.taken", indicator.getFrenchName()).at("frenchName");
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
