package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.NetworkTeam;
import org.maillage.access.boundary.SignIns;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Invitation;
import org.maillage.access.entity.Place;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;

/** Operators of a network say who operates and who reads it: of their own network only, which is never without one. */
@ExtendWith(ArquillianExtension.class)
class NetworkTeamIT {

    @Inject
    private Stage stage;

    @Inject
    private NetworkTeam team;

    @Inject
    private SignIns signIns;

    private Network network;
    private Assignment operator;

    @BeforeEach
    void set() throws Exception {
        network = stage.network(5);
        operator = member(network, Role.NETWORK_OPERATOR);
    }

    private Assignment member(Network of, Role role) throws Exception {
        Account account = stage.save(new Account(UUID.randomUUID() + "@example.org", "Ada", "Martin", "no password"));
        return stage.save(new Assignment(account, Place.in(of, role)));
    }

    private static boolean as(Assignment who, Runnable work) throws Exception {
        return Acting.as(who.actor(), () -> {
            work.run();
            return true;
        });
    }

    private List<Invitation> invitations() throws Exception {
        return Acting.as(operator.actor(), team::invitations);
    }

    @Test
    void readersAndOperatorsAreInvited() throws Exception {
        as(operator, () -> team.invite("Lectrice@Example.org", Role.NETWORK_READER));
        as(operator, () -> team.invite("operatrice@example.org", Role.NETWORK_OPERATOR));

        assertThat(invitations())
                .extracting(invitation -> invitation.getPlace().getRole())
                .containsExactlyInAnyOrder(Role.NETWORK_READER, Role.NETWORK_OPERATOR);
        assertThat(invitations())
                .extracting(invitation -> invitation.getPlace().getNetwork())
                .containsOnly(network);
        assertThatThrownBy(() -> as(operator, () -> team.invite("lectrice@example.org", Role.NETWORK_READER)))
                .hasMessage("access.invitation.alreadyInvited");
        assertThatThrownBy(() ->
                        as(operator, () -> team.invite(operator.getAccount().getEmail(), Role.NETWORK_READER)))
                .hasMessage("access.invitation.alreadyMember");
        Invitation waiting = invitations().get(0);
        as(operator, () -> team.cancel(waiting.getId()));
        assertThat(invitations()).hasSize(1).doesNotContain(waiting);
    }

    @Test
    void noRoleIsGivenThatIsHeldElsewhere() {
        for (Role role : List.of(Role.PLATFORM_OPERATOR, Role.STRUCTURE_ADMINISTRATOR, Role.SUPPORT)) {
            assertThatThrownBy(() -> as(operator, () -> team.invite("x@example.org", role)))
                    .hasMessage("access.invitation.roleOfNoNetwork");
        }
    }

    @Test
    void whoeverIsEndedIsOutAtOnce() throws Exception {
        Assignment reader = member(network, Role.NETWORK_READER);
        String token = Tokens.next();
        stage.in(null, em -> {
            em.persist(new AccountSession(Tokens.hash(token), em.merge(reader), ""));
            return true;
        });
        assertThat(signIns.resume(token)).isPresent();

        as(operator, () -> team.end(reader.getId()));

        assertThat(signIns.resume(token)).isEmpty();
        assertThat(Acting.as(operator.actor(), team::members)).containsExactly(operator);
    }

    @Test
    void ofTwoOperatorsWhoEndEachOtherOneStays() throws Exception {
        Assignment other = member(network, Role.NETWORK_OPERATOR);
        List<Callable<Boolean>> both = List.of(
                () -> as(operator, () -> team.end(other.getId())), () -> as(other, () -> team.end(operator.getId())));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Throwable> refusals = new ArrayList<>();
        for (Future<Boolean> answer : threads.invokeAll(both)) {
            try {
                answer.get();
            } catch (ExecutionException refused) {
                refusals.add(refused.getCause());
            }
        }
        threads.shutdown();
        assertThat(refusals).hasSize(1).first().isInstanceOf(BusinessException.class);
    }

    @Test
    void otherNetworksAreNotFoundAndReadersDoNothing() throws Exception {
        Assignment stranger = member(stage.network(5), Role.NETWORK_OPERATOR);
        Assignment reader = member(network, Role.NETWORK_READER);
        as(operator, () -> team.invite("lectrice@example.org", Role.NETWORK_READER));
        UUID waiting = invitations().get(0).getId();

        for (Runnable use : List.<Runnable>of(
                () -> team.end(reader.getId()), () -> team.cancel(waiting), () -> team.resend(waiting))) {
            assertThatThrownBy(() -> as(stranger, use)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(reader, use)).isInstanceOf(NotPermittedException.class);
        }
        assertThat(Acting.as(stranger.actor(), team::members)).containsExactly(stranger);
        assertThatThrownBy(() -> Acting.as(reader.actor(), team::members)).isInstanceOf(NotPermittedException.class);
    }
}
