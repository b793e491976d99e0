package org.maillage.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.platform.texts.SensitiveNumbers.Kind;

class SensitiveNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 69 05 49 588 157 80",
                "269054958815780",
                "nir269054958815780merci",
                "Son numéro : 2.69.05.49.588.157.80.",
                "2-69-05-49-588-157 / 80",
                "2 69 05 49 588 157\n80",
                "2\u00A069\u202F05\u00A049 588 157 (80)",
                "２６９０５４９５８８１５７８０",
                "le 03/09/2026, madame 2 69 05 49 588 157 80, tél. 06 12 34 56 78"
            })
    void findsASocialSecurityNumberHoweverItIsSpaced(String text) {
        assertThat(SensitiveNumbers.find(text)).contains(Kind.NIR);
    }

    /** The key as INSEE computes it, for people born on the mainland, in Corsica, overseas and abroad. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "184127512345",
                "255081416802",
                "155022A00412",
                "299102B12345",
                "192069740112",
                "278119935012",
                "785307510203"
            })
    void findsEverySocialSecurityNumberWithItsKey(String beginning) {
        for (int last = 0; last < 10; last++) {
            String number = beginning + last;
            String digits = number.replace("2A", "19").replace("2B", "18");
            int key = 97 - new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue();
            for (int tried = 1; tried <= 97; tried++) {
                String text = "n° " + number + " " + (tried < 10 ? "0" : "") + tried;
                assertThat(SensitiveNumbers.find(text).isPresent()).as(text).isEqualTo(tried == key);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR76 3000 6000 0112 3456 7890 189",
                "fr1420041010050500013m02606",
                "FR14-2004-1010-0505-0001-3M02-606",
                "IBAN : FR76.3000.6000.0112.3456.7890.189, merci",
                "BE68 5390 0754 7034",
                "DE89 3704 0044 0532 0130 00",
                "GB82 WEST 1234 5698 7654 32",
                "NL91ABNA0417164300",
                "CH93 0076 2011 6238 5295 7",
                "RIB 30006 00001 12345678901 89",
                "20041 01005 0500013M026 06"
            })
    void findsABankAccount(String text) {
        assertThat(SensitiveNumbers.find(text)).contains(Kind.IBAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1111",
                "4111111111111111",
                "carte 5555-5555-5555-4444 12/27",
                "3782 822463 10005",
                "2223 0000 4841 0010",
                "6011 1111 1111 1117",
                "carte 41 11 11 11 11 11 11 11, expire bientôt"
            })
    void findsAPaymentCard(String text) {
        assertThat(SensitiveNumbers.find(text)).contains(Kind.CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Aide pour la déclaration de revenus, à revoir lundi.",
                "06 12 34 56 78",
                "+33 6 12 34 56 78 ou 04 90 12 34 56",
                "04 90 12 34 56 06 51 23 45 67 07 98 76 54 32",
                "SIRET 120 027 016 00357",
                "356 000 000 00048",
                "36252187900034",
                "né le 03/09/1984, vu le 02/03/2026 à 14:30, dossier 2026-00123",
                "2 69 05 49 588 157",
                "2 69 05 49 588 157 81",
                "2 69 13 49 588 157 80",
                "FR76 3000 6000 0112 3456 7890 188",
                "4111 1111 1111 1112",
                "9111 1111 1111 1110",
                "le 12 mars de 8 h à 12 h 30, 13004 Arles",
                "019400ab-1234-7abc-8def-0123456789ab",
                "https://example.org/?id=12345678901234567890123"
            })
    void letsEverythingElsePass(String text) {
        assertThat(SensitiveNumbers.find(text)).isEmpty();
    }

    /** Every single wrong digit, and every two neighbours in the wrong order, is told by the key. */
    @Test
    void aMistypedNumberIsNoNumber() {
        for (String number : new String[] {"269054958815780", "4111111111111111", "FR7630006000011234567890189"}) {
            for (int place = 4; place < number.length(); place++) {
                char wrong = (char) ('0' + (number.charAt(place) - '0' + 1) % 10);
                String text = number.substring(0, place) + wrong + number.substring(place + 1);
                assertThat(SensitiveNumbers.find(text)).as(text).isEmpty();
            }
        }
    }

    /** Lists of phone numbers and dates, as notes hold them: a note is refused for what it holds, not by chance. */
    @Test
    void ordinaryNotesAreHardlyEverRefused() {
        Random random = new Random(3);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder note = new StringBuilder("Rappeler");
            Matcher shape = Pattern.compile("x").matcher(" 0x xx xx xx xx, puis 0x xx xx xx xx le 1x/0x/202x");
            note.append(shape.replaceAll(found -> Integer.toString(random.nextInt(10))));
            refused += SensitiveNumbers.find(note.toString()).isPresent() ? 1 : 0;
        }
        assertThat(refused).isLessThanOrEqualTo(2);
    }

    /** Not that it is quick, but that it ends: an expression that tries every way would take years. */
    @Test
    @Timeout(60)
    void aLongTextIsReadOnce() {
        assertThat(SensitiveNumbers.find("1 ".repeat(5_000))).isEmpty();
    }
}
