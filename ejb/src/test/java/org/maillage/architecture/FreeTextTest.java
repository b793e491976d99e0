package org.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.platform.texts.FreeText;

/** Every text long enough for a story is looked through: see {@link FreeText}. */
class FreeTextTest {

    private static final int LONG = 300;

    private static List<? extends HasAnnotations<?>> longTexts() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.maillage").stream()
                        .flatMap(FreeTextTest::places)
                        .filter(place -> place.tryGetAnnotationOfType(Size.class)
                                .filter(size -> size.max() > LONG && size.max() < Integer.MAX_VALUE)
                                .isPresent())
                        .toList();
    }

    private static Stream<? extends HasAnnotations<?>> places(JavaClass type) {
        return Stream.concat(
                type.getFields().stream().filter(field -> field.getRawType().isEquivalentTo(String.class)),
                type.getMethods().stream()
                        .flatMap(method -> method.getParameters().stream())
                        .filter(parameter -> parameter.getRawType().isEquivalentTo(String.class)));
    }

    @Test
    void everyLongTextIsLookedThrough() {
        assertThat(longTexts()).hasSizeGreaterThanOrEqualTo(3).allMatch(place -> place.isAnnotatedWith(FreeText.class));
    }
}
