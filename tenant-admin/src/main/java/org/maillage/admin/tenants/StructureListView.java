package org.maillage.admin.tenants;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maillage.tenants.boundary.Structures;
import org.maillage.tenants.entity.ErasureCertificate;
import org.maillage.tenants.entity.Tenant;

/** All structures of the installation, and the certificates of those that were closed. */
@Named
@RequestScoped
public class StructureListView {

    @Inject
    private Structures structures;

    private List<Tenant> all = List.of();
    private List<ErasureCertificate> certificates = List.of();

    @PostConstruct
    void load() {
        all = List.copyOf(structures.all());
        certificates = List.copyOf(structures.certificates());
    }

    public List<Tenant> getAll() {
        return all;
    }

    public List<ErasureCertificate> getCertificates() {
        return certificates;
    }
}
