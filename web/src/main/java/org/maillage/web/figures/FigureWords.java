package org.maillage.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.Tag;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.entity.AgeBand;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.indicators.Dimension;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;
import org.maillage.ui.language.Language;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/** What a value that was counted is called in the language of the reader. */
@RequestScoped
public class FigureWords {

    /** What is not within reach, or is gone. */
    private static final String NOBODYS = "–";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    @Inject
    private Phrases phrases;

    @Inject
    private Communes communes;

    @Inject
    private Language language;

    @Inject
    private Sites sites;

    @Inject
    private OwnFigures figures;

    private @Nullable Map<String, String> siteNames;

    /** The label of a value along a dimension. */
    String of(Dimension dimension, String value) {
        if (Dimension.UNKNOWN.equals(value)) {
            return phrases.of("ui.notTold");
        }
        return switch (dimension) {
            case TOTAL -> "";
            case AGE -> Formats.ages(AgeBand.parse(value));
            case COMMUNE, RESIDENCE -> commune(value);
            case THEME, PROCEDURE -> phrases.of("activities.theme." + value);
            case PLACE -> phrases.of("activities.place." + value);
            case AUTONOMY -> phrases.of("activities.autonomy." + value);
            case REFERRAL ->
                value.isEmpty() ? phrases.of("activities.referral.none") : phrases.of("activities.referral." + value);
            case KIND -> phrases.of("activities.kind." + value);
            case EQUIPMENT -> phrases.of("activities.equipment." + value);
            case TAG -> tag(value);
            case OFFICE -> value.isEmpty() ? phrases.of("figures.noOffice") : office(value);
            case SITE -> value.isEmpty() ? phrases.of("figures.noSite") : site(value);
            case DURATION -> phrases.of("figures.duration." + value);
            case GENDER -> phrases.of("beneficiaries.gender." + value);
            case STATUS -> phrases.of("beneficiaries.status." + value);
            case MONTH -> month(YearMonth.parse(value, MONTH));
        };
    }

    /** The name of a partner. */
    String of(PartnerOrganisation partner) {
        return phrases.of("activities.organisation." + partner);
    }

    private String tag(String id) {
        return figures.tags().stream()
                .filter(tag -> tag.getId().toString().equals(id))
                .findFirst()
                .map(Tag::getName)
                .orElse(NOBODYS);
    }

    private String office(String id) {
        return figures.offices().stream()
                .filter(office -> office.getId().toString().equals(id))
                .findFirst()
                .map(PartnerOffice::getName)
                .orElse(NOBODYS);
    }

    /** As a value of {@link Dimension#MONTH}. */
    static String value(YearMonth month) {
        return MONTH.format(month);
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM uuuu", language.getLocale()).format(month);
    }

    private String commune(String code) {
        return code.isEmpty()
                ? phrases.of("activities.place.REMOTE")
                : communes.find(code).map(Commune::name).orElse(code);
    }

    /** The structure has it, so every site that was counted has a name. */
    private String site(String id) {
        Map<String, String> names = siteNames;
        if (names == null) {
            names = new HashMap<>();
            for (Site site : sites.named()) {
                names.put(site.getId().toString(), site.getName());
            }
            siteNames = names;
        }
        return Optional.ofNullable(names.get(id)).orElse(id);
    }
}
