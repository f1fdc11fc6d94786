package org.hiplang.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** What the command line may never know. */
@AnalyzeClasses(packages = "org.hiplang.cli", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule REPORTS_TOUCH_NO_FILES = noClasses()
            .that()
            .resideInAPackage("org.hiplang.cli.report")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file")
            .because("a report writes where it is told to");

    @ArchTest
    static final ArchRule JSON_IN_ONE_PLACE = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Ndjson")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("org.hiplang.cli.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule STREAMS_COME_FROM_THE_SETTING = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Setting.class.getName())
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule PARTS_DO_NOT_KNOW_THE_COMMANDS = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.hiplang.cli.report",
                    "org.hiplang.cli.facts",
                    "org.hiplang.cli.published",
                    "org.hiplang.cli.problem")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hiplang.cli");
}
