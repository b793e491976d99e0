package org.maillage.micro.bench.inside;

/** The page of a year of own figures. */
abstract class OpeningFigures extends Opening {

    OpeningFigures(String who) {
        super(who, "total-accompaniments");
    }

    @Override
    final String page(int look) {
        var year = Counting.year(look);
        return "/figures/show?from=" + year.from() + "&to=" + year.to();
    }
}
