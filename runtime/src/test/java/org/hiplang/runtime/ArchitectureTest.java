package org.hiplang.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the runtime may never know. */
@AnalyzeClasses(packages = "org.hiplang.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule HAS_NO_DEPENDENCY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.hiplang.runtime..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule DOES_NO_IO = noClasses()
            .that()
            .resideOutsideOfPackage("..table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.net..");

    @ArchTest
    static final ArchRule TABLES_COME_AND_GO_BY_STREAMS_AND_OPEN_NO_FILE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java[.]io[.].*File.*");

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

    @ArchTest
    static final ArchRule PACKAGES_GO_ONE_WAY =
            slices().matching("org.hiplang.runtime.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CLAIMS_KNOW_NO_POLICY = noClasses()
            .that()
            .resideInAPackage("..claim..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..policy..", "..decision..", "..judge..");

    @ArchTest
    static final ArchRule WHAT_APPLICATIONS_SEE_DOES_NOT_KNOW_HOW_IT_IS_JUDGED = noClasses()
            .that()
            .resideInAnyPackage("..policy..", "..decision..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..judge..");
}
