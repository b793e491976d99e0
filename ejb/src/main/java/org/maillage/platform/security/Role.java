package org.maillage.platform.security;

import java.util.Set;

/**
 * What a person may do in the place where they work. The only list of rights in the product: a permission that is not named
 * here is held by nobody.
 *
 * <p>A permission reads {@code component:verb}. {@code read} never includes {@code edit}.
 */
public enum Role {
    /** Runs the installation: creates networks and names their operators. Sees no figure and no person. */
    PLATFORM_OPERATOR(Scope.PLATFORM, "federation:define", "access:appoint"),

    /** Answers for a network: accepts structures and reads published figures. Never sees a row of a structure. */
    NETWORK_OPERATOR(Scope.NETWORK, "tenants:accept", "tenants:list", "federation:read"),

    /** Answers for a structure: its sites, its team, and everything that a mediator does. */
    STRUCTURE_ADMINISTRATOR(
            Scope.TENANT,
            "sites:read",
            "sites:edit",
            "access:read",
            "access:invite",
            "beneficiaries:read",
            "beneficiaries:edit",
            "activities:read",
            "activities:record"),

    /** Helps people at a counter and records it. */
    MEDIATOR(
            Scope.TENANT,
            "sites:read",
            "beneficiaries:read",
            "beneficiaries:edit",
            "activities:read",
            "activities:record");

    /** The kind of place in which a role is held. */
    public enum Scope {
        PLATFORM,
        NETWORK,
        TENANT
    }

    private final Scope scope;
    private final Set<String> permissions;

    Role(Scope scope, String... permissions) {
        this.scope = scope;
        this.permissions = Set.of(permissions);
    }

    public Scope scope() {
        return scope;
    }

    /** The permissions held by this role, each {@code component:verb}. */
    public Set<String> permissions() {
        return permissions;
    }
}
