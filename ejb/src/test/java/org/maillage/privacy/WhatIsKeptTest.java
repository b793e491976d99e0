package org.maillage.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityTheme;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.persistence.Forgettable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.texts.FreeText;
import org.maillage.platform.trail.Code;
import org.maillage.privacy.control.PersonRows;
import org.maillage.privacy.entity.Holding;

/** Nothing about people is kept without being told, nor without being erased with them. */
class WhatIsKeptTest {

    private static final Set<Class<?>> ENTITIES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.maillage").stream()
                    .filter(type -> type.isAnnotatedWith(Entity.class))
                    .map(JavaClass::reflect)
                    .collect(Collectors.toSet());

    private static Set<String> tables() {
        return ENTITIES.stream()
                .map(type -> type.getAnnotation(Table.class).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every table of the product, those of tomorrow too: named on the page about personal data, or reviewed as holding none. */
    @Test
    void everyTableIsToldOrHoldsNothingAboutPeople() {
        assertThat(tables())
                .hasSizeGreaterThan(20)
                .allSatisfy(table -> assertThat(
                                Stream.of(Holding.ofTable(table).isPresent(), Holding.NOT_PERSONAL.containsKey(table))
                                        .filter(Boolean::booleanValue))
                        .as(table + " belongs into Holding: what is it, why and how long is it kept?")
                        .hasSize(1));
    }

    @Test
    void nothingIsToldThatIsNotKept() {
        Stream<String> told = Stream.of(Holding.values()).flatMap(held -> held.tables().stream());
        assertThat(Stream.concat(told, Holding.NOT_PERSONAL.keySet().stream())).isSubsetOf(tables());
    }

    /** What leads to a person's file is about that person: it must be told as such. */
    @Test
    void whateverLeadsToAPersonIsPersonal() {
        assertThat(PersonRows.among(ENTITIES))
                .extracting(source -> source.entity().getAnnotation(Table.class).name())
                .noneMatch(Holding.NOT_PERSONAL::containsKey);
    }

    @Test
    void everyWayToAPersonIsFound() {
        assertThat(PersonRows.among(ENTITIES))
                .contains(
                        new PersonRows.Source(Beneficiary.class, ""),
                        new PersonRows.Source(Activity.class, "person.beneficiary"),
                        new PersonRows.Source(ActivityTheme.class, "activity.person.beneficiary"));
    }

    /** A text about a person is looked through for numbers that nobody should write down, and is forgotten with the person. */
    @Test
    void everyTextAboutAPersonIsLookedThroughAndForgotten() {
        List<Field> texts = PersonRows.among(ENTITIES).stream()
                .flatMap(source -> texts(source.entity()))
                .toList();
        assertThat(texts).isNotEmpty().allSatisfy(WhatIsKeptTest::checkText);
    }

    /** Texts that are typed: those of a closed list, and those that are made from others, say so. */
    private static Stream<Field> texts(Class<?> entity) {
        return PersonRows.attributes(entity)
                .filter(field -> field.getType() == String.class)
                .filter(field -> !field.isAnnotationPresent(Code.class))
                .filter(field -> field.isAnnotationPresent(Size.class));
    }

    private static void checkText(Field text) {
        assertThat(text.isAnnotationPresent(FreeText.class))
                .as(text + " is @FreeText")
                .isTrue();
        assertThat(Forgettable.class).as(text + " is forgotten").isAssignableFrom(text.getDeclaringClass());
    }

    private static final class Note extends TenantEntity {
        private static final long serialVersionUID = 1L;

        @ManyToOne
        private @Nullable Activity activity;

        @Size(max = 100)
        private String text = "";

        @Override
        public String toString() {
            return activity + text;
        }
    }

    @Test
    void aForgottenTextIsFound() {
        List<PersonRows.Source> sources = PersonRows.among(Set.of(Note.class, Activity.class));

        assertThat(sources).contains(new PersonRows.Source(Note.class, "activity.person.beneficiary"));
        assertThat(texts(Note.class).findFirst())
                .hasValueSatisfying(text -> org.assertj.core.api.Assertions.assertThatThrownBy(() -> checkText(text))
                        .isInstanceOf(AssertionError.class));
    }
}
