package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;

/** A structure in two networks of one département counts in both and once above, and nobody computes what it did. */
@ExtendWith(ArquillianExtension.class)
class CrossingsIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private Stage stage;

    @Inject
    private PersonalData data;

    @Inject
    private Figures figures;

    private final LocalDate day =
            LocalDate.now(ZoneId.of("Europe/Paris")).minusMonths(1).withDayOfMonth(15);

    private Network departement;
    private Network one;
    private Network other;
    private Stage.Structure reader;

    @BeforeEach
    void set() throws Exception {
        departement = stage.network(5);
        one = stage.network(5);
        other = stage.network(5);
        for (Network part : List.of(one, other)) {
            stage.save(new NetworkLink(part, departement, LONG_AGO));
        }
        reader = stage.structure(departement);
    }

    private Stage.Structure structure(Network network, int accompaniments) throws Exception {
        Stage.Structure structure = stage.structure(network);
        record(structure, accompaniments);
        return structure;
    }

    private void record(Stage.Structure structure, int accompaniments) throws Exception {
        for (int i = 0; i < accompaniments; i++) {
            data.helped(structure, data.met(structure, "Ada", "Martin " + i), day);
        }
    }

    private void alsoIn(Stage.Structure structure, Network network) throws Exception {
        stage.in(null, em -> {
            Tenant tenant = em.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                    .setParameter("number", structure.number())
                    .getSingleResult();
            em.persist(new Membership(tenant, network, LONG_AGO));
            return true;
        });
    }

    private Dashboard read(Network network) throws Exception {
        YearMonth month = YearMonth.from(day);
        return Acting.as(
                Stage.actor(Role.NETWORK_READER, reader),
                () -> figures.read(new FigureQuery(month, month, null, network.getId())));
    }

    private static Integer help(Dashboard page) {
        return page.total(Dashboard.ACCOMPANIMENTS).amount();
    }

    @Test
    void countsInBothAndOnceAbove() throws Exception {
        structure(one, 6);
        structure(other, 7);
        Stage.Structure both = stage.structure(one);
        alsoIn(both, other);
        record(both, 8);
        Publications.awaitSums(both);

        assertThat(help(read(departement))).isEqualTo(21);
        assertThat(help(read(one))).isEqualTo(14);
        assertThat(help(read(other))).isEqualTo(15);
        assertThat(read(departement).parts()).noneMatch(NetworkPart::apart);
    }

    /** 13 in one and 9 in the other, beside 20 above: 2 are in both. */
    @Test
    void whatIsInBothIsNotComputed() throws Exception {
        structure(one, 11);
        structure(other, 7);
        Stage.Structure both = stage.structure(one);
        alsoIn(both, other);
        record(both, 2);
        Publications.awaitSums(both);

        assertThat(help(read(departement))).isEqualTo(20);
        assertThat(List.of(one, other))
                .anySatisfy(network -> assertThat(help(read(network))).isNull());
    }
}
