package org.maillage.alerts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Network;
import org.maillage.platform.texts.Words;
import org.maillage.targets.entity.Target;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;

/** An alert is known again while it stands, and reads the same on its page and in a mail. */
class AlertTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private final Tenant structure = new Tenant(1, "Le Préau", "", StructureKind.OTHER);
    private final Network network = named("Pays d’Arles");

    private static Network named(String name) {
        Network network = new Network();
        network.setName(name);
        return network;
    }

    private Alert ofStructure(Alert.Kind kind, LocalDate since, int number) {
        return new Alert(kind, structure, null, null, since, number, 0);
    }

    private Alert jump(String indicator, boolean yearBefore, LocalDate since, int number) {
        return new Alert(
                Alert.Kind.JUMP, null, null, new Alert.Leap(network, indicator, yearBefore), since, number, 1500);
    }

    private static Alert missed(String indicator, YearMonth from, YearMonth to) {
        Target target = new Target();
        target.setIndicator(indicator);
        target.setFirstMonth(from);
        target.setLastMonth(to);
        return new Alert(Alert.Kind.MISSED, null, target, null, DAY, 30, 50);
    }

    @Test
    void isTheSameWhateverItsNumbersBecome() {
        assertThat(ofStructure(Alert.Kind.SILENT, DAY, 2).key())
                .isEqualTo(ofStructure(Alert.Kind.SILENT, DAY.plusMonths(1), 4).key())
                .isNotEqualTo(ofStructure(Alert.Kind.SHEETS, DAY, 2).key());
        assertThat(jump(Dashboard.VISITS, true, DAY, 20).key())
                .isEqualTo(jump(Dashboard.VISITS, false, DAY, 21).key())
                .isNotEqualTo(jump(Dashboard.PEOPLE, true, DAY, 20).key())
                .isNotEqualTo(
                        jump(Dashboard.VISITS, true, DAY.plusMonths(1), 20).key());
        assertThat(missed(Dashboard.VISITS, YearMonth.of(2026, 1), YearMonth.of(2026, 2))
                        .key())
                .isNotEqualTo(missed(Dashboard.VISITS, YearMonth.of(2026, 1), YearMonth.of(2026, 2))
                        .key());
    }

    /** The column has room for 120 characters. */
    @Test
    void isKnownByFewCharacters() {
        List<String> longest = Target.INDICATORS.stream()
                .map(indicator -> jump(indicator, true, DAY, 20).key())
                .toList();
        assertThat(longest).allSatisfy(key -> assertThat(key).hasSizeLessThan(120));
    }

    @Test
    void isToldInBothLanguages() {
        assertThat(french(ofStructure(Alert.Kind.SILENT, DAY, 2)))
                .isEqualTo("Le Préau n’a rien remonté depuis le 01/10/2026 (2 mois entiers).");
        assertThat(english(ofStructure(Alert.Kind.SHEETS, DAY, 0)))
                .isEqualTo("At least one public sheet of Le Préau has not been confirmed since 01/10/2026.");
        assertThat(french(jump(Dashboard.MINUTES, true, DAY, 600)))
                .startsWith("Pays d’Arles, «\u202f" + Dashboard.MINUTES + "\u202f»")
                .contains("10", "octobre 2026", "25");
        assertThat(english(jump(Dashboard.VISITS, false, DAY, 6000)))
                .contains("6,000 in October 2026", "1,500 a month");
    }

    @Test
    void tellsMonthsAsTheyAreSpokenOf() {
        YearMonth january = YearMonth.of(2026, 1);
        assertThat(english(missed(Dashboard.VISITS, january, january.plusMonths(11))))
                .contains(", 2026:", "30 of 50");
        assertThat(english(missed(Dashboard.VISITS, january, january))).contains("January 2026:");
        assertThat(french(missed(Dashboard.VISITS, january, january.plusMonths(2))))
                .contains("janvier 2026", "mars 2026");
    }

    private static String french(Alert alert) {
        return sentence(alert, Locale.FRENCH);
    }

    private static String english(Alert alert) {
        return sentence(alert, Locale.ENGLISH);
    }

    private static String sentence(Alert alert, Locale locale) {
        return new AlertSentences(new Words(locale)::format, code -> code, locale).of(alert);
    }
}
