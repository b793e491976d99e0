package org.maillage.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.indicators.FactsRefreshed;
import org.maillage.reporting.entity.Declaration;
import org.maillage.reporting.entity.ReportedMonth;

/** Which months the structure in scope has reported: kept up to date from what it recorded and declared. */
@ApplicationScoped
public class ReportedMonths {

    /** Whatever is recorded counts, so that a month tells nothing of a single kind of work. */
    private static final List<String> RECORDED = List.of(
            "Activity r where r.deletedAt is null",
            "Coordination r where r.deletedAt is null",
            "VisitCount r where r.amount > 0");

    @PersistenceContext
    private EntityManager entities;

    /** What was counted anew was recorded, corrected or deleted, perhaps long after its month. */
    void onFactsRefreshed(@Observes FactsRefreshed event) {
        refresh(event.from());
    }

    /** Looks anew at the months from this one on. */
    public void refresh(YearMonth from) {
        NavigableSet<YearMonth> reported = since(from);
        Map<YearMonth, ReportedMonth> known = entities.createQuery(
                        "select m from ReportedMonth m where m.month >= :from", ReportedMonth.class)
                .setParameter("from", from)
                .getResultStream()
                .collect(Collectors.toMap(ReportedMonth::getMonth, Function.identity()));
        reported.stream()
                .filter(month -> !known.containsKey(month))
                .forEach(month -> entities.persist(new ReportedMonth(month)));
        known.forEach((month, row) -> {
            if (!reported.contains(month)) {
                entities.remove(row);
            }
        });
    }

    /** Those from this one on, as it is recorded and declared now. */
    public NavigableSet<YearMonth> since(YearMonth from) {
        NavigableSet<YearMonth> months = entities.createQuery(
                        "select d from Declaration d where d.month >= :from", Declaration.class)
                .setParameter("from", from)
                .getResultStream()
                .map(Declaration::getMonth)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String recorded : RECORDED) {
            entities.createQuery(
                            "select distinct extract(year from r.date), extract(month from r.date) from " + recorded
                                    + " and r.date >= :from",
                            Object[].class)
                    .setParameter("from", from.atDay(1))
                    .getResultStream()
                    .map(row -> YearMonth.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue()))
                    .forEach(months::add);
        }
        return months;
    }
}
