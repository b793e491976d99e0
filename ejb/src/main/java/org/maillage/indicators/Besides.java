package org.maillage.indicators;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.GroupCount;
import org.maillage.activities.entity.Headcount;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.persistence.TenantSelect;
import org.maillage.platform.security.Acting;

/** What stands in other rows than the activity: who took part in groups, the tags, and the offices of partners. Few have any. */
final class Besides {

    private static final String PARTICIPANTS =
            "select p.activity_id, p.beneficiary_id, p.helped_before, p.gender, p.status, p.age_from, p.age_to,"
                    + " p.residence_code from activities_participants p join activities_activities a on a.id = p.activity_id";

    private static final String COUNTS = "select g.activity_id, g.dimension, g.value, g.counted"
            + " from activities_group_counts g join activities_activities a on a.id = g.activity_id";

    private static final String TAGS = "select l.activity_id, l.tag_id from activities_tagged l"
            + " join activities_tags t on t.id = l.tag_id join activities_activities a on a.id = l.activity_id";

    /** As far as somebody said how far it is. */
    private static final String OFFICES =
            "select o.id, o.organisation, j.site_id, j.kilometres from activities_offices o"
                    + " left join activities_journeys j on j.office_id = o.id";

    private final Whom whom;
    private final Map<String, List<String>> tags = new HashMap<>();
    private final Map<String, List<Helped>> participants = new HashMap<>();
    private final Map<String, Map<GroupCount.Dimension, Map<String, Integer>>> counts = new HashMap<>();

    private final Map<String, PartnerOrganisation> partners = new HashMap<>();
    private final Map<Way, Integer> ways = new HashMap<>();

    /** From a site to an office. */
    private record Way(String office, @Nullable String site) {}

    private Besides(Whom whom) {
        this.whom = whom;
    }

    /** Who took part in the groups that are wanted, as far as they are meant. */
    static Besides of(TenantSelect rows, Wanted wanted) {
        Besides besides = new Besides(wanted.whom());
        Condition groups = Condition.of("a.kind = 'GROUP'").and(wanted.condition());
        rows.<RuntimeException>read(
                PARTICIPANTS,
                groups.and(wanted.whom().people("p")),
                "",
                row -> besides.participants
                        .computeIfAbsent(row.need(1), id -> new ArrayList<>())
                        .add(Accompaniments.person(row, 2)));
        rows.<RuntimeException>read(OFFICES, Condition.EVERYTHING, "", besides::office);
        rows.<RuntimeException>read(COUNTS, groups.and(Condition.of("g.counted > 0")), "", besides::count);
        return besides;
    }

    /** The same with the tags of all activities that are wanted: those of the structure and of its networks, and one's own. */
    static Besides withTags(TenantSelect rows, Wanted wanted) {
        return withTags(
                rows,
                wanted,
                Condition.of(
                        "(t.scope <> 'PERSON' or t.mediator_id = ?)",
                        Acting.require().accountId()));
    }

    /** The same with the tags that a network gave, which are published. */
    static Besides withNetworkTags(TenantSelect rows, Wanted wanted) {
        return withTags(rows, wanted, Condition.of("t.scope = 'NETWORK'"));
    }

    private static Besides withTags(TenantSelect rows, Wanted wanted, Condition own) {
        Besides besides = of(rows, wanted);
        if (rows.number("select count(*) from activities_tags t", own) > 0) {
            rows.<RuntimeException>read(
                    TAGS,
                    wanted.condition().and(own),
                    "",
                    row -> besides.tags
                            .computeIfAbsent(row.need(1), id -> new ArrayList<>())
                            .add(row.need(2)));
        }
        return besides;
    }

    private void count(TenantSelect.Row row) {
        counts.computeIfAbsent(row.need(1), id -> new EnumMap<>(GroupCount.Dimension.class))
                .computeIfAbsent(GroupCount.Dimension.valueOf(row.need(2)), dimension -> new LinkedHashMap<>())
                .put(row.need(3), row.number(4));
    }

    private void office(TenantSelect.Row row) {
        partners.put(row.need(1), PartnerOrganisation.valueOf(row.need(2)));
        ways.put(new Way(row.need(1), row.text(3)), row.number(4));
    }

    /** Whose office it is; {@code null} for none. */
    @Nullable
    PartnerOrganisation partner(@Nullable String office) {
        return office == null ? null : partners.get(office);
    }

    /** How far it is from a site to an office and back, by road; 0 where nobody said so. */
    int kilometres(@Nullable String office, @Nullable String site) {
        return office == null || site == null ? 0 : 2 * ways.getOrDefault(new Way(office, site), 0);
    }

    List<String> tags(String activity) {
        return tags.getOrDefault(activity, List.of());
    }

    List<Helped> participants(String activity) {
        return participants.getOrDefault(activity, List.of());
    }

    Headcount anonymous(String activity, int total, int helpedBefore) {
        return whom.among(new Headcount(total, helpedBefore, counts.getOrDefault(activity, Map.of())));
    }
}
