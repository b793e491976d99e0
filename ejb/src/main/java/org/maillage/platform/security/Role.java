package org.maillage.platform.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person may do in the place where they work. The only list of rights in the product: a permission that is not named
 * here is held by nobody.
 *
 * <p>A permission reads {@code component:verb}. {@code read} never includes {@code edit}; {@code review} reads what everybody in
 * the structure recorded, and lets whoever may record correct it too.
 */
public enum Role {
    /** Runs the installation: creates networks and names their operators. Sees no figure and no person. */
    PLATFORM_OPERATOR(
            Scope.PLATFORM,
            "federation:define",
            "access:appoint",
            "access:support",
            "audit:platform",
            "tenants:govern",
            "tenants:close",
            "exports:import",
            "privacy:platform",
            "presence:import",
            "directory:import"),

    /** Answers for a network: accepts structures and reads published figures. Never sees a row of a structure. */
    NETWORK_OPERATOR(
            Scope.NETWORK,
            "tenants:accept",
            "tenants:list",
            "tenants:suspend",
            "onboarding:follow",
            "onboarding:help",
            "access:welcome",
            "access:staff",
            "federation:read",
            "federation:keep",
            "federation:tag",
            "federation:measure",
            "publications:read",
            "publications:publish",
            "reporting:read",
            "targets:read",
            "targets:write",
            "alerts:read",
            "alerts:arrange",
            "alerts:subscribe",
            "coverage:read",
            "access:support",
            "audit:network"),

    /** Reads the published figures of a network with its targets and its open sites, and nothing else. */
    NETWORK_READER(
            Scope.NETWORK, "federation:read", "federation:keep", "publications:read", "targets:read", "coverage:read"),

    /** Answers for a structure: its sites, its team, and everything that a mediator does. */
    STRUCTURE_ADMINISTRATOR(
            Scope.TENANT,
            "tenants:join",
            "tenants:leave",
            "tenants:disclose",
            "federation:review",
            "reporting:review",
            "reporting:declare",
            "targets:review",
            "coverage:review",
            "onboarding:read",
            "onboarding:complete",
            "exports:read",
            "exports:create",
            "sites:read",
            "sites:list",
            "sites:edit",
            "access:read",
            "access:invite",
            "access:assign",
            "access:protect",
            "access:host",
            "audit:read",
            "privacy:read",
            "privacy:export",
            "privacy:decide",
            "privacy:edit",
            "beneficiaries:read",
            "beneficiaries:edit",
            "beneficiaries:merge",
            "beneficiaries:import",
            "beneficiaries:review",
            "beneficiaries:export",
            "activities:read",
            "activities:record",
            "activities:review",
            "activities:arrange",
            "activities:entrust",
            "visits:read",
            "visits:record",
            "presence:read",
            "presence:write",
            "presence:plan",
            "referrals:read",
            "referrals:send",
            "referrals:answer",
            "figures:read",
            "figures:keep",
            "figures:preview",
            "figures:export"),

    /** Answers for the work of a team: reads and corrects what everybody in the structure recorded. */
    COORDINATOR(
            Scope.TENANT,
            "sites:read",
            "access:read",
            "privacy:read",
            "privacy:export",
            "beneficiaries:read",
            "beneficiaries:edit",
            "beneficiaries:merge",
            "beneficiaries:import",
            "beneficiaries:review",
            "activities:read",
            "activities:record",
            "activities:review",
            "activities:arrange",
            "visits:read",
            "visits:record",
            "presence:read",
            "presence:write",
            "presence:plan",
            "referrals:read",
            "referrals:send",
            "referrals:answer",
            "figures:read",
            "figures:keep",
            "figures:export"),

    /** Helps people at a counter and records it. */
    MEDIATOR(
            Scope.TENANT,
            "sites:read",
            "beneficiaries:read",
            "beneficiaries:edit",
            "beneficiaries:merge",
            "activities:read",
            "activities:record",
            "visits:read",
            "visits:record",
            "presence:read",
            "presence:write",
            "referrals:read",
            "referrals:send",
            "referrals:answer",
            "figures:read",
            "figures:keep",
            "figures:export"),

    /** Welcomes people and keeps their files, without what was done with them. */
    RECEPTION(
            Scope.TENANT,
            "sites:read",
            "beneficiaries:read",
            "beneficiaries:edit",
            "visits:read",
            "visits:record",
            "presence:read"),

    /** Follows the work of a structure, without the files of people and without changing anything. */
    READER(
            Scope.TENANT,
            "sites:read",
            "activities:review",
            "figures:read",
            "figures:keep",
            "federation:review",
            "reporting:review",
            "targets:review",
            "coverage:review",
            "presence:read"),

    /**
     * An operator whom a structure lets in for some hours: looks at its screens, changes nothing and sees no file of a person. Held by
     * a grant only, never given to a member.
     */
    SUPPORT(
            Scope.TENANT,
            "sites:read",
            "sites:list",
            "access:read",
            "activities:review",
            "figures:read",
            "presence:read");

    /** The kind of place in which a role is held. */
    public enum Scope {
        PLATFORM,
        NETWORK,
        TENANT
    }

    /** Everybody looks after their own account. */
    static final String OWN_ACCOUNT = "access:self";

    /**
     * Answers what a structure holds of a person, or what it publishes, at all of its sites: nobody gives it who does not see all of them.
     */
    private static final Set<String> WHOLE_STRUCTURE =
            Set.of("privacy", "federation", "reporting", "targets", "coverage");

    private final Scope scope;
    private final Set<String> permissions;

    Role(Scope scope, String... permissions) {
        this.scope = scope;
        this.permissions =
                Stream.concat(Stream.of(permissions), Stream.of(OWN_ACCOUNT)).collect(Collectors.toUnmodifiableSet());
    }

    /** The roles held in such a place, from the one that may most. */
    public static List<Role> of(Scope scope) {
        return Stream.of(values()).filter(role -> role.scope == scope).toList();
    }

    /** The roles that a structure gives to its people, from the one that may most. */
    public static List<Role> ofTeam() {
        return of(Scope.TENANT).stream().filter(role -> role != SUPPORT).toList();
    }

    /** The roles that a network gives to its people, from the one that may most. */
    public static List<Role> ofNetwork() {
        return of(Scope.NETWORK);
    }

    public Scope scope() {
        return scope;
    }

    /** Whether it can be held for some sites only: whoever answers for a structure answers for all of it. */
    public boolean isLimitable() {
        return scope == Scope.TENANT && this != STRUCTURE_ADMINISTRATOR && this != SUPPORT;
    }

    /** The permissions of this role, or what is left of them when it is limited to some sites. */
    Set<String> permissions(boolean everywhere) {
        return everywhere
                ? permissions
                : permissions.stream()
                        .filter(permission -> !WHOLE_STRUCTURE.contains(permission.replaceFirst(":.*", "")))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The permissions held by this role, each {@code component:verb}. */
    public Set<String> permissions() {
        return permissions;
    }
}
