package org.maillage.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.audit.boundary.EventQuery;
import org.maillage.audit.entity.Deed;

/** Reads a trail backwards. The next page begins below the number of the last event of the former one, however long the trail is. */
@ApplicationScoped
public class Search {

    private static final ZoneId MAINLAND = ZoneId.of("Europe/Paris");
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    /**
     * The newest events below a number.
     *
     * @param network events of this network only, {@code null} for all
     */
    public <T> List<T> page(Class<T> trail, EventQuery wanted, @Nullable UUID network, long below, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder("select e from " + trail.getSimpleName() + " e where 1 = 1");
        add(text, values, " and e.deed.happenedAt >= :from", "from", dayBegins(wanted.from()));
        add(
                text,
                values,
                " and e.deed.happenedAt < :to",
                "to",
                dayBegins(wanted.to().plusDays(1)));
        add(text, values, " and e.deed.number < :below", "below", below);
        add(text, values, " and e.deed.outcome = :outcome", "outcome", wanted.outcome());
        add(text, values, " and e.deed.action = :action", "action", blankToNull(wanted.action()));
        add(text, values, " and e.deed.networkId = :network", "network", network == null ? null : network.toString());
        String person = blankToNull(wanted.person());
        String pattern = person == null ? null : "%" + escaped(person) + "%";
        add(text, values, " and lower(e.deed.person) like :person escape '!'", "person", pattern);
        TypedQuery<T> query =
                entities.createQuery(text.append(" order by e.deed.number desc").toString(), trail);
        values.forEach(query::setParameter);
        return query.setMaxResults(size).getResultList();
    }

    /** All events asked for, the newest first, a few hundred in memory at a time. */
    public <T> void all(
            Class<T> trail, EventQuery wanted, @Nullable UUID network, Function<T, Deed> deed, Consumer<Deed> reader) {
        long below = Long.MAX_VALUE;
        List<T> part = page(trail, wanted, network, below, AT_ONCE);
        while (!part.isEmpty()) {
            part.stream().map(deed).forEach(reader);
            below = deed.apply(part.get(part.size() - 1)).getNumber();
            entities.clear();
            part = page(trail, wanted, network, below, AT_ONCE);
        }
    }

    private static void add(
            StringBuilder text, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            text.append(condition);
            values.put(name, value);
        }
    }

    private static Instant dayBegins(LocalDate day) {
        return day.atStartOfDay(MAINLAND).toInstant();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }
}
