package org.hiplang.compiler;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the compiler may never know. */
@AnalyzeClasses(packages = "org.hiplang.compiler", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ONLY_GENERATE_KNOWS_JAVAPOET = noClasses()
            .that()
            .resideOutsideOfPackage("..generate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_ANTLR =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.antlr..");

    /** A text that whoever calls has opened is read, and what breaks while it is read is told. */
    @ArchTest
    static final ArchRule DOES_NO_IO = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                    .and(not(belongToAnyOf(java.io.Reader.class, java.io.UncheckedIOException.class))));

    @ArchTest
    static final ArchRule ONLY_TABLE_AND_LEDGER_KNOW_CSV = noClasses()
            .that()
            .resideOutsideOfPackages("..table..", "..ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule KNOWS_NO_FORMAT_AND_NO_BUILD = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hiplang.x12..", "io.xlate..", "org.apache.maven..");

    @ArchTest
    static final ArchRule THE_INTERPRETER_KNOWS_NO_GENERATED_CODE = noClasses()
            .that()
            .resideInAPackage("..interpret..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..plan..", "..generate..", "..check..");

    @ArchTest
    static final ArchRule STAGES_GO_ONE_WAY =
            slices().matching("org.hiplang.compiler.(*)..").should().beFreeOfCycles();

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
