package org.maillage.coverage.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.directory.entity.Commune;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;

class SitesTodayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final Tenant alpilles = new Tenant(2, "Alpilles", "", StructureKind.OTHER);
    private final Tenant causse = new Tenant(1, "Causse", "", StructureKind.OTHER);

    private static OpenSite site(
            Tenant structure, String name, String commune, @Nullable Integer minutes, LocalDate confirmed) {
        return new OpenSite(structure, name, commune, "", null, minutes, confirmed);
    }

    private static Commune commune(String code, int population) {
        return new Commune(code, "Commune " + code, List.of("13000"), "13", null, population);
    }

    private final SitesToday today = new SitesToday(
            TODAY,
            List.of(
                    site(causse, "A", "13004", 600, TODAY.minusYears(1)),
                    site(alpilles, "B", "13004", null, TODAY.minusYears(3)),
                    site(alpilles, "C", "13108", 210, TODAY.minusYears(1).plusDays(1)),
                    site(alpilles, "D", "30000", 60, TODAY.minusYears(2))),
            List.of(commune("13004", 50_000), commune("13108", 10_000), commune("13067", 3_000)));

    @Test
    void addsUpWhatSitesOffer() {
        assertThat(today.weeklyMinutes()).isEqualTo(870);
        assertThat(today.withoutHours()).isEqualTo(1);
    }

    @Test
    void countsCommunesOnceAndTheTerritoryOnly() {
        assertThat(today.communesCovered()).isEqualTo(2);
        assertThat(today.perTenThousand()).isCloseTo(3 * 10_000 / 63_000.0, within(1e-9));
        assertThat(new SitesToday(TODAY, today.sites(), List.of()).perTenThousand())
                .isNull();
    }

    @Test
    void sheetsOfAYearAgoAreToBeConfirmed() {
        assertThat(today.unconfirmed()).extracting(OpenSite::name).containsExactly("B", "D", "A");
    }
}
