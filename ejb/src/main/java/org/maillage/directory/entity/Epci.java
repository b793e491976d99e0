package org.maillage.directory.entity;

import java.io.Serializable;

/**
 * A group of communes with its own taxation: communauté de communes, d'agglomération, urbaine, or métropole.
 *
 * @param siren nine digits
 * @param name begins with the kind, such as {@code CA Terre de Provence}
 * @param departement the code of the département where most of its inhabitants live
 */
public record Epci(String siren, String name, String departement) implements Serializable {

    /** Name and département, because two EPCI may bear the same name. */
    public String label() {
        return name + " (" + departement + ")";
    }
}
