package org.maillage.web.figures;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;
import org.maillage.figures.entity.Comparison;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Whom;

/** What is chosen on a page of figures: all of it stands in the address, so that a link shows exactly the same. */
public class SelectionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private @Nullable UsualPeriod period;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Comparison compare;
    private @Nullable UUID mediator;
    private @Nullable UUID site;
    private @Nullable PlaceKind place;
    private @Nullable String commune;
    private @Nullable String epci;
    private @Nullable ActivityKind kind;
    private @Nullable Theme theme;
    private @Nullable Equipment equipment;
    private @Nullable UUID tag;
    private @Nullable PartnerOrganisation partner;
    private @Nullable Gender gender;
    private @Nullable AgeBand age;
    private @Nullable SocialStatus status;

    /** Fills in the days that the address leaves open: a usual period as it is today, this year when nothing is said. */
    void settle() {
        LocalDate today = LocalDate.now(ZONE);
        if (from == null && to == null) {
            period = Objects.requireNonNullElse(period, UsualPeriod.THIS_YEAR);
        }
        if (period != null) {
            Days days = period.days(today);
            from = days.from();
            to = days.to();
        }
        LocalDate last = Objects.requireNonNullElse(to, today);
        to = last;
        from = Objects.requireNonNullElse(from, last.withDayOfYear(1));
    }

    /** Days that were typed are those that count, whatever period the page had shown. */
    void typed() {
        if (period != null && !period.days(LocalDate.now(ZONE)).equals(days())) {
            period = null;
        }
    }

    Days days() {
        LocalDate last = Objects.requireNonNullElseGet(to, () -> LocalDate.now(ZONE));
        return new Days(Objects.requireNonNullElse(from, last.withDayOfYear(1)), last);
    }

    /** What is meant. */
    public Selection selection() {
        return new Selection(
                days(),
                mediator,
                new Selection.Where(site, place, commune, epci),
                new Selection.What(kind, theme, equipment, tag, partner),
                new Whom(gender, age, status));
    }

    /** The address of what is chosen, without the page. */
    public String getQuery() {
        return query(period, from, to);
    }

    /** The same with another period. */
    public String query(UsualPeriod other) {
        return query(other, null, null);
    }

    private String query(@Nullable UsualPeriod usual, @Nullable LocalDate first, @Nullable LocalDate last) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("period", usual);
        parameters.put("from", usual == null ? first : null);
        parameters.put("to", usual == null ? last : null);
        parameters.put("compare", compare);
        parameters.putAll(filters());
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(String.valueOf(parameter.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, @Nullable Object> filters() {
        Map<String, @Nullable Object> filters = new LinkedHashMap<>();
        filters.put("mediator", mediator);
        filters.put("site", site);
        filters.put("place", place);
        filters.put("commune", commune);
        filters.put("epci", epci);
        filters.put("kind", kind);
        filters.put("theme", theme);
        filters.put("equipment", equipment);
        filters.put("tag", tag);
        filters.put("partner", partner);
        filters.put("gender", gender);
        filters.put("age", age == null ? null : age.code());
        filters.put("status", status);
        return filters;
    }

    /** Whether more than the period is chosen. */
    public boolean isFiltered() {
        return filters().values().stream().anyMatch(Objects::nonNull);
    }

    public @Nullable UsualPeriod getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable UsualPeriod period) {
        this.period = period;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable Comparison getCompare() {
        return compare;
    }

    public void setCompare(@Nullable Comparison compare) {
        this.compare = compare;
    }

    public @Nullable UUID getMediator() {
        return mediator;
    }

    public void setMediator(@Nullable UUID mediator) {
        this.mediator = mediator;
    }

    public @Nullable UUID getSite() {
        return site;
    }

    public void setSite(@Nullable UUID site) {
        this.site = site;
    }

    public @Nullable PlaceKind getPlace() {
        return place;
    }

    public void setPlace(@Nullable PlaceKind place) {
        this.place = place;
    }

    /** INSEE code of the commune where it took place. */
    public @Nullable String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = commune;
    }

    /** SIREN of the EPCI where it took place. */
    public @Nullable String getEpci() {
        return epci;
    }

    public void setEpci(@Nullable String epci) {
        this.epci = epci;
    }

    public @Nullable ActivityKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ActivityKind kind) {
        this.kind = kind;
    }

    public @Nullable Equipment getEquipment() {
        return equipment;
    }

    public void setEquipment(@Nullable Equipment equipment) {
        this.equipment = equipment;
    }

    /** Id of a tag. */
    public @Nullable UUID getTag() {
        return tag;
    }

    public void setTag(@Nullable UUID tag) {
        this.tag = tag;
    }

    public @Nullable PartnerOrganisation getPartner() {
        return partner;
    }

    public void setPartner(@Nullable PartnerOrganisation partner) {
        this.partner = partner;
    }

    public @Nullable Theme getTheme() {
        return theme;
    }

    public void setTheme(@Nullable Theme theme) {
        this.theme = theme;
    }

    public @Nullable Gender getGender() {
        return gender;
    }

    public void setGender(@Nullable Gender gender) {
        this.gender = gender;
    }

    public @Nullable AgeBand getAge() {
        return age;
    }

    public void setAge(@Nullable AgeBand age) {
        this.age = age;
    }

    public @Nullable SocialStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable SocialStatus status) {
        this.status = status;
    }
}
