package org.maillage.beneficiaries.entity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a French name sounds, roughly: names that are said alike get one key. It is our own because of what libraries offer: Soundex, Metaphone
 * and Caverphone read English (they set Lefèvre and Lefebvre apart, and Renaud and Renault); Beider-Morse reads French, but gives up to
 * thirty keys for a name, all of which would have to be kept and compared.
 */
final class Sound {

    private record Rule(Pattern written, String said) {
        Rule(String written, String said) {
            this(Pattern.compile(written), said);
        }
    }

    /** In this order. Capitals stand for sounds of several letters: S for ch, A for an, E for in, O for on. */
    private static final List<Rule> RULES = List.of(
            new Rule("(.)\\1+", "$1"),
            new Rule("(?<=..)[sxz]+(?=$)", ""),
            new Rule("ph", "f"),
            new Rule("chr|ck|q(?:u(?=[aeiouy]))?|kh", "k"),
            new Rule("ch(?=[lnrt])", "k"),
            new Rule("t?s?ch|sh", "S"),
            new Rule("h", ""),
            new Rule("y", "i"),
            new Rule("c(?=[ei])", "s"),
            new Rule("c", "k"),
            new Rule("gn", "ni"),
            new Rule("gu(?=[ei])", "g"),
            new Rule("d?j|ge(?=[ao])|g(?=[ei])", "j"),
            new Rule("bv(?=r)|w", "v"),
            new Rule("[td]h?s(?=$)", ""),
            new Rule("(?<=[aeio])s(?=t)", ""),
            new Rule("z|x(?=.)", "s"),
            new Rule("eau|au[lt]?[dtx]?(?=$)|au|ou?", "o"),
            new Rule("ei?(?=[mn](?![aeioumn]))", "E"),
            new Rule("a?i(?=[mn](?![aeioumn]))", "E"),
            new Rule("a(?=[mn](?![aeioumn]))", "A"),
            new Rule("o(?=[mn](?![aeioumn]))", "O"),
            new Rule("(?<=[EAO])[mn]", ""),
            new Rule("oi", "wa"),
            new Rule("a[ei]|ei|oe|eu", "e"),
            new Rule("u", "o"),
            new Rule("p(?=t)", ""),
            new Rule("(?<=.[a-zA-Z])e(?=$)|(?<=e)r(?=$)", ""),
            new Rule("(?<=.)[tdspxz]+(?=$)", ""),
            new Rule("(?<=.)e(?=$)", "e"),
            new Rule("(.)\\1+", "$1"));

    private Sound() {}

    /** How a word sounds, as {@link NameKey} makes it; other scripts than Latin stay as they are. */
    static String of(String key) {
        String sound = key;
        for (Rule rule : RULES) {
            sound = rule.written().matcher(sound).replaceAll(rule.said());
        }
        return sound;
    }
}
