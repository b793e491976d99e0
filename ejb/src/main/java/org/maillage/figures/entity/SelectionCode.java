package org.maillage.figures.entity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
import org.maillage.indicators.Whom;

/** A selection as one line of text, for what is made of it later. */
public final class SelectionCode {

    private SelectionCode() {}

    /** {@code from=2026-01-01,to=2026-12-31,theme=AI}: only what is chosen. */
    public static String of(Selection selection) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        AgeBand ages = selection.whom().ages();
        parts.put("from", selection.days().from());
        parts.put("to", selection.days().to());
        parts.put("mediator", selection.mediator());
        parts.put("site", selection.where().site());
        parts.put("place", selection.where().place());
        parts.put("commune", selection.where().commune());
        parts.put("epci", selection.where().epci());
        parts.put("kind", selection.what().kind());
        parts.put("theme", selection.what().theme());
        parts.put("equipment", selection.what().equipment());
        parts.put("tag", selection.what().tag());
        parts.put("partner", selection.what().partner());
        parts.put("gender", selection.whom().gender());
        parts.put("age", ages == null ? null : ages.code());
        parts.put("status", selection.whom().status());
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> part.getKey() + "=" + plain(String.valueOf(part.getValue())))
                .collect(Collectors.joining(","));
    }

    /** A commune and an EPCI are typed: nothing in them may look like the next part. */
    private static String plain(String value) {
        return value.replaceAll("[,=]", "_");
    }

    /** What {@link #of} wrote. */
    public static Selection parse(String code) {
        Map<String, String> parts = Arrays.stream(code.split(","))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return new Selection(
                new Days(LocalDate.parse(parts.get("from")), LocalDate.parse(parts.get("to"))),
                part(parts, "mediator", UUID::fromString),
                new Selection.Where(
                        part(parts, "site", UUID::fromString),
                        part(parts, "place", PlaceKind::valueOf),
                        parts.get("commune"),
                        parts.get("epci")),
                new Selection.What(
                        part(parts, "kind", ActivityKind::valueOf),
                        part(parts, "theme", Theme::valueOf),
                        part(parts, "equipment", Equipment::valueOf),
                        part(parts, "tag", UUID::fromString),
                        part(parts, "partner", PartnerOrganisation::valueOf)),
                new Whom(
                        part(parts, "gender", Gender::valueOf),
                        part(parts, "age", AgeBand::parse),
                        part(parts, "status", SocialStatus::valueOf)));
    }

    private static <T> @Nullable T part(Map<String, String> parts, String name, Function<String, T> value) {
        String text = parts.get(name);
        return text == null ? null : value.apply(text);
    }
}
