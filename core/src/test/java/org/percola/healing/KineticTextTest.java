package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.numeric.Formula;
import org.percola.numeric.ModelText;

/** Unit: the text of the equations says the truth about its letters, and says it of every letter. */
class KineticTextTest {
    private static final ModelText TEXT = KineticText.read();
    private static final Evidence EVIDENCE = Evidence.standard();

    /** Unit, meaning, grade and sources stand beside the equations; where they change in the table, change them here. */
    @Test
    void whatStandsBesideALetterIsWhatTheEvidenceTableSays() {
        TEXT.coefficients().forEach((letter, said) -> {
            Parameter parameter = EVIDENCE.parameter("healing." + said.from().replaceFirst(" .*", ""));
            assertThat(said.unit()).as(letter).isEqualTo(parameter.unit());
            assertThat(said.meaning()).as(letter).isEqualTo(parameter.meaning());
            List<String> basis = Arrays.asList(said.basis().split(" ", -1));
            assertThat(basis.getFirst()).as(letter).isEqualTo(parameter.grade().name());
            assertThat(basis.subList(1, basis.size())).as(letter).isEqualTo(parameter.sources());
        });
    }

    @Test
    void everyNameOfAnEquationIsExplainedAndEveryLetterIsUsed() {
        Set<String> used = new TreeSet<>();
        TEXT.slopes().values().forEach(each -> used.addAll(TEXT.names(each)));
        TEXT.rest().values().forEach(each -> used.addAll(TEXT.names(each)));
        TEXT.session().values().forEach(each -> used.addAll(TEXT.names(each)));
        TEXT.readings().values().forEach(each -> used.addAll(TEXT.names(each.formula())));
        TEXT.functions().values().forEach(each -> {
            Set<String> inside = new TreeSet<>(TEXT.names(each.body()));
            each.arguments().forEach(inside::remove);
            used.addAll(inside);
        });
        Set<String> explained = new TreeSet<>(TEXT.coefficients().keySet());
        explained.addAll(TEXT.states().keySet());
        explained.addAll(TEXT.given().keySet());
        assertThat(used).isEqualTo(explained);
        assertThat(TEXT.states().keySet()).isEqualTo(TEXT.slopes().keySet());
        assertThat(TEXT.states()).hasSize(TissueState.COUNT);
    }

    @Test
    void everySourceOfAnEquationIsListed() throws IOException {
        Matcher source = Pattern.compile("@evidence (\\w+)").matcher(text());
        int found = 0;
        while (source.find()) {
            assertThat(EVIDENCE.source(source.group(1)).link()).isNotNull();
            found++;
        }
        assertThat(found).isPositive();
    }

    @Test
    void aFormulaKeepsTheOrderInWhichItWasWritten() {
        ModelText model = ModelText.read("x' = a b / c d - (x - 2 x^2)");
        assertThat(model.slopes().get("x"))
                .isEqualTo(new Formula.Operation(
                        Formula.Operator.MINUS,
                        times(over(times(name("a"), name("b")), name("c")), name("d")),
                        new Formula.Operation(
                                Formula.Operator.MINUS,
                                name("x"),
                                times(new Formula.Constant("2"), new Formula.Power(name("x"), 2)))));
    }

    private static Formula name(String name) {
        return new Formula.Name(name);
    }

    private static Formula times(Formula left, Formula right) {
        return new Formula.Operation(Formula.Operator.TIMES, left, right);
    }

    private static Formula over(Formula left, Formula right) {
        return new Formula.Operation(Formula.Operator.OVER, left, right);
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(KineticText.class.getResourceAsStream("kinetics.model"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
