package org.maillage.alerts.boundary;

import java.text.NumberFormat;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.AmountWords;
import org.maillage.targets.entity.Target;
import org.maillage.tenants.entity.Tenant;

/** An alert in one sentence, on its page and in a mail: what it is and since when. */
public final class AlertSentences {

    /** The order of day, month and year in France and in the United Kingdom alike. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final BiFunction<String, Object[], String> sentence;
    private final UnaryOperator<String> indicator;
    private final Locale locale;

    /**
     * @param sentence the sentence of a key with its values filled in
     * @param indicator the name of an indicator
     */
    public AlertSentences(
            BiFunction<String, Object[], String> sentence, UnaryOperator<String> indicator, Locale locale) {
        this.sentence = sentence;
        this.indicator = indicator;
        this.locale = locale;
    }

    /** What it is and since when. */
    public String of(Alert alert) {
        return switch (alert.kind()) {
            case SILENT -> say("alerts.SILENT", name(alert.structure()), DAY.format(alert.since()), alert.number());
            case JUMP -> ofFigure(alert);
            case MISSED -> ofTarget("alerts.MISSED", alert);
            case BEHIND -> ofTarget("alerts.BEHIND", alert);
            case SHEETS -> say("alerts.SHEETS", name(alert.structure()), DAY.format(alert.since()));
        };
    }

    private String ofFigure(Alert alert) {
        Alert.Leap leap = alert.leap();
        if (leap == null) {
            return "";
        }
        AmountWords amounts = new AmountWords(sentence, this::number);
        return say(
                leap.yearBefore() ? "alerts.JUMP.year" : "alerts.JUMP.months",
                leap.network().getName(),
                indicator.apply(leap.indicator()),
                amounts.of(leap.indicator(), alert.number()),
                month(YearMonth.from(alert.since())),
                amounts.of(leap.indicator(), alert.compared()));
    }

    private String ofTarget(String key, Alert alert) {
        Target target = alert.target();
        return target == null
                ? ""
                : say(
                        key,
                        indicator.apply(target.getIndicator()),
                        months(target.first(), target.last()),
                        amount(target, alert.number()),
                        amount(target, alert.compared()));
    }

    /** So much of what is aimed at, in its unit. */
    private String amount(Target target, int amount) {
        return target.isInHours() ? say("figures.hours", amount) : number(amount);
    }

    private String months(YearMonth from, YearMonth to) {
        if (from.getMonth() == Month.JANUARY && to.equals(from.withMonth(Month.DECEMBER.getValue()))) {
            return Integer.toString(from.getYear());
        }
        return from.equals(to) ? month(from) : say("federation.figures.period", month(from), month(to));
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String say(String key, Object... values) {
        return sentence.apply(key, values);
    }

    private static String name(@Nullable Tenant structure) {
        return structure == null ? "" : structure.getName();
    }
}
