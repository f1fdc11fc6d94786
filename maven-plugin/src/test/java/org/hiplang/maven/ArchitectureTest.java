package org.hiplang.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the plugin may know. */
@AnalyzeClasses(packages = "org.hiplang.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule GOALS_ALONE_KNOW_THE_PROJECT = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Mojo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven.project..", "org.apache.maven.model..", "org.apache.maven.artifact..")
            .because("what a goal does is tested without Maven");

    @ArchTest
    static final ArchRule PARSER_AND_GENERATOR_STAY_BEHIND_THE_COMPILER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.antlr..", "com.palantir..", "org.hiplang.dsl.parse..", "org.hiplang.dsl.syntax..");

    @ArchTest
    static final ArchRule REQUESTS_ARE_RECORDS =
            classes().that().haveSimpleNameEndingWith("Request").should().beRecords();
}
