package org.maillage.reporting.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Permission;
import org.maillage.reporting.control.ReportedMonths;
import org.maillage.reporting.entity.Declaration;

/** The months that a structure has reported, and saying that there is nothing to report of one. */
@Stateless
@Permission("reporting:review")
public class OwnReporting {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReportedMonths reported;

    /** The whole months that networks are shown, the newest first. */
    public List<OwnMonth> months() {
        YearMonth now = YearMonth.now(ZONE);
        NavigableSet<YearMonth> months = reported.since(now.minusMonths(MemberReport.SHOWN));
        Set<YearMonth> declared =
                declarations().stream().map(Declaration::getMonth).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, MemberReport.SHOWN)
                .mapToObj(now::minusMonths)
                .map(month -> new OwnMonth(month, months.contains(month), declared.contains(month)))
                .toList();
    }

    /**
     * Says that there is nothing to report of a month. Saying so twice changes nothing.
     *
     * @throws BusinessException when the month is not over, is long over, or when something was recorded in it
     */
    @Permission("reporting:declare")
    public void declare(@NotNull YearMonth month) {
        OwnMonth shown = months().stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new BusinessException("reporting.declaration.month"));
        if (shown.declared()) {
            return;
        }
        if (shown.reported()) {
            throw new BusinessException("reporting.declaration.recorded");
        }
        entities.persist(new Declaration(month));
        reported.refresh(month);
    }

    /** Takes it back; doing so twice changes nothing. */
    @Permission("reporting:declare")
    public void withdraw(@NotNull YearMonth month) {
        declarations().stream()
                .filter(declaration -> declaration.getMonth().equals(month))
                .forEach(entities::remove);
        reported.refresh(month);
    }

    private List<Declaration> declarations() {
        return entities.createQuery("select d from Declaration d", Declaration.class)
                .getResultList();
    }
}
