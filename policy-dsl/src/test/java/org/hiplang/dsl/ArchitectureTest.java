package org.hiplang.dsl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which. */
@AnalyzeClasses(packages = "org.hiplang.dsl", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("source")
            .definedBy("..dsl.source..")
            .layer("diagnostic")
            .definedBy("..dsl.diagnostic..")
            .layer("model")
            .definedBy("..dsl.model..")
            .layer("syntax")
            .definedBy("..dsl.syntax..")
            .layer("parse")
            .definedBy("..dsl.parse..")
            .layer("resolve")
            .definedBy("..dsl.resolve..")
            .layer("entry")
            .definedBy("org.hiplang.dsl")
            .whereLayer("source")
            .mayNotAccessAnyLayer()
            .whereLayer("diagnostic")
            .mayOnlyAccessLayers("source")
            .whereLayer("model")
            .mayOnlyAccessLayers("source")
            .whereLayer("syntax")
            .mayOnlyAccessLayers("source", "model")
            .whereLayer("parse")
            .mayOnlyAccessLayers("source", "diagnostic", "model", "syntax")
            .whereLayer("resolve")
            .mayOnlyAccessLayers("source", "diagnostic", "model", "syntax")
            .whereLayer("syntax")
            .mayOnlyBeAccessedByLayers("parse", "resolve", "entry");

    @ArchTest
    static final ArchRule ONLY_PARSE_KNOWS_ANTLR = noClasses()
            .that()
            .resideOutsideOfPackage("..dsl.parse..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antlr..");

    @ArchTest
    static final ArchRule NO_FILES = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Hip")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..");

    @ArchTest
    static final ArchRule ASKS_NO_CLOCK = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Clock.class, java.time.Instant.class, java.util.Date.class)
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");
}
