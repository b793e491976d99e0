package org.maillage.tenants.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.platform.errors.BusinessException;

class TenantTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    private static final Map<String, Consumer<Tenant>> VERBS = Map.of(
            "suspend", tenant -> tenant.suspend("a reason"),
            "resume", Tenant::resume,
            "leave", tenant -> tenant.leave(TODAY),
            "stay", Tenant::stay,
            "close", tenant -> tenant.close(LAST_DAY.plusDays(1)));

    /** From which states each verb leads on; everywhere else it is refused. */
    private static final Map<String, Set<TenantState>> FROM = Map.of(
            "suspend", EnumSet.of(TenantState.ACTIVE),
            "resume", EnumSet.of(TenantState.SUSPENDED),
            "leave", EnumSet.of(TenantState.ACTIVE, TenantState.SUSPENDED),
            "stay", EnumSet.of(TenantState.LEAVING),
            "close", EnumSet.of(TenantState.LEAVING));

    private static Tenant in(TenantState state) {
        Tenant tenant = new Tenant(1, "A structure", "", StructureKind.OTHER);
        switch (state) {
            case SUSPENDED -> tenant.suspend("a reason");
            case LEAVING -> tenant.leave(TODAY);
            case CLOSED -> {
                tenant.leave(TODAY);
                tenant.close(LAST_DAY.plusDays(1));
            }
            default -> {}
        }
        return tenant;
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "SUSPENDED", "LEAVING", "CLOSED"})
    void refusesWrongTransitions(TenantState state) {
        VERBS.forEach((name, verb) -> {
            Tenant tenant = in(state);
            assertThat(tenant.getState()).isEqualTo(state);
            if (FROM.get(name).contains(state)) {
                verb.accept(tenant);
                assertThat(tenant.getState()).as(name).isNotEqualTo(state);
            } else {
                assertThatThrownBy(() -> verb.accept(tenant)).as(name).isInstanceOf(BusinessException.class);
                assertThat(tenant.getState()).as(name).isEqualTo(state);
            }
        });
    }

    @Test
    void leavesTimeToTakeEverythingAlong() {
        Tenant tenant = in(TenantState.LEAVING);

        assertThat(tenant.getLeavingUntil()).isEqualTo(LAST_DAY);
        assertThatThrownBy(() -> tenant.close(LAST_DAY)).isInstanceOf(BusinessException.class);
        tenant.close(LAST_DAY.plusDays(1));
        assertThat(tenant.getState()).isEqualTo(TenantState.CLOSED);
    }

    /** Else declaring to leave and staying would be a way out of a suspension. */
    @Test
    void stayingLiftsNoSuspension() {
        Tenant tenant = in(TenantState.SUSPENDED);
        tenant.leave(TODAY);
        tenant.stay();

        assertThat(tenant.getState()).isEqualTo(TenantState.SUSPENDED);
        assertThat(tenant.getSuspension()).isEqualTo("a reason");
    }

    @Test
    void onlyAnActiveStructureWritesAndOnlyAClosedOneIsShut() {
        for (TenantState state : EnumSet.complementOf(EnumSet.of(TenantState.REQUESTED, TenantState.REFUSED))) {
            boolean open = state != TenantState.CLOSED;
            assertThat(state.allows(TenantState.Effect.WRITE)).isEqualTo(state == TenantState.ACTIVE);
            assertThat(state.allows(TenantState.Effect.SIGN_IN)).isEqualTo(open);
            assertThat(state.allows(TenantState.Effect.READ)).isEqualTo(open);
            assertThat(state.allows(TenantState.Effect.COUNT)).isEqualTo(open);
        }
    }
}
