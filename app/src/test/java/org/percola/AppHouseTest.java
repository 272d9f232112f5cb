package org.percola;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.percola.quantity.Unit;

/**
 * Unit. The house of {@code app}: six packages around the core, which knows nothing of them. Each may use every package
 * of core; of each other they use only what stands here.
 */
class AppHouseTest {
    private static final String ROOT = "org.percola";

    /** Each package and what it may use of the others; {@code cli} and {@code web} never see each other. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "words", Set.of(),
            "wire", Set.of(),
            "report", Set.of("words", "wire"),
            "exchange", Set.of("words", "wire"),
            "cli", Set.of("report", "exchange", "words", "wire"),
            "web", Set.of("report", "exchange", "words", "wire"));

    /** Names that say nothing of their subject. */
    private static final List<String> EMPTY_WORDS =
            List.of("Util", "Utils", "Helper", "Manager", "Impl", "Base", "Info", "Data", "Processor");

    private static JavaClasses app;

    @BeforeAll
    static void readTheCompiledApp() {
        app = mainClasses();
    }

    @Test
    void packagesUseOnlyWhatTheHouseAllows() {
        classes().should(keepToTheArrows()).allowEmptyShould(true).check(app);
    }

    @Test
    void theTerminalStaysInTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "me.tongfei.progressbar..", "org.jline..")
                .allowEmptyShould(true)
                .check(app);
    }

    @Test
    void everyClassIsNamedAfterASubject() {
        classes().should(haveNoEmptyWordAtTheEnd()).allowEmptyShould(true).check(app);
    }

    /** The classes of app as compiled: what lies on the class path neither beside this test nor in core. */
    private static JavaClasses mainClasses() {
        String tests = AppHouseTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String core =
                Unit.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        ImportOption appOnly = location -> !location.contains(tests) && !location.contains(core);
        return new ClassFileImporter().withImportOption(appOnly).importPackages(ROOT);
    }

    private static ArchCondition<JavaClass> keepToTheArrows() {
        return new ArchCondition<>("keep to the arrows of the house") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                String from = room(user);
                Set<String> mayUse = MAY_USE.get(from);
                if (mayUse == null) {
                    events.add(SimpleConditionEvent.violated(
                            user, "%s lies in a package that the house does not know".formatted(user.getName())));
                    return;
                }
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    String to = room(dependency.getTargetClass());
                    if (MAY_USE.containsKey(to) && !to.equals(from) && !mayUse.contains(to)) {
                        events.add(SimpleConditionEvent.violated(
                                user, "%s may not use %s: %s".formatted(from, to, dependency.getDescription())));
                    }
                }
            }
        };
    }

    /** The package of a class below the root: "skin" for org.percola.skin.Skin, "" for a class of another house. */
    private static String room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (name.equals(ROOT)) {
            return ROOT;
        }
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }

    private static ArchCondition<JavaClass> haveNoEmptyWordAtTheEnd() {
        return new ArchCondition<>("not end in one of " + EMPTY_WORDS) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                EMPTY_WORDS.stream()
                        .filter(type.getSimpleName()::endsWith)
                        .forEach(word -> events.add(SimpleConditionEvent.violated(
                                type, "%s ends in %s: what is its subject?".formatted(type.getName(), word))));
            }
        };
    }
}
