package org.hiplang.x12;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void onlyTheSegmentReaderKnowsStaedi() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.hiplang.x12");

        noClasses()
                .that(DescribedPredicate.not(belongToAnyOf(SegmentReader.class)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.xlate..")
                .check(classes);
    }
}
