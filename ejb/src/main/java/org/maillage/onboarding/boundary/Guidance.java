package org.maillage.onboarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.OwnNetwork;
import org.maillage.notifications.Outbox;
import org.maillage.onboarding.entity.Course;
import org.maillage.onboarding.entity.Step;
import org.maillage.platform.config.Settings;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.texts.FreeText;
import org.maillage.tenants.control.Members;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** A network sees how far its structures are on their first steps, and helps those that are stuck. */
@Stateless
@Permission("onboarding:follow")
@CrossTenant(because = "The network sees which first steps its structures have taken and when, nothing else")
public class Guidance {

    private static final Locale LANGUAGE = Locale.FRENCH;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OwnNetwork own;

    @Inject
    private Members members;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    /** How far each structure of the operator's network is, by the number of the structure. */
    public Map<Integer, Course> courses() {
        return entities.createQuery(
                        "select c from Course c where c.tenantNumber in"
                                + " (select m.tenant.number from Membership m where m.network.id = :network)",
                        Course.class)
                .setParameter("network", Acting.require().requireNetwork())
                .getResultStream()
                .collect(Collectors.toMap(Course::getTenantNumber, Function.identity()));
    }

    /** How far one structure of the operator's network is. */
    public Course course(@NotNull UUID tenantId) {
        return courseOf(members.find(tenantId));
    }

    /**
     * Reminds the administrators of a structure by mail of what comes next.
     *
     * @param words what the network adds in its own words, or null
     * @throws BusinessException when nobody administers the structure yet, when there is nothing left to do, or when they were reminded today
     */
    @Permission("onboarding:help")
    public void remind(@NotNull UUID tenantId, @Nullable @FreeText @Size(max = 500) String words) {
        Tenant tenant = members.find(tenantId);
        Course course = courseOf(tenant);
        List<String> addresses = administrators(tenant);
        if (addresses.isEmpty()) {
            throw new BusinessException("onboarding.help.nobody");
        }
        course.remind(Instant.now());
        if (course.isNew()) {
            entities.persist(course);
        }
        @Nullable Step next = course.next();
        String step = ResourceBundle.getBundle("org.maillage.notifications.mails", LANGUAGE)
                .getString("step." + (next == null ? Step.RECORD : next));
        String network = own.get().getName();
        String own = words == null || words.isBlank() ? "" : words.strip() + "\n\n";
        String link = settings.baseUrl() + "/admin/structure/start";
        addresses.forEach(address ->
                outbox.send(address, LANGUAGE, "onboardingReminder", tenant.getName(), network, step, own, link));
    }

    private Course courseOf(Tenant tenant) {
        return entities.createQuery("select c from Course c where c.tenantNumber = :tenant", Course.class)
                .setParameter("tenant", tenant.getNumber())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Course(tenant.getNumber(), tenant.getCreatedAt()));
    }

    private List<String> administrators(Tenant tenant) {
        if (!tenant.getState().allows(TenantState.Effect.INVITE)) {
            throw new NotFoundException();
        }
        return entities.createQuery(
                        "select distinct a.account.email from Assignment a where a.place.tenant = :tenant"
                                + " and a.endedAt is null"
                                + " and a.place.role = org.maillage.platform.security.Role.STRUCTURE_ADMINISTRATOR",
                        String.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }
}
