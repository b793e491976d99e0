package org.maillage.micro.bench.inside;

import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.entity.Selection;
import org.maillage.platform.security.Actor;

/** Whoever answers for the first structure of the région reads a year of its own figures. */
public final class ReadingStructure extends Reading {

    private static final int FIRST_STRUCTURE = 200_001;

    @Override
    Actor reader() throws Exception {
        var manager = Person.named("structure").actor();
        return new Actor(
                manager.accountId(),
                manager.assignmentId(),
                manager.name(),
                manager.role(),
                FIRST_STRUCTURE,
                null,
                manager.place(),
                manager.limits());
    }

    @Override
    void read(int number) throws Exception {
        Person.boundary(OwnFigures.class).read(Selection.of(Counting.year(number)), null);
    }
}
