package org.maillage.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.maillage.directory.control.FrenchTerritory;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.Epci;
import org.maillage.directory.entity.Region;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;

/** Where people live and structures work: the communes of France, and the territories that they form. */
@Stateless
@Public(because = "published reference data, the same for everyone, needed before anyone has signed in")
@CrossTenant(because = "the territory of France belongs to no structure, and network operators work in none")
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // reads memory only: nothing to commit
public class Communes {

    private static final int MOST_EPCI = 50;

    /**
     * Communes by the beginnings of words of their name, without regard to accents, case or hyphens, or by the beginning of a
     * postal or INSEE code. Exact names come first, then names that begin so, then the most populous.
     *
     * @param text anything a person may type; a text without letters or digits, or of more than 100 characters, finds nothing
     * @param limit the most results wanted, 100 at most
     */
    public List<Commune> search(String text, int limit) {
        return FrenchTerritory.get().communes(text, limit);
    }

    /** The commune with this INSEE code. */
    public Optional<Commune> find(String code) {
        return FrenchTerritory.get().commune(code);
    }

    /** {@link #find} for whoever asks for thousands: what stands before a boundary costs more than to find one. */
    public Function<String, Optional<Commune>> finder() {
        return FrenchTerritory.get()::commune;
    }

    /** The communes of a département or overseas collectivity, by name; none when the code is unknown. */
    public List<Commune> communesOfDepartement(String code) {
        return FrenchTerritory.get().communesOfDepartement(code);
    }

    /** The communes of an EPCI, by name; none when the SIREN is unknown. */
    public List<Commune> communesOfEpci(String siren) {
        return FrenchTerritory.get().communesOfEpci(siren);
    }

    /** The EPCI found like communes, by name or SIREN, 50 at most. */
    public List<Epci> epcis(String text) {
        return FrenchTerritory.get().epcis(text, MOST_EPCI);
    }

    /** The EPCI with this SIREN. */
    public Optional<Epci> findEpci(String siren) {
        return FrenchTerritory.get().epci(siren);
    }

    /** The 101 départements and the inhabited overseas collectivities, by code. */
    public List<Departement> departements() {
        return FrenchTerritory.get().departements();
    }

    /** The département or overseas collectivity with this code. */
    public Optional<Departement> findDepartement(String code) {
        return FrenchTerritory.get().departement(code);
    }

    /** The 18 régions, by name. */
    public List<Region> regions() {
        return FrenchTerritory.get().regions();
    }

    /** The région with this code. */
    public Optional<Region> findRegion(String code) {
        return FrenchTerritory.get().region(code);
    }
}
