package org.maillage.sites.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.sites.entity.AccessMode;
import org.maillage.sites.entity.Audience;
import org.maillage.sites.entity.Care;
import org.maillage.sites.entity.Fee;
import org.maillage.sites.entity.Mobility;
import org.maillage.sites.entity.NationalValue;
import org.maillage.sites.entity.Programme;
import org.maillage.sites.entity.ServiceKind;
import org.maillage.sites.entity.SupportMode;
import org.maillage.sites.entity.Training;
import org.maillage.sites.entity.Typology;

/**
 * What other files write for a value of the standard: its version 0.1.1, its own documentation where that differs from its schema, and other
 * spellings. Compared without case, accents and signs, so that decomposed letters, typographic apostrophes and lost blanks need no line here.
 */
final class Aliases {

    private static final Map<NationalValue, List<String>> OTHERS = others();

    private static final Map<Class<?>, Map<String, NationalValue>> KNOWN = new HashMap<>();

    static {
        Stream.<NationalValue[]>of(
                        ServiceKind.values(), Audience.values(), Care.values(), Fee.values(), Programme.values())
                .forEach(Aliases::know);
        Stream.<NationalValue[]>of(
                        Training.values(),
                        AccessMode.values(),
                        SupportMode.values(),
                        Mobility.values(),
                        Typology.values())
                .forEach(Aliases::know);
    }

    private Aliases() {}

    private static void know(NationalValue[] values) {
        Map<String, NationalValue> words = new HashMap<>();
        for (NationalValue value : values) {
            words.put(squeezed(value.text()), value);
            OTHERS.getOrDefault(value, List.of()).forEach(other -> words.put(squeezed(other), value));
        }
        KNOWN.put(values[0].getClass(), words);
    }

    /** The value that is meant; old values explain themselves after a colon or in brackets, which are left out at the second try. */
    static <E extends Enum<E> & NationalValue> Optional<E> find(Class<E> type, String text) {
        Map<String, NationalValue> words = KNOWN.getOrDefault(type, Map.of());
        NationalValue whole = words.get(squeezed(text));
        NationalValue found = whole == null ? words.get(squeezed(text.replaceFirst("[:(].*", ""))) : whole;
        return Optional.ofNullable(found).map(type::cast);
    }

    private static String squeezed(String text) {
        return Plain.words(text).replace(" ", "");
    }

    private static Map<NationalValue, List<String>> others() {
        Map<NationalValue, List<String>> others = new HashMap<>(services());
        others.put(Audience.STUDENTS, List.of("Étudiant"));
        others.put(Audience.FAMILIES, List.of("Familles/enfants", "Familles", "Enfants"));
        others.put(Audience.WOMEN, List.of("Uniquement femmes"));
        others.put(Care.MOBILITY, List.of("Handicap moteur"));
        others.put(Care.MENTAL, List.of("Handicaps psychiques", "Handicap mental"));
        others.put(Care.ILLITERACY, List.of("Personnes en situation d'illettrisme"));
        others.put(Care.ENGLISH, List.of("Anglais"));
        others.put(Care.LANGUAGES, List.of("Langues étrangères (autre)", "Langues étrangères"));
        others.put(
                Programme.CONSEILLERS_NUMERIQUES,
                List.of("CNFS", "Conseiller numérique", "Conseillers numériques France Services"));
        others.put(Programme.CAF, List.of("Point relais CAF", "Relais CAF"));
        others.put(
                Programme.BIBLIOTHEQUES,
                List.of("Bibliothèque numérique de référence", "Bibliothèques numériques de référence"));
        others.put(Programme.GRANDE_ECOLE, List.of("Grandes écoles du numérique"));
        others.put(Programme.CROIX_ROUGE, List.of("Croix Rouge", "Croix-Rouge française"));
        others.put(Programme.PIX, List.of("PIX"));
        others.put(Training.ARNIA, List.of("Arnia/MedNum BFC"));
        others.put(Training.SUD_LABS, List.of("Sud Labs"));
        others.put(AccessMode.PHONE, List.of("Par téléphone"));
        others.put(AccessMode.BOOKING, List.of("Prendre rendez-vous en ligne"));
        others.put(SupportMode.ALONE, List.of("Seul"));
        others.put(SupportMode.ONE_TO_ONE, List.of("Avec de l'aide", "À ma place"));
        others.put(SupportMode.WORKSHOP, List.of("Dans un atelier"));
        others.put(Typology.FT, List.of("PE", "Pôle emploi"));
        return others;
    }

    /** The fifteen services of version 0.1.1. */
    private static Map<NationalValue, List<String>> services() {
        return Map.of(
                ServiceKind.PROCEDURES,
                List.of(
                        "Devenir autonome dans les démarches administratives",
                        "Réaliser des démarches administratives avec un accompagnement",
                        "Accompagner les démarches de santé"),
                ServiceKind.EVERYDAY_TOOLS,
                List.of(
                        "Prendre en main un smartphone ou une tablette",
                        "Prendre en main un ordinateur",
                        "Utiliser le numérique au quotidien"),
                ServiceKind.EMPLOYMENT,
                List.of("Favoriser mon insertion professionnelle", "Créer et développer mon entreprise"),
                ServiceKind.PARENTING,
                List.of("Soutenir la parentalité et l'éducation avec le numérique"),
                ServiceKind.LEISURE,
                List.of("Créer avec le numérique"),
                ServiceKind.UNDERSTANDING,
                List.of("Approfondir ma culture numérique", "Promouvoir la citoyenneté numérique"),
                ServiceKind.INTERNET_ACCESS,
                List.of("Accéder à une connexion internet", "Accéder à du matériel"),
                ServiceKind.AFFORDABLE_DEVICES,
                List.of("S'équiper en matériel informatique"));
    }
}
