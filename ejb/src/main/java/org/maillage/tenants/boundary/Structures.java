package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.entity.ErasureCertificate;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Quotas;
import org.maillage.tenants.entity.Tenant;

/** All structures of the installation, as whoever runs it needs to know them: names, states and how much they may use. */
@Stateless
@Permission("tenants:govern")
@CrossTenant(because = "The platform operator belongs to no structure, and sees no row of any")
public class Structures {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    /** All structures, by name. */
    public List<Tenant> all() {
        return entities.createQuery("select t from Tenant t order by t.name, t.branch, t.number", Tenant.class)
                .getResultList();
    }

    /** One structure. */
    public Tenant find(UUID id) {
        Tenant tenant = entities.find(Tenant.class, id);
        if (tenant == null) {
            throw new NotFoundException();
        }
        return tenant;
    }

    /** Sets how much a structure may use. */
    public void limit(UUID id, @NotNull @Valid Quotas quotas) {
        find(id).limit(quotas);
    }

    /**
     * Closes a structure that left, for ever: a job erases its personal data within seconds.
     *
     * @param name the name of the structure, typed once more
     * @throws BusinessException when the name is another, or when its last day has not passed
     */
    @Permission("tenants:close")
    public void close(UUID id, @NotNull String name) {
        Tenant tenant = find(id);
        if (!tenant.getName().equals(name.strip())) {
            throw new BusinessException("tenants.close.otherName").at("name");
        }
        LocalDate today = LocalDate.now(ZONE);
        tenant.close(today);
        entities.createQuery(
                        "select m from Membership m where m.tenant = :tenant and m.until is null", Membership.class)
                .setParameter("tenant", tenant)
                .getResultList()
                .forEach(membership -> membership.end(today));
    }

    /** What was erased, newest first. */
    public List<ErasureCertificate> certificates() {
        return entities.createQuery(
                        "select c from ErasureCertificate c order by c.erasedAt desc", ErasureCertificate.class)
                .getResultList();
    }
}
