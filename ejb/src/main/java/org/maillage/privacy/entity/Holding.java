package org.maillage.privacy.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maillage.tenants.entity.StructureKind;

/**
 * Everything about people that the product keeps: whom it is about, on what the law lets it rest, how long it lasts, in which tables. The page
 * for people is made from it. A table that is neither here nor among {@link #NOT_PERSONAL} breaks the build.
 */
public enum Holding {
    PEOPLE(
            About.HELPED,
            Basis.MISSION,
            Lasts.PEOPLE_MONTHS,
            "beneficiaries_beneficiaries",
            "beneficiaries_keys",
            "beneficiaries_consents",
            "beneficiaries_merges",
            "beneficiaries_distinctions"),
    /** Files of people on their way in, and the lines that were refused. */
    IMPORTS(About.HELPED, Basis.MISSION, Lasts.ARCHIVE_DAYS, "beneficiaries_imports", "beneficiaries_import_parts"),
    ACTIVITIES(
            About.HELPED,
            Basis.MISSION,
            Lasts.AS_NAMELESS,
            "activities_activities",
            "activities_procedures",
            "activities_themes",
            "activities_participants",
            "activities_group_counts",
            "activities_tagged",
            "activities_tags"),
    /** What other structures were asked for a person, and whom it was about. */
    REFERRALS(About.HELPED, Basis.MISSION, Lasts.REFERRAL_DAYS, "referrals_requests", "referrals_ties"),
    /** Who came together with whom, told by the team. */
    COORDINATION(
            About.TEAM,
            Basis.MISSION,
            Lasts.STRUCTURE,
            "activities_coordinations",
            "activities_coordinations_tagged",
            "activities_coordinations_partners"),
    /** To whom a machine is lent. */
    LOANS(About.HELPED, Basis.MISSION, Lasts.STRUCTURE, "sites_machines"),
    REQUESTS(About.HELPED, Basis.LAW, Lasts.REGISTER_YEARS, "privacy_requests"),
    ACCOUNTS(
            About.TEAM,
            Basis.INTEREST,
            Lasts.ACCOUNT_MONTHS,
            "access_accounts",
            "access_assignments",
            "access_second_factors",
            "access_recovery_codes"),
    SIGN_INS(
            About.TEAM,
            Basis.INTEREST,
            Lasts.DEVICE_DAYS,
            "access_sessions",
            "access_devices",
            "access_attempts",
            "access_tickets"),
    INVITATIONS(About.TEAM, Basis.INTEREST, Lasts.MAIL_DAYS, "access_invitations"),
    CONTACTS(About.TEAM, Basis.INTEREST, Lasts.REQUEST, "tenants_requests"),
    AGREEMENTS(About.TEAM, Basis.LAW, Lasts.STRUCTURE, "onboarding_acceptances"),
    /** Who froze the figures of a network. */
    PUBLICATIONS(About.TEAM, Basis.INTEREST, Lasts.ALWAYS, "publications_publications"),
    SUPPORT(About.TEAM, Basis.INTEREST, Lasts.STRUCTURE, "access_support"),
    VIEWS(About.TEAM, Basis.INTEREST, Lasts.STRUCTURE, "figures_views", "federation_views"),
    /** Who wants the alerts of a network by mail, and which they were told. */
    ALERT_MAILS(About.TEAM, Basis.INTEREST, Lasts.ROLE, "alerts_subscriptions", "alerts_told"),
    /** Who receives people where and when. */
    PLANNING(About.TEAM, Basis.INTEREST, Lasts.STRUCTURE, "presence_presences"),
    MAILS(About.TEAM, Basis.INTEREST, Lasts.MAIL_DAYS, "notifications_mails"),
    /** Archives of a whole structure, on the servers until they are downloaded, and who asked for them. */
    ARCHIVES(About.EVERYBODY, Basis.INTEREST, Lasts.ARCHIVE_DAYS, "exports_transfers"),
    TRAIL(About.EVERYBODY, Basis.LAW, Lasts.AUDIT_DAYS, "audit_events", "audit_operator_events"),
    /** Files on the servers. */
    LOGS(About.EVERYBODY, Basis.INTEREST, Lasts.LOG_DAYS);

    /** Whose data it is. */
    public enum About {
        HELPED,
        TEAM,
        EVERYBODY
    }

    /** Article 6 of the RGPD. */
    public enum Basis {
        /** 1 e for a public body, 1 f for another. */
        MISSION,
        /** 1 f: the service works and is safe. */
        INTEREST,
        /** 1 c: the law asks for it. */
        LAW
    }

    /** What decides how long it is kept. */
    public enum Lasts {
        PEOPLE_MONTHS,
        AS_NAMELESS,
        REFERRAL_DAYS,
        REGISTER_YEARS,
        ACCOUNT_MONTHS,
        ROLE,
        DEVICE_DAYS,
        MAIL_DAYS,
        REQUEST,
        STRUCTURE,
        ARCHIVE_DAYS,
        AUDIT_DAYS,
        LOG_DAYS,
        ALWAYS
    }

    /** Reviewed: tables that tell nothing about a natural person, and why. */
    public static final Map<String, String> NOT_PERSONAL = Map.ofEntries(
            Map.entry("activities_journeys", "distances"),
            Map.entry("activities_offices", "public bodies"),
            Map.entry("alerts_settings", "a setting"),
            Map.entry("audit_chains", "numbers and hashes"),
            Map.entry("audit_operator_chains", "numbers and hashes"),
            Map.entry("coverage_sites", "addresses of public services"),
            Map.entry("coverage_stale_sites", "a work list of structures"),
            Map.entry("directory_contours", "outlines of territories"),
            Map.entry("directory_priority_areas", "published lists of communes"),
            Map.entry("directory_priority_lists", "published lists of communes"),
            Map.entry("federation_crossings", "networks that share something"),
            Map.entry("federation_facts", "counts"),
            Map.entry("federation_indicators", "definitions"),
            Map.entry("federation_links", "networks within networks"),
            Map.entry("federation_stale_sums", "a work list of months"),
            Map.entry("federation_sum_changes", "notes about months"),
            Map.entry("federation_sums", "counts"),
            Map.entry("federation_tags", "words"),
            Map.entry("federation_networks", "public bodies and their settings"),
            Map.entry("indicators_recounts", "notes about months"),
            Map.entry("indicators_stale_months", "a work list of months"),
            Map.entry("onboarding_courses", "steps of a structure"),
            Map.entry("presence_school_breaks", "a public calendar"),
            Map.entry("privacy_periods", "a setting"),
            Map.entry("privacy_removals", "counts"),
            Map.entry("privacy_rounds", "counts"),
            Map.entry("publications_openings", "which publications anybody may read"),
            Map.entry("publications_texts", "what a network writes about figures"),
            Map.entry("reporting_declarations", "months of a structure"),
            Map.entry("reporting_months", "months of a structure"),
            Map.entry("reporting_sheets", "a date"),
            Map.entry("sites_originals", "sheets of places open to the public, as files had them"),
            Map.entry("sites_rooms", "rooms"),
            Map.entry("sites_sites", "places open to the public"),
            Map.entry("targets_targets", "numbers to reach"),
            Map.entry("tenants_certificates", "counts of what a closed structure had"),
            Map.entry("tenants_memberships", "structures and networks"),
            Map.entry("tenants_tenants", "legal persons"),
            Map.entry("visits_counts", "counts"),
            Map.entry("visits_entries", "what was added to counts, not by whom"));

    private static final Set<StructureKind> PUBLIC_BODIES = Set.of(
            StructureKind.TOWN_HALL,
            StructureKind.EPCI,
            StructureKind.DEPARTEMENT,
            StructureKind.LIBRARY,
            StructureKind.SOCIAL_ACTION_CENTRE,
            StructureKind.FRANCE_SERVICES);

    private final About about;
    private final Basis basis;
    private final Lasts lasts;
    private final List<String> tables;

    Holding(About about, Basis basis, Lasts lasts, String... tables) {
        this.about = about;
        this.basis = basis;
        this.lasts = lasts;
        this.tables = List.of(tables);
    }

    /** What is kept of these people. */
    public static List<Holding> of(About people) {
        return Arrays.stream(values()).filter(held -> held.about == people).toList();
    }

    /** Where a table belongs; empty for one that nobody has thought of. */
    public static Optional<Holding> ofTable(String table) {
        return Arrays.stream(values())
                .filter(held -> held.tables.contains(table))
                .findFirst();
    }

    /** Whether the mission of such a structure is one of public interest; otherwise it rests on a legitimate interest. */
    public static boolean isPublic(StructureKind kind) {
        return PUBLIC_BODIES.contains(kind);
    }

    public About about() {
        return about;
    }

    public Basis basis() {
        return basis;
    }

    public Lasts lasts() {
        return lasts;
    }

    public List<String> tables() {
        return tables;
    }
}
