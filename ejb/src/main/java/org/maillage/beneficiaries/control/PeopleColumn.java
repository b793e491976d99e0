package org.maillage.beneficiaries.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maillage.beneficiaries.entity.NameKey;

/** The columns of a file of people, by the names that they go by. */
public enum PeopleColumn {
    LAST_NAME("nom", "nom de famille", "nom usuel", "nom d usage", "last name", "lastname", "surname"),
    FIRST_NAME("prenom", "prenoms", "first name", "firstname", "given name"),
    BIRTH_YEAR(
            "annee de naissance",
            "annee naissance",
            "date de naissance",
            "naissance",
            "ne e en",
            "ne e le",
            "birth year",
            "year of birth"),
    COMMUNE("nom commune", "nom de la commune", "commune", "commune de residence", "ville", "city", "town"),
    INSEE("code insee", "insee", "code commune", "insee code", "code insee commune"),
    POSTAL_CODE("code postal", "cp", "postal code", "zip"),
    PHONE(
            "telephone",
            "tel",
            "n de telephone",
            "no de telephone",
            "numero de telephone",
            "numero telephone",
            "portable",
            "mobile",
            "phone"),
    EMAIL(
            "e mail",
            "email",
            "mail",
            "courriel",
            "adresse mail",
            "adresse email",
            "adresse e mail",
            "adresse electronique"),
    GENDER("genre", "sexe", "civilite", "gender"),
    STATUS("statut", "statut social", "situation", "status"),
    NOTES(
            "notes",
            "note",
            "notes supplementaires",
            "remarques",
            "remarque",
            "commentaire",
            "commentaires",
            "observations");

    private final Set<String> names;

    PeopleColumn(String... names) {
        this.names = Set.of(names);
    }

    private static Optional<PeopleColumn> of(String header) {
        String key = NameKey.of(header.replace("*", "").replace('°', ' '));
        return List.of(values()).stream()
                .filter(column -> column.names.contains(key))
                .findFirst();
    }

    /** Where each column is; the first of two that are called alike. */
    public static Map<PeopleColumn, Integer> among(List<String> headers) {
        Map<PeopleColumn, Integer> places = new EnumMap<>(PeopleColumn.class);
        for (int i = 0; i < headers.size(); i++) {
            int place = i;
            of(headers.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }
}
