package org.maillage.systemtest.container;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.federation.entity.NetworkView;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.tenants.entity.JoinRequest;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;

/** Rows of no single structure, to which use cases are led by an identifier. */
final class SharedRows {

    private SharedRows() {}

    static NetworkTag word(Network network) {
        NetworkTag word = new NetworkTag();
        word.setName("A word " + word.getId());
        word.giveTo(network.getId());
        return word;
    }

    static JoinRequest request(Network network) {
        JoinRequest request = new JoinRequest();
        request.setNetwork(network);
        request.setName("A request");
        request.setSiret("12002701600357");
        request.setKind(StructureKind.OTHER);
        request.setContactName("Ada Martin");
        request.setContactEmail("request@example.org");
        return request;
    }

    static NetworkView view(Stage.Structure structure) {
        NetworkView view = new NetworkView(
                structure.mediator().accountId(), "A view " + UUID.randomUUID(), "from=01/2026&to=03/2026");
        view.showOf(structure.network().getId());
        return view;
    }

    /** The only one of a structure. */
    static Membership membership(EntityManager em, Tenant tenant) {
        return em.createQuery("select m from Membership m where m.tenant = :tenant", Membership.class)
                .setParameter("tenant", tenant)
                .getSingleResult();
    }

    /** Saved, and asked of itself, so that both ends are of one structure. */
    static ReferralRequest referral(EntityManager em, Tenant itself, Network network) {
        ReferralRequest request = new ReferralRequest();
        request.setConsentManner(Consent.Manner.SPOKEN);
        request.send(new ReferralRequest.Way(network, itself, itself), "Ada Martin", Instant.now());
        em.persist(request);
        return request;
    }
}
