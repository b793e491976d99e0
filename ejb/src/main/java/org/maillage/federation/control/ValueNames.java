package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.Epci;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.boundary.ValuesAsked;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.federation.entity.ValueSum;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.texts.Words;

/** What the values that a network reads are called, and which of them it can add up. */
@ApplicationScoped
public class ValueNames {

    /** As many as a rule can name and still be read. */
    private static final int MOST = 30;

    private static final String AGE = "age";
    private static final String REFERRAL = "referral";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Communes communes;

    @Inject
    private Event<ValuesAsked> values;

    /** The names in a language; what has none is called by its code. */
    public ValueWords of(Network network, Words words) {
        Map<String, String> tags = tags(network);
        Function<String, Optional<Commune>> finder = communes.finder();
        return new ValueWords(
                words::of,
                band -> band.told(words::format),
                code -> finder.apply(code)
                        .map(Commune::name)
                        .or(() -> communes.findEpci(code).map(Epci::name))
                        .or(() -> communes.findDepartement(code).map(Departement::name))
                        .orElse(code),
                id -> tags.getOrDefault(id, id),
                words.locale());
    }

    /**
     * Makes sure that a network can add these values up.
     *
     * @throws BusinessException at {@code values}, {@code value} where there is one only, or {@code codes} of communes, when there are none, too many or unknown ones
     */
    public void check(Network network, ValueSum sum) {
        Set<String> values = sum.getValues();
        if (values.isEmpty()) {
            throw refusal(sum, "federation.indicator.values.missing");
        }
        if (sum.isOfOneValue() && values.size() > 1) {
            throw refusal(sum, "federation.indicator.values.one");
        }
        if (values.size() > MOST) {
            throw refusal(sum, "federation.indicator.values.tooMany", MOST);
        }
        boolean read = !Dashboard.isOfTime(sum.getDimension())
                && Dashboard.DIMENSIONS
                        .getOrDefault(sum.getMeasure(), List.of())
                        .contains(sum.getDimension());
        if (!read || !areKnown(network, sum)) {
            throw refusal(sum, "federation.indicator.values.unknown");
        }
    }

    private boolean areKnown(Network network, ValueSum sum) {
        Set<String> told = new TreeSet<>(sum.getValues());
        told.remove(ValueWords.UNKNOWN);
        return switch (sum.getDimension()) {
            case AGE -> areBands(network, sum);
            case Dashboard.TAG -> tags(network).keySet().containsAll(told);
            case Dashboard.COMMUNE, Dashboard.RESIDENCE ->
                told.stream().allMatch(code -> communes.find(code).isPresent());
            default -> listed(sum.getDimension()).containsAll(told);
        };
    }

    private Set<String> listed(String dimension) {
        ValuesAsked asked = new ValuesAsked(dimension);
        values.fire(asked);
        Set<String> listed = new TreeSet<>(asked.values());
        if (dimension.equals(REFERRAL)) {
            listed.add(ValueSum.NONE);
        }
        return listed;
    }

    /** Whether a sum of ages is told in the bands that a network has: under others nobody is counted any more. */
    public static boolean areBands(Network network, ValueSum sum) {
        return sum.getValues().stream()
                .allMatch(value -> value.equals(ValueWords.UNKNOWN)
                        || network.getAgeBands().bands().stream()
                                .map(AgeBand::code)
                                .anyMatch(value::equals));
    }

    /** What the tags of a network are called, by their identifiers. */
    public Map<String, String> tags(Network network) {
        Map<String, String> names = new HashMap<>();
        entities.createQuery("select t from NetworkTag t where t.networkId = :network", NetworkTag.class)
                .setParameter("network", network.getId())
                .getResultStream()
                .forEach(tag -> names.put(tag.getId().toString(), tag.getName()));
        return names;
    }

    private static BusinessException refusal(ValueSum sum, String key, Object... arguments) {
        String field = sum.isOfOneValue() ? "value" : "values";
        return new BusinessException(key, arguments).at(sum.isOfCommunes() ? "codes" : field);
    }
}
