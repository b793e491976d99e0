package org.maillage.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The business code, read once, and the planted code that breaks every rule. */
final class ScannedCode {

    static final JavaClasses BUSINESS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.maillage");

    static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.maillage.architecture.planted");

    private ScannedCode() {}
}
