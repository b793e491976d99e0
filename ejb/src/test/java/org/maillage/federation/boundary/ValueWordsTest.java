package org.maillage.federation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Referral;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.Acquaintance;
import org.maillage.federation.entity.AutonomyProgress;
import org.maillage.federation.entity.DurationClass;
import org.maillage.platform.texts.Words;
import org.maillage.referrals.entity.ReferralState;

/** Every value that networks read has a word in both languages, what was not told and what is none included. */
class ValueWordsTest {

    static Stream<Arguments> values() {
        Stream<Arguments> named = Stream.of(
                        named(Dashboard.ACQUAINTANCE, Acquaintance.values()),
                        named("gender", Gender.values()),
                        named("status", SocialStatus.values()),
                        named(Dashboard.KIND, ActivityKind.values()),
                        named(Dashboard.DURATION, DurationClass.values()),
                        named(Dashboard.AUTONOMY, Autonomy.values()),
                        named(Dashboard.PROGRESS, AutonomyProgress.values()),
                        named("equipment", Equipment.values()),
                        named("referral", Referral.values()),
                        named(Dashboard.PARTNER, PartnerOrganisation.values()),
                        named(Dashboard.OUTCOME, ReferralState.values()),
                        named("place", PlaceKind.values()))
                .flatMap(some -> some);
        return Stream.concat(
                named,
                Stream.of(
                        Arguments.of("referral", ""),
                        Arguments.of(Dashboard.COMMUNE, ""),
                        Arguments.of(Dashboard.AUTONOMY, ValueWords.UNKNOWN),
                        Arguments.of(Dashboard.PROGRESS, AutonomyProgress.FIRST),
                        Arguments.of(Dashboard.RESIDENCE, ValueWords.UNKNOWN),
                        Arguments.of("equipment", ValueWords.UNKNOWN)));
    }

    private static Stream<Arguments> named(String dimension, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> Arguments.of(dimension, value.name()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isCalledSomething(String dimension, String value) {
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            Words words = new Words(locale);
            ValueWords labels = new ValueWords(words::of, band -> "", code -> code, id -> id, locale);
            // Words answers with the key when there is no word.
            assertThat(labels.of(dimension, value)).isNotBlank().doesNotMatch("[a-z]\\w*(\\.\\w+)+");
        }
    }
}
