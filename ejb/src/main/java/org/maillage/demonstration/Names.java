package org.maillage.demonstration;

import java.util.List;
import org.maillage.beneficiaries.entity.Gender;

/** Invented names. Any resemblance is chance: first and last names are combined by counting. */
final class Names {

    private static final List<String> WOMEN = List.of(
            "Yvette",
            "Monique",
            "Chantal",
            "Fatima",
            "Josiane",
            "Marie-Claude",
            "Sylvie",
            "Nadia",
            "Françoise",
            "Odile",
            "Aïcha",
            "Bernadette",
            "Corinne",
            "Lucette",
            "Véronique",
            "Élodie",
            "Mireille",
            "Huguette",
            "Sandrine");
    private static final List<String> MEN = List.of(
            "Gérard",
            "Jean-Pierre",
            "Mohamed",
            "Roland",
            "Patrick",
            "André",
            "Karim",
            "Francis",
            "Lucien",
            "Thierry",
            "Marcel",
            "Abdel",
            "Christian",
            "Serge",
            "Noël",
            "Raymond",
            "Joël",
            "Étienne",
            "Mathieu");
    private static final List<String> FAMILIES = List.of(
            "Barrière",
            "Soulier",
            "Mas",
            "Benali",
            "Roumieu",
            "Quiot",
            "Vidal-Rey",
            "Chabaud",
            "Estève",
            "Garnier",
            "Haddad",
            "Jouve",
            "Lefèvre",
            "Mistral",
            "Nguyen",
            "Ollivier",
            "Peyre",
            "de La Roque",
            "Sabatier",
            "Tourniaire",
            "Ughetto",
            "Valette",
            "Zerrouki");

    private Names() {}

    static String first(Gender gender, int number) {
        List<String> names = gender == Gender.FEMALE ? WOMEN : MEN;
        return names.get(number % names.size());
    }

    static String last(int number) {
        // 23 is prime to 19: the pairs repeat only after 437 people.
        return FAMILIES.get((number * 5 + 3) % FAMILIES.size());
    }
}
