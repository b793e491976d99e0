package org.maillage.micro.bench.inside;

/** The page of a year of the région, from the request to the last byte. */
public final class ReadingPage extends Opening {

    public ReadingPage() {
        super("region", "key-figure");
    }

    @Override
    String page(int look) {
        int year = Reading.lastYear() - look % 3;
        return "/admin/figures/dashboard?from=01/" + year + "&to=12/" + year;
    }
}
