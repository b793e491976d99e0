package org.maillage.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.maillage.platform.security.Role;

/** Who may do what in a structure, as the code decides it. */
@Named
@RequestScoped
public class PermissionsView {

    public List<Role> getRoles() {
        return Role.of(Role.Scope.TENANT);
    }

    /** The permissions held by any of these roles, in the order of their names. */
    public List<String> getPermissions() {
        return getRoles().stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The bundle key of the sentence that tells what a permission allows. */
    public String key(String permission) {
        return "permission." + permission.replace(':', '.');
    }
}
