package org.maillage.beneficiaries.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.Forgettable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.persistence.TenantRow;
import org.maillage.platform.texts.Phone;
import org.maillage.platform.trail.Code;
import org.maillage.platform.trail.NotAudited;

/** One thing by which a person is found: a word of their name, their number, how their name sounds. */
@Entity
@Table(name = "beneficiaries_keys")
@NotAudited(because = "made from the file, whose changes are told")
public class SearchKey extends TenantEntity implements Forgettable {
    private static final long serialVersionUID = 1L;

    /** Raised with every change of the rules below: keys of another edition are made anew. */
    public static final int EDITION = 1;

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;

    /** What is told by a key. */
    public enum Kind {
        /** A word of the name. */
        NAME,
        /** All digits with the country, without a sign: 33612345678. */
        PHONE,
        /** As the number is dialled in the country: 0612345678. */
        LOCAL,
        MAIL,
        YEAR,
        /** How the whole name sounds, whichever way round it was noted. */
        SOUND,
        /** How the last name sounds, and the year of birth. */
        AGED
    }

    /**
     * A key that is not a row yet.
     *
     * @param word letters and digits, as they are compared
     */
    public record Word(Kind kind, String word) {
        public Word {
            word = word.substring(0, Math.min(LONGEST, word.length()));
        }
    }

    @ManyToOne
    @JoinColumn(name = "beneficiary_id")
    private @Nullable Beneficiary beneficiary;

    /** The same column as it stands in the keys: whoever asks for the file would read it, and the order of the index would be lost. */
    @Column(name = "beneficiary_id", insertable = false, updatable = false)
    private @Nullable UUID beneficiaryId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Code
    @Column(name = "word")
    private String word;

    protected SearchKey() {
        kind = Kind.NAME;
        word = "";
    }

    public SearchKey(Beneficiary beneficiary, Word word) {
        this.beneficiary = beneficiary;
        this.beneficiaryId = beneficiary.getId();
        this.kind = word.kind();
        this.word = word.word();
    }

    /** The keys that fit what a file says now; none for one that is not to be found. */
    public static Set<Word> of(Beneficiary person) {
        return of(person, new Ear());
    }

    /** The same, of one of many people. */
    public static Set<Word> of(Beneficiary person, Ear ear) {
        Set<Word> words = new LinkedHashSet<>();
        if (person.isClosed()) {
            return words;
        }
        String name = person.getLastKey() + " " + person.getFirstKey();
        addNames(name, words);
        String phone = person.getPhone();
        if (phone != null) {
            words.add(new Word(Kind.PHONE, phone.substring(1)));
            Phone.local(phone).ifPresent(local -> words.add(new Word(Kind.LOCAL, local)));
        }
        if (person.getEmail() != null) {
            words.add(new Word(Kind.MAIL, person.getEmail()));
        }
        String sound = ear.name(name);
        if (!sound.isEmpty()) {
            words.add(new Word(Kind.SOUND, sound));
        }
        if (person.getBirthYear() != null) {
            words.add(new Word(Kind.YEAR, person.getBirthYear().toString()));
            words.add(new Word(Kind.AGED, ear.name(person.getLastKey()) + " " + person.getBirthYear()));
        }
        return words;
    }

    private static void addNames(String name, Set<Word> words) {
        for (String part : List.of(name.strip().split(" +"))) {
            if (!part.isEmpty() && words.size() < MOST_WORDS) {
                words.add(new Word(Kind.NAME, part));
            }
        }
    }

    public @Nullable Beneficiary getBeneficiary() {
        return beneficiary;
    }

    /** As it is kept, for the writing of many. */
    public TenantRow row() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", getId().toString());
        values.put("version", 1);
        values.put("beneficiary_id", Objects.toString(beneficiaryId));
        values.put("kind", kind.name());
        values.put("word", word);
        return new TenantRow(values);
    }

    public Word getWord() {
        return new Word(kind, word);
    }

    @Override
    public void forget(Instant now) {
        word = "";
    }

    @Override
    public boolean isForgotten() {
        return word.isEmpty();
    }
}
