package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Teams;
import org.maillage.figures.reports.Words;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Role;

/** Who recorded what is written out: themselves only, for whoever may not read the team. */
@ApplicationScoped
class Colleagues {

    @Inject
    private Teams teams;

    /** Two cells for each account: a name, and the role in which they work, or worked last. */
    Map<String, List<@Nullable String>> cells(Words words) {
        Map<String, List<@Nullable String>> cells = new HashMap<>();
        if (Acting.may("access:read")) {
            Map<UUID, Role> roles = teams.roles();
            teams.names()
                    .forEach((account, name) -> cells.put(account.toString(), cells(words, name, roles.get(account))));
        }
        Actor self = Acting.require();
        cells.putIfAbsent(self.accountId().toString(), cells(words, self.name(), self.role()));
        return cells;
    }

    private static List<@Nullable String> cells(Words words, String name, @Nullable Role role) {
        return Arrays.asList(name, role == null ? null : words.of("access.role." + role));
    }
}
