package org.maillage.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void servesOnTheLoopbackAddressByDefault() {
        var options = Options.parse();
        assertThat(options.command()).isEqualTo(Options.Command.SERVE);
        assertThat(options.baseUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(options.data()).isAbsolute().hasFileName("data");
        assertThat(options.dbUrl()).isEmpty();
        assertThat(options.demo()).isFalse();
    }

    @Test
    void takesValuesAfterASpaceOrAnEqualsSign() {
        var options = Options.parse("--demo", "--port", "9000", "--host=0.0.0.0", "--base-url=https://m.example/");
        assertThat(options.demo()).isTrue();
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.host()).isEqualTo("0.0.0.0");
        assertThat(options.baseUrl()).isEqualTo("https://m.example");
    }

    @Test
    void showsAnAddressThatABrowserCanOpen() {
        assertThat(Options.parse("--host", "::").baseUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(Options.parse("--host", "::1").baseUrl()).isEqualTo("http://[::1]:8080");
    }

    @Test
    void keepsTheAuditTrailForAYearUnlessToldOtherwise() {
        assertThat(Options.parse().auditDays()).isEqualTo(365);
        assertThat(Options.parse("--audit-days", "90").auditDays()).isEqualTo(90);
        assertThatThrownBy(() -> Options.parse("--audit-days", "0")).isInstanceOf(StartFailure.class);
    }

    @Test
    void keepsPersonalDataAsLongAsTold() {
        assertThat(Options.parse().accountMonths()).isEqualTo(24);
        assertThat(Options.parse().mailDays()).isEqualTo(365);
        assertThat(Options.parse().logDays()).isEqualTo(365);
        assertThat(Options.parse("--account-months", "12").accountMonths()).isEqualTo(12);
        for (String option : new String[] {"--account-months", "--mail-days", "--log-days"}) {
            assertThatThrownBy(() -> Options.parse(option, "-1")).isInstanceOf(StartFailure.class);
        }
    }

    @Test
    void takesNoLessMemoryForPasswordsThanIsSafe() {
        assertThat(Options.parse().passwordMemory()).isEqualTo(64);
        assertThat(Options.parse("--password-memory", "19").passwordMemory()).isEqualTo(19);
        for (String memory : new String[] {"18", "257", "x"}) {
            assertThatThrownBy(() -> Options.parse("--password-memory", memory)).isInstanceOf(StartFailure.class);
        }
    }

    @Test
    void knowsItsCommands() {
        assertThat(Options.parse("migrate", "--db-url", "jdbc:mariadb://db:3306/")
                        .command())
                .isEqualTo(Options.Command.MIGRATE);
        assertThat(Options.parse("verify-audit").command()).isEqualTo(Options.Command.VERIFY_AUDIT);
        assertThat(Options.parse("verify-figures").command()).isEqualTo(Options.Command.VERIFY_FIGURES);
        assertThat(Options.parse("bench", "--rounds", "5").benchArguments()).containsExactly("--rounds", "5");
    }

    @ParameterizedTest
    @CsvSource({
        "--prot 9000, option.unknown",
        "serve, option.unknown",
        "--port, option.value",
        "--data --demo, option.value",
        "--port 0, option.port",
        "--port 65536, option.port",
        "--port 80a, option.port",
        "--db-url mysql://db/, option.db-url",
        "--db-url jdbc:mariadb://db/?password=x, option.password",
        "--smtp-url http://mail, option.smtp-url",
        "--smtp-url smtp://me:secret@mail:25, option.password"
    })
    void refusesAMistakeAndNamesIt(String line, String key) {
        assertThatThrownBy(() -> Options.parse(line.split(" ")))
                .isInstanceOfSatisfying(
                        StartFailure.class, failure -> assertThat(failure.key()).isEqualTo(key));
    }
}
