package org.maillage.federation.entity;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Codes as they are stored, told apart when somebody asks for one of them. A région has some thousands of communes, and most who read a network
 * want its name or its age bands. Nobody changes it.
 */
final class StoredCodes extends AbstractSet<String> implements Serializable {
    private static final long serialVersionUID = 1L;

    static final String BETWEEN = " ";

    private final String text;

    private transient volatile @Nullable Set<String> codes;

    StoredCodes(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    private Set<String> codes() {
        Set<String> known = codes;
        if (known == null) {
            Set<String> told = new TreeSet<>();
            Arrays.stream(text.split(BETWEEN)).filter(code -> !code.isEmpty()).forEach(told::add);
            known = Collections.unmodifiableSet(told);
            codes = known;
        }
        return known;
    }

    @Override
    public Iterator<String> iterator() {
        return codes().iterator();
    }

    @Override
    public int size() {
        return codes().size();
    }

    @Override
    public boolean contains(Object code) {
        return codes().contains(code);
    }
}
