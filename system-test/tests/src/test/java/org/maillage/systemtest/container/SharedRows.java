package org.maillage.systemtest.container;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.maillage.access.entity.Invitation;
import org.maillage.access.entity.Place;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.federation.entity.NetworkView;
import org.maillage.federation.entity.ValueSum;
import org.maillage.platform.security.Role;
import org.maillage.publications.entity.Publication;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.targets.entity.Target;
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

    /** To read the network. */
    static Invitation invitation(Network network) {
        return new Invitation(
                UUID.randomUUID().toString().substring(0, 32).getBytes(StandardCharsets.US_ASCII),
                "invited@example.org",
                Place.in(network, Role.NETWORK_READER));
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

    /** One that nobody signed. */
    static Publication publication(Network network) {
        Publication publication = new Publication();
        publication.setTitle("A publication");
        publication.setFirstMonth(YearMonth.of(2020, 1));
        publication.setLastMonth(YearMonth.of(2020, 12));
        publication.open(network.getId(), "2021-001");
        publication.freeze("{}", "Ada Martin", Instant.now());
        return publication;
    }

    static Target target(Network network) {
        Target target = new Target();
        target.setBy(network);
        target.setFirstMonth(YearMonth.of(2020, 1));
        target.setLastMonth(YearMonth.of(2020, 12));
        target.setAmount(1);
        return target;
    }

    static Indicator indicator(Network network) {
        ValueSum sum = new ValueSum(Dashboard.ACCOMPANIMENTS, Dashboard.KIND);
        sum.setValues(List.of("GROUP"));
        Indicator indicator = Indicator.of(sum);
        indicator.setFrenchName("An indicator " + indicator.getCode());
        indicator.setFrenchDefinition("What it means");
        indicator.define(network, LocalDate.of(2020, 1, 1));
        return indicator;
    }

    /** Where a structure waits for the answer of one more network. */
    static JoinRequest asked(Network network, Tenant tenant) {
        JoinRequest request = request(network);
        String siret = request.getSiret();
        request.ask(tenant);
        request.setSiret(siret);
        return request;
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
