package org.maillage.onboarding.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.onboarding.entity.Agreement;
import org.maillage.onboarding.entity.Paragraph;
import org.maillage.platform.errors.NotFoundException;

/** Every edition that was ever published is there, in both languages, with the same structure. */
class WordingTest {

    private static List<Paragraph.Kind> kinds(Agreement agreement, String edition, Locale locale) {
        return Wording.of(agreement, edition, locale).stream()
                .map(Paragraph::kind)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyEditionIsReadableInBothLanguages(Agreement agreement) {
        assertThat(agreement.editions()).isNotEmpty().isSorted().doesNotHaveDuplicates();
        for (String edition : agreement.editions()) {
            List<Paragraph.Kind> french = kinds(agreement, edition, Locale.FRENCH);
            assertThat(french).hasSizeGreaterThan(12).contains(Paragraph.Kind.HEADING);
            assertThat(kinds(agreement, edition, Locale.UK)).isEqualTo(french);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEditionThatNeverWasIsNotFound(Agreement agreement) {
        assertThatThrownBy(() -> Wording.of(agreement, "../charter_2026-11", Locale.FRENCH))
                .isInstanceOf(NotFoundException.class);
    }
}
