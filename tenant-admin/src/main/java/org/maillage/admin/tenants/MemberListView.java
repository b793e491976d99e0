package org.maillage.admin.tenants;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maillage.tenants.boundary.Tenants;
import org.maillage.tenants.entity.Membership;

/** The structures of the network, and since when they belong. */
@Named
@RequestScoped
public class MemberListView {

    @Inject
    private Tenants tenants;

    private List<Membership> members = List.of();

    @PostConstruct
    void load() {
        members = List.copyOf(tenants.members());
    }

    public List<Membership> getMembers() {
        return members;
    }
}
