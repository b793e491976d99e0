package org.maillage.coverage.boundary;

import java.io.Serializable;
import java.util.List;
import org.maillage.coverage.entity.PublishedSite;

/**
 * An open site of a structure, as its networks read it.
 *
 * @param networks those to which it is published now, by name
 */
public record OwnSite(PublishedSite published, List<String> networks) implements Serializable {

    public OwnSite {
        networks = List.copyOf(networks);
    }
}
