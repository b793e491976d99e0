package org.maillage.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    /** What the boundaries ask for. */
    private static final Set<String> ASKED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.maillage").stream()
                    .flatMap(RoleTest::permissions)
                    .collect(Collectors.toCollection(TreeSet::new));

    private static Stream<String> permissions(JavaClass type) {
        return Stream.concat(
                        type.tryGetAnnotationOfType(Permission.class).stream(),
                        type.getMethods().stream()
                                .flatMap(method -> method.tryGetAnnotationOfType(Permission.class).stream()))
                .map(Permission::value);
    }

    @Test
    void everyPermissionThatIsAskedForIsHeldAndNoOther() {
        Set<String> held = Arrays.stream(Role.values())
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ASKED).hasSizeGreaterThan(8).isEqualTo(held);
    }

    /** A star would be held by Shiro to include everything, also what comes later. */
    @ParameterizedTest
    @EnumSource
    void permissionsAreAComponentAndAVerb(Role role) {
        assertThat(role.permissions()).isNotEmpty().allMatch(permission -> permission.matches("[a-z]+:[a-z]+"));
    }

    /** Nobody above a structure holds what only its own people may do; one's own account is everybody's. */
    @Test
    void placesDoNotMix() {
        for (Role role : Role.values()) {
            for (Role other : Role.values()) {
                if (role.scope() != other.scope()) {
                    assertThat(role.permissions())
                            .filteredOn(permission -> !isShared(permission, role, other))
                            .doesNotContainAnyElementsOf(other.permissions());
                }
            }
        }
    }

    /** Everybody has an account, and both kinds of operators may ask to see the screens of a structure. */
    private static boolean isShared(String permission, Role role, Role other) {
        boolean operators = role.scope() != Role.Scope.TENANT && other.scope() != Role.Scope.TENANT;
        return "access:self".equals(permission) || (operators && "access:support".equals(permission));
    }

    @Test
    void anAdministratorDoesWhatAMediatorDoes() {
        assertThat(Role.STRUCTURE_ADMINISTRATOR.permissions()).containsAll(Role.MEDIATOR.permissions());
    }

    @ParameterizedTest
    @EnumSource
    void shiroGrantsExactlyThese(Role role) throws Exception {
        Actor actor = actor(role);
        for (String permission : ASKED) {
            boolean granted = Acting.as(actor, () -> Acting.may(permission));
            assertThat(granted).as(permission).isEqualTo(role.permissions().contains(permission));
        }
    }

    @Test
    void nobodyMayAnything() throws Exception {
        for (String permission : ASKED) {
            assertThat(Acting.may(permission)).isFalse();
            assertThat(Acting.<Boolean>as(null, () -> Acting.may(permission))).isFalse();
        }
    }

    @Test
    void theThreadIsLeftAsItWasFound() throws Exception {
        Actor mediator = actor(Role.MEDIATOR);
        Acting.as(mediator, () -> {
            assertThat(Acting.<Boolean>as(null, () -> Acting.current().isEmpty()))
                    .isTrue();
            assertThat(Acting.current()).contains(mediator);
            assertThatThrownBy(() -> Acting.as(actor(Role.NETWORK_OPERATOR), () -> {
                        throw new IllegalStateException("planted");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Acting.current()).contains(mediator);
            return true;
        });
        assertThat(Acting.current()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRoleFitsItsPlaceOnly(Role role) {
        UUID network = new UUID(0, 2);
        assertThatThrownBy(() -> new Actor(new UUID(0, 1), new UUID(0, 3), "A", role, 1, network, "", Limits.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        if (role.scope() != Role.Scope.PLATFORM) {
            assertThatThrownBy(() -> new Actor(new UUID(0, 1), new UUID(0, 3), "A", role, null, null, "", Limits.NONE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Actor actor(Role role) {
        return new Actor(
                new UUID(0, 1),
                new UUID(0, 3),
                "A",
                role,
                role.scope() == Role.Scope.TENANT ? 1 : null,
                role.scope() == Role.Scope.NETWORK ? new UUID(0, 2) : null,
                "",
                Limits.NONE);
    }
}
