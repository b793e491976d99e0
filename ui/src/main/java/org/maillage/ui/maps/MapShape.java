package org.maillage.ui.maps;

import java.io.Serializable;
import org.maillage.directory.entity.Outline;

/**
 * A territory as it is drawn: its surface, or a disc at its centre where no outline is known.
 *
 * @param fill 1 to 5 by class, 0 where nothing was counted, -1 when hidden, -2 where nothing is said
 * @param radius of the disc, whose surface grows with the amount; 0 for a surface
 */
public record MapShape(Area area, Outline outline, int fill, double radius) implements Serializable {

    public boolean isDisc() {
        return radius > 0;
    }

    public String path() {
        return outline.path();
    }
}
