package org.maillage.admin.federation;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.FigureQuery;

/** Which figures are meant, as addresses say it: {@code from=09/2018&to=12/2018&commune=13004&network=...}. */
final class FigureAddress {

    /** In an address, in place of a commune: at a distance. */
    static final String REMOTE = "remote";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    private FigureAddress() {}

    /** The part of an address that follows its page. */
    static String of(FigureQuery query) {
        StringBuilder address = new StringBuilder("from=" + month(query.from()) + "&to=" + month(query.to()));
        String code = query.communeCode();
        if (code != null) {
            address.append("&commune=").append(commune(code));
        }
        if (query.networkId() != null) {
            address.append("&network=").append(query.networkId());
        }
        return address.toString();
    }

    /** The page of these figures. */
    static String page(FigureQuery query) {
        return "/admin/figures/dashboard?" + of(query);
    }

    /**
     * What {@link #of} wrote.
     *
     * @param parameters those of an address by their names, empty when missing
     * @throws java.time.DateTimeException when a month is none
     * @throws IllegalArgumentException when a network is none
     */
    static FigureQuery read(UnaryOperator<String> parameters) {
        return new FigureQuery(
                YearMonth.parse(parameters.apply("from"), MONTH),
                YearMonth.parse(parameters.apply("to"), MONTH),
                code(parameters.apply("commune")),
                network(parameters.apply("network")));
    }

    private static @Nullable UUID network(String id) {
        return id.isEmpty() ? null : UUID.fromString(id);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** What an address calls a commune. */
    static String commune(String code) {
        return code.isEmpty() ? REMOTE : code;
    }

    /** The code of a commune that an address names; {@code null} for all of them. */
    static @Nullable String code(@Nullable String commune) {
        if (commune == null || commune.isEmpty()) {
            return null;
        }
        return commune.equals(REMOTE) ? "" : commune;
    }
}
