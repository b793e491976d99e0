package org.maillage.admin.federation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.Epci;
import org.maillage.federation.boundary.AmountWords;
import org.maillage.federation.boundary.Change;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.NetworkTags;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.ui.language.Language;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/** What a published value is called in the language of the reader. */
@RequestScoped
public class FigureLabels {

    @Inject
    private Phrases phrases;

    @Inject
    private Communes communes;

    @Inject
    private Language language;

    @Inject
    private NetworkTags tags;

    private Function<String, Optional<Commune>> finder = code -> Optional.empty();

    @PostConstruct
    void open() {
        finder = communes.finder();
    }

    /** The label of a value along a dimension. */
    String of(String dimension, String value) {
        return new ValueWords(key -> phrases.of(key), Formats::ages, this::commune, this::tag, language.getLocale())
                .of(dimension, value);
    }

    private String tag(String id) {
        return tags.all().stream()
                .filter(tag -> tag.getId().toString().equals(id))
                .map(NetworkTag::getName)
                .findFirst()
                .orElse(id);
    }

    /** Name of a commune, an EPCI or a département; that of no commune is "at a distance". */
    String commune(String code) {
        return code.isEmpty()
                ? phrases.of("activities.place.REMOTE")
                : finder.apply(code)
                        .map(Commune::name)
                        .or(() -> communes.findEpci(code).map(Epci::name))
                        .or(() -> communes.findDepartement(code).map(Departement::name))
                        .orElse(code);
    }

    /** A key figure, the estimated one as such. */
    String amount(Figure figure) {
        Integer amount = figure.amount();
        if (amount == null) {
            return phrases.of("ui.chart.hidden");
        }
        return figure.value().equals(Dashboard.DISTINCT)
                ? phrases.of("federation.figures.about", amount)
                : amounts().of(figure.value(), amount);
    }

    /** So many people in a workshop, with one decimal. */
    String perWorkshop(double number) {
        return phrases.of("federation.figures.perWorkshop", number);
    }

    private AmountWords amounts() {
        return new AmountWords(phrases::of, Formats::number);
    }

    /** How a key figure has changed since the year before; of an estimate, a difference would say more than is known. */
    String change(String indicator, @Nullable Change change) {
        if (indicator.equals(Dashboard.DISTINCT)) {
            return estimated(change);
        }
        if (change == null) {
            return phrases.of("federation.figures.change.hidden");
        }
        return amounts().change(indicator, change);
    }

    /** Where one structure alone helped people, or few, nothing is estimated: nothing need be hidden for that. */
    private String estimated(@Nullable Change change) {
        if (change == null) {
            return phrases.of("federation.figures.change.noEstimate");
        }
        return change.before() == 0
                ? phrases.of("federation.figures.change.nobody")
                : phrases.of("federation.figures.change.about", change.before());
    }

    /** A day of a month that is known, such as {@code lun. 3}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d", language.getLocale()).format(day);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM uuuu", language.getLocale()).format(month);
    }

    /** A period as it is spoken of: a year, a month, or from one month to another. */
    public String period(Period period) {
        if (period.isYear()) {
            return Integer.toString(period.from().getYear());
        }
        return period.from().equals(period.to())
                ? Formats.month(period.from())
                : phrases.of("federation.figures.period", Formats.month(period.from()), Formats.month(period.to()));
    }
}
