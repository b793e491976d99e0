package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;

/** Every use case of the deployed product, asked by nobody, by each role, and by the people of another structure. */
@ExtendWith(ArquillianExtension.class)
class BoundaryIsolationIT {

    private static final int FEWEST_USE_CASES = 35;

    @Inject
    private Stage stage;

    @Inject
    private Boundaries boundaries;

    private Stage.Structure owner;
    private Stage.Structure stranger;
    private Map<Class<?>, TenantEntity> examples;

    @BeforeEach
    void set() throws Exception {
        owner = stage.structure(stage.network(5));
        stranger = stage.structure(stage.network(5));
        examples = stage.examples(owner);
    }

    private List<Boundaries.UseCase> guarded() {
        return boundaries.all().stream().filter(useCase -> !useCase.isPublic()).toList();
    }

    @Test
    void findsTheUseCases() {
        assertThat(boundaries.all()).hasSizeGreaterThanOrEqualTo(FEWEST_USE_CASES);
        assertThat(guarded()).hasSizeGreaterThanOrEqualTo(FEWEST_USE_CASES - 12);
        assertThat(boundaries.all())
                .allMatch(useCase -> useCase.isPublic() || useCase.permission().isPresent());
    }

    @Test
    void nobodyIsLetIn() throws Exception {
        for (Boundaries.UseCase useCase : guarded()) {
            assertThat((Object) boundaries.attempt(useCase, null, null))
                    .as(useCase.toString())
                    .isInstanceOf(NotPermittedException.class);
        }
    }

    @Test
    void everybodyIsLetIntoWhatIsPublic() throws Exception {
        for (Boundaries.UseCase useCase : boundaries.all()) {
            if (useCase.isPublic()) {
                assertThat(boundaries.attempt(useCase, null, null) instanceof NotPermittedException)
                        .as(useCase.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void everyRoleIsLetIntoItsOwnOnly() throws Exception {
        int refused = 0;
        for (Role role : Role.values()) {
            Actor actor = Stage.actor(role, stranger);
            for (Boundaries.UseCase useCase : guarded()) {
                Throwable answer = boundaries.attempt(useCase, actor, null);
                if (role.permissions().contains(useCase.permission().orElseThrow())) {
                    assertThat(answer instanceof NotPermittedException)
                            .as("%s as %s", useCase, role)
                            .isFalse();
                } else {
                    assertThat((Object) answer).as("%s as %s", useCase, role).isInstanceOf(NotPermittedException.class);
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    /** Use cases that begin with an identifier, for everybody below the platform who may use them. */
    private Stream<Boundaries.UseCase> byId(Role role) {
        return guarded().stream()
                .filter(useCase -> useCase.beginsWith(UUID.class)
                        && role.permissions().contains(useCase.permission().orElseThrow()));
    }

    private static Stream<Role> belowThePlatform() {
        return Stream.of(Role.values()).filter(role -> role.scope() != Role.Scope.PLATFORM);
    }

    @Test
    void whatIsOfAnotherIsNotFound() throws Exception {
        List<UUID> alien = new ArrayList<>(stage.ids(owner, examples));
        alien.add(UUID.randomUUID());
        List<String> before = Stage.rows(owner);
        int asked = 0;
        for (Role role : belowThePlatform().toList()) {
            for (Boundaries.UseCase useCase : byId(role).toList()) {
                for (UUID id : alien) {
                    assertThat((Object) boundaries.attempt(useCase, Stage.actor(role, stranger), id))
                            .as("%s as %s", useCase, role)
                            .isInstanceOf(NotFoundException.class);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(80);
        assertThat(Stage.rows(owner)).isEqualTo(before);
    }

    /** Not found because it is another's, not because nothing is ever found: shown once for each use case and kind of place. */
    @Test
    void whatIsOnesOwnIsFound() throws Exception {
        Stage.Structure where = owner;
        List<UUID> own = stage.ids(where, examples);
        Set<String> asked = new HashSet<>();
        for (Role role : belowThePlatform().toList()) {
            for (Boundaries.UseCase useCase : byId(role)
                    .filter(one -> asked.add(one.method() + " " + role.scope()))
                    .toList()) {
                int found = found(useCase, Stage.actor(role, where), own);
                if (found == 0) {
                    // A use case before may have removed it: once more with a structure that nobody has touched.
                    where = stage.structure(stage.network(5));
                    own = stage.ids(where, stage.examples(where));
                    found = found(useCase, Stage.actor(role, where), own);
                }
                assertThat(found).as("%s as %s", useCase, role).isEqualTo(1);
            }
        }
    }

    private int found(Boundaries.UseCase useCase, Actor actor, List<UUID> ids) throws Exception {
        int found = 0;
        for (UUID id : ids) {
            Throwable answer = boundaries.attempt(useCase, actor, id);
            found += answer instanceof NotFoundException ? 0 : 1;
        }
        return found;
    }

    /** What is sent back with another's identifier, as a forged form would. */
    @Test
    void whatIsOfAnotherIsNotSaved() throws Exception {
        List<String> before = Stage.rows(owner);
        int saved = 0;
        for (Boundaries.UseCase useCase : guarded()) {
            if (useCase.beginsWith(TenantEntity.class)) {
                for (TenantEntity row : examples.values()) {
                    if (useCase.beginsWith(row.getClass())) {
                        Throwable answer = boundaries.attempt(useCase, stranger.administrator(), row);
                        assertThat(answer != null || useCase.isReading())
                                .as(useCase.toString())
                                .isTrue();
                        saved++;
                    }
                }
                assertThat(Stage.rows(owner)).as(useCase.toString()).isEqualTo(before);
                assertThat(Stage.rows(stranger)).as(useCase.toString()).isEmpty();
            }
        }
        assertThat(saved).isGreaterThanOrEqualTo(3);
    }
}
