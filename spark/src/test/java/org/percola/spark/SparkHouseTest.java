package org.percola.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Unit. Spark runs trials: of the core it uses {@code population}, and {@code evidence} to run them with; never the app. */
final class SparkHouseTest {
    @Test
    void sparkUsesPopulationAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.percola.spark..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "lie elsewhere in Percola",
                        used -> used.getPackageName().startsWith("org.percola.")
                                && !used.getPackageName().equals("org.percola.spark")
                                && !used.getPackageName().equals("org.percola.population")
                                && !used.getPackageName().equals("org.percola.evidence")))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.percola.spark"));
    }
}
