package org.maillage.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Public;
import org.maillage.platform.security.Role;

class PossibleActsTest {

    /** What a boundary declares. */
    @Permission("federation:read")
    interface Declared {

        void read();

        @Permission("beneficiaries:edit")
        void edit();

        @Public(because = "an example")
        void ask();
    }

    private static boolean isPossible(Class<?> declaring, String method, Role.Scope scope) throws Exception {
        return PossibleActs.isPossible(declaring.getDeclaredMethod(method), scope);
    }

    @Test
    void whatNoRoleOfAPlaceMayDoIsNotPossibleThere() throws Exception {
        assertThat(isPossible(Declared.class, "read", Role.Scope.NETWORK)).isTrue();
        assertThat(isPossible(Declared.class, "edit", Role.Scope.NETWORK)).isFalse();
        assertThat(isPossible(Declared.class, "edit", Role.Scope.TENANT)).isTrue();
        assertThat(isPossible(Declared.class, "read", Role.Scope.PLATFORM)).isFalse();
    }

    @Test
    void whatIsOpenToEverybodyIsPossibleAnywhere() throws Exception {
        assertThat(isPossible(Declared.class, "ask", Role.Scope.PLATFORM))
                .as("though what surrounds it asks for a permission")
                .isTrue();
        assertThat(isPossible(Runnable.class, "run", Role.Scope.NETWORK))
                .as("what declares nothing is no boundary")
                .isFalse();
    }
}
