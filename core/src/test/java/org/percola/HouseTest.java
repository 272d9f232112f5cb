package org.percola;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Unit. The house of {@code core}: which package looks at which, and what none of them touches.
 *
 * <p>Meant to be read. Whoever adds a package or an arrow adds it to {@link #house()} first, and to ARCHITECTURE.md.
 */
class HouseTest {
    private static final String ROOT = "org.percola";

    /** Each package and what it may use directly besides the ground, bottom to top. A row names only rows above it. */
    private static Map<String, Set<String>> house() {
        var house = new House();
        house.standsOn("quantity", "numeric");
        // facts
        house.mayUse("evidence", "");
        house.mayUse("patient", "");
        house.mayUse("device", "");
        // subjects: `treatment` is what is done, `skin` is physics
        house.mayUse("treatment", "device patient");
        house.mayUse("skin", "patient evidence");
        // mechanisms never see a patient; screening sees no mechanism
        house.mayUse("puncture", "skin treatment device evidence");
        house.mayUse("candidacy", "patient treatment device evidence");
        house.mayUse("transport", "puncture skin treatment evidence");
        house.mayUse("healing", "transport puncture skin treatment evidence");
        // readings
        house.mayUse("outcome", "healing transport skin patient evidence");
        house.mayUse("safety", "healing transport puncture skin patient treatment evidence");
        // run
        house.mayUse("forecast", "outcome safety healing transport puncture skin treatment device patient evidence");
        // jobs
        house.mayUse("plan", "candidacy forecast outcome safety treatment device patient evidence");
        house.mayUse("clinic", "forecast outcome safety treatment patient");
        house.mayUse("population", "forecast candidacy outcome safety treatment device patient evidence");
        // audit
        house.mayUse(
                "casebook",
                "population forecast outcome safety healing transport puncture skin treatment device patient evidence");
        house.mayUse("calibration", "forecast healing transport puncture skin treatment device patient evidence");
        return house.rows;
    }

    /** Names that say nothing of their subject. */
    private static final List<String> EMPTY_WORDS =
            List.of("Util", "Utils", "Helper", "Manager", "Impl", "Base", "Info", "Data", "Processor");

    /** Differ in their last bit from machine to machine; StrictMath has twins that do not. */
    private static final Set<String> MACHINE_DEPENDENT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    private static JavaClasses core;

    @BeforeAll
    static void readTheCompiledCore() {
        core = mainClasses();
    }

    @Test
    void theHouseIsDrawnFromTheGroundUp() {
        var below = new HashSet<String>();
        house().forEach((name, mayUse) -> {
            assertThat(below).as("what %s uses stands below it", name).containsAll(mayUse);
            below.add(name);
        });
    }

    @Test
    void packagesUseOnlyWhatTheHouseAllows() {
        classes().should(keepToTheArrowsOf(house())).check(core);
    }

    @Test
    void noPackageUsesItselfThroughOthers() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(core);
    }

    @Test
    void coreRestsOnTheJdkHipparchusAndFastCsvAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "..",
                        "java.lang..",
                        "java.util..",
                        "java.io",
                        "java.math",
                        "java.nio.charset",
                        "java.text",
                        "java.time..",
                        "jdk.incubator.vector..",
                        "org.hipparchus..",
                        "de.siegmar.fastcsv..",
                        "org.jspecify..")
                .because("no network, no files, no windows, no other library")
                .check(core);
    }

    @Test
    void coreReadsItsOwnResourcesAndNoFiles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|PrintStream|PrintWriter|Console)")
                .check(core);
    }

    @Test
    void coreNeitherPrintsNorLogs() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.System\\$Logger.*")
                .check(core);
    }

    @Test
    void coreHasNoClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callCodeUnitWhere(call("java\\.time\\..*", "now"))
                .orShould()
                .callCodeUnitWhere(call("java\\.lang\\.System", "currentTimeMillis|nanoTime"))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|Timer)")
                .because("dates come from the case")
                .check(core);
    }

    @Test
    void coreIgnoresTheMachineItRunsOn() {
        noClasses()
                .should()
                .callCodeUnitWhere(call("java\\.lang\\.System", "getenv|getProperty|getProperties|lineSeparator"))
                .orShould()
                .callCodeUnitWhere(call("java\\.nio\\.charset\\.Charset", "defaultCharset"))
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("a result is the same under every locale; Locale.ROOT says so")
                .check(core);
    }

    @Test
    void coreDrawsNothingWithoutASeed() {
        noClasses()
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(SplittableRandom.class)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
                .check(core);
    }

    @Test
    void everyMachineComputesTheSameBits() {
        noClasses()
                .should()
                .callCodeUnitWhere(call("java\\.lang\\.Math", String.join("|", MACHINE_DEPENDENT)))
                .because("StrictMath gives the same bits everywhere")
                .check(core);
    }

    @Test
    void onlyForecastAndPopulationKnowThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".forecast..", ROOT + ".population..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .callCodeUnitWhere(call("java\\.util\\..*", "parallel|parallelStream"))
                .check(core);
    }

    @Test
    void everyClassIsNamedAfterASubject() {
        classes().should(haveNoEmptyWordAtTheEnd()).check(core);
    }

    /** The classes of core as compiled, and not those beside this test. */
    private static JavaClasses mainClasses() {
        String tests = HouseTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains(tests))
                .importPackages(ROOT);
    }

    private static DescribedPredicate<JavaCall<?>> call(String owner, String method) {
        return DescribedPredicate.describe(
                owner + "." + method,
                call -> call.getTargetOwner().getName().matches(owner)
                        && call.getName().matches(method));
    }

    private static ArchCondition<JavaClass> keepToTheArrowsOf(Map<String, Set<String>> house) {
        return new ArchCondition<>("keep to the arrows of the house") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                String from = room(user);
                if (!house.containsKey(from)) {
                    events.add(SimpleConditionEvent.violated(
                            user, "%s lies in a package that the house does not know".formatted(user.getName())));
                    return;
                }
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    String to = room(dependency.getTargetClass());
                    boolean allowed = to.isEmpty()
                            || to.equals(from)
                            || house.getOrDefault(from, Set.of()).contains(to);
                    if (!allowed) {
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

    /** Rows in the order in which they were drawn. */
    private static final class House {
        private final Map<String, Set<String>> rows = new LinkedHashMap<>();

        private final Set<String> ground = new HashSet<>();

        /** Packages that use nothing and that all others may use. */
        void standsOn(String... packages) {
            for (String each : packages) {
                rows.put(each, Set.of());
                ground.add(each);
            }
        }

        void mayUse(String name, String others) {
            var arrows = new HashSet<>(ground);
            if (!others.isEmpty()) {
                arrows.addAll(List.of(others.split(" ", -1)));
            }
            rows.put(name, Set.copyOf(arrows));
        }
    }
}
