package org.maillage.ui.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Outlines;
import org.maillage.directory.entity.Box;
import org.maillage.directory.entity.Outline;
import org.maillage.directory.entity.TerritoryLevel;
import org.maillage.ui.maps.Area;
import org.maillage.ui.maps.AreaMap;

/** Maps for the catalogue: surfaces, discs, and territories that nobody has drawn. */
@Named
@RequestScoped
public class CatalogueMaps {

    @Inject
    private Outlines outlines;

    public AreaMap getDepartements() {
        List<Area> areas = List.of(
                area("04", "Alpes-de-Haute-Provence", 310L),
                area("05", "Hautes-Alpes", null),
                area("06", "Alpes-Maritimes", 1_980L),
                area("13", "Bouches-du-Rhône", 1_234L),
                area("83", "Var", 870L),
                area("84", "Vaucluse", 0L),
                Area.untold("2A", "Corse-du-Sud"),
                area("974", "La Réunion", 640L));
        return AreaMap.of(
                areas,
                outlines.of(
                        TerritoryLevel.DEPARTEMENT,
                        areas.stream().map(Area::code).toList()));
    }

    public AreaMap getDiscs() {
        return AreaMap.of(
                List.of(area("13004", "Arles", 412L), area("13108", "Tarascon", 96L), area("13067", "Orgon", null)),
                List.of(centre("13004", 0, 1_400), centre("13108", 300, 0), centre("13067", 3_300, 200)));
    }

    public AreaMap getUndrawn() {
        return AreaMap.of(List.of(new Area("13004", "Arles", 412L, null)), List.of());
    }

    private static Area area(String code, String label, @Nullable Long amount) {
        return new Area(code, label, amount, "/catalogue");
    }

    private static Outline centre(String code, int x, int y) {
        return new Outline(code, "METROPOLE", "", new Box(x, y, x, y), x, y);
    }
}
