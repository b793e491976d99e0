package org.maillage.systemtest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.platform.trail.Audited;
import org.maillage.platform.trail.NotAudited;

/** Whoever reads the trail reads words: each thing that can be done, and each that it can be done to, has one. */
class TrailWordsTest {

    private static final Set<String> WORDS =
            MessagesTest.load(MessagesTest.SENTENCES).stringPropertyNames();

    private static final Set<JavaClass> CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.maillage").stream()
                    .collect(Collectors.toSet());

    /** What answers nothing, or says that it is audited, leaves a trace. */
    @Test
    void everyActHasAWord() {
        assertThat(missing(
                        "audit.action.",
                        CODE.stream()
                                .filter(type -> type.isAnnotatedWith(Stateless.class)
                                        && type.getPackageName().endsWith(".boundary"))
                                .flatMap(type -> type.getMethods().stream())
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(method -> method.isAnnotatedWith(Audited.class)
                                        || method.getRawReturnType().isEquivalentTo(void.class))
                                .map(TrailWordsTest::action)))
                .isEmpty();
    }

    @Test
    void everyRowHasAWord() {
        assertThat(missing(
                        "audit.entity.",
                        CODE.stream()
                                .filter(type ->
                                        type.isAnnotatedWith(Entity.class) && !type.isAnnotatedWith(NotAudited.class))
                                .map(JavaClass::getSimpleName)))
                .isEmpty();
    }

    private static String action(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static Set<String> missing(String prefix, Stream<String> names) {
        Set<String> keys = names.map(prefix::concat).collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).isNotEmpty();
        keys.removeAll(WORDS);
        return keys;
    }
}
