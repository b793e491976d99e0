package org.maillage.sites.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The columns of the national standard "lieux de médiation numérique" v1.0.2, in its order, each with the names under which older and other files
 * have it. The name of the constant is that of the column.
 */
public enum NationalColumn {
    ID("identifiant"),
    PIVOT("siret", "rna"),
    NOM("nom_du_lieu", "name"),
    COMMUNE("ville"),
    CODE_POSTAL("cp"),
    CODE_INSEE("insee", "code_commune"),
    ADRESSE("adresse_postale", "rue"),
    COMPLEMENT_ADRESSE("complement", "complement_d_adresse"),
    LATITUDE("lat"),
    LONGITUDE("lon", "lng", "long"),
    TYPOLOGIE("typologies", "type"),
    TELEPHONE("tel", "numero_de_telephone"),
    COURRIELS("courriel", "email", "mail", "e_mail"),
    SITE_WEB("site", "site_internet", "url"),
    HORAIRES("horaires_d_ouverture", "opening_hours"),
    PRESENTATION_RESUME("resume", "presentation"),
    PRESENTATION_DETAIL("detail", "description"),
    SOURCE(),
    ITINERANCE("itinerant"),
    STRUCTURE_PARENTE("structure"),
    DATE_MAJ("date_de_mise_a_jour", "date_mise_a_jour", "mise_a_jour"),
    SERVICES("service"),
    PUBLICS_SPECIFIQUEMENT_ADRESSES("publics_accueillis", "publics"),
    PRISE_EN_CHARGE_SPECIFIQUE("publics_accueillis", "publics"),
    FRAIS_A_CHARGE("conditions_acces", "conditions_d_acces", "frais", "tarifs"),
    DISPOSITIF_PROGRAMMES_NATIONAUX("labels_nationaux", "dispositifs_programmes_nationaux"),
    FORMATIONS_LABELS("labels_nationaux"),
    AUTRES_FORMATIONS_LABELS("labels_autres", "autres_labels"),
    MODALITES_ACCES("modalite_acces", "modalites_d_acces"),
    MODALITES_ACCOMPAGNEMENT("modalite_accompagnement", "modalites_d_accompagnement"),
    FICHE_ACCES_LIBRE("accessibilite", "accessibilite_accueil_handicap", "acceslibre"),
    PRISE_RDV("rdv", "prise_de_rdv");

    private static final Set<NationalColumn> REQUIRED = Set.of(ID, PIVOT, NOM, COMMUNE, CODE_POSTAL, ADRESSE, DATE_MAJ);

    /** Every cell of a file asks for its column: the headers of files, up to so many, are understood once. */
    private static final Map<String, Set<NationalColumn>> MET = new ConcurrentHashMap<>();

    private static final int MOST_MET = 1000;
    private static final int LONGEST_MET = 60;

    private final List<String> otherNames;

    NationalColumn(String... otherNames) {
        this.otherNames = List.of(otherNames);
    }

    /** As the header of a file has it. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the standard asks for a value. */
    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    /** The header of the standard. */
    public static List<String> header() {
        return Arrays.stream(values()).map(NationalColumn::column).toList();
    }

    /** The columns that a header may mean, whatever its case, accents and blanks: several when an old column was split. */
    static Set<NationalColumn> called(String header) {
        Set<NationalColumn> met = MET.get(header);
        if (met != null) {
            return met;
        }
        Set<NationalColumn> found = find(header);
        if (header.length() <= LONGEST_MET && MET.size() < MOST_MET) {
            MET.put(header, found);
        }
        return found;
    }

    private static Set<NationalColumn> find(String header) {
        String plain = Plain.words(header).replace(' ', '_');
        Set<NationalColumn> found = new TreeSet<>();
        for (NationalColumn column : values()) {
            if (Stream.concat(Stream.of(column.column()), column.otherNames.stream())
                    .anyMatch(plain::equals)) {
                found.add(column);
            }
        }
        return found;
    }
}
