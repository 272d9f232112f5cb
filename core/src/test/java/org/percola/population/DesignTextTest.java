package org.percola.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.device.DeviceCatalogue;
import org.percola.evidence.Evidence;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.MelasmaType;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.patient.ScarMix;
import org.percola.patient.Site;
import org.percola.patient.StriaeAge;
import org.percola.population.Population.Age;
import org.percola.population.Population.PhototypeShare;
import org.percola.population.TrialDesign.Arm;
import org.percola.treatment.Anaesthetic;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalCatalogue;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/** Property: a design survives its text, and pieces that travel as text give the trial. */
final class DesignTextTest {
    private static TrialDesign full() {
        Topical lidocaine = TopicalCatalogue.standard().find("lidocaine").orElseThrow();
        Course course = new Course(
                LocalDate.of(2026, 12, 1),
                DeviceCatalogue.standard().find("skinpen").orElseThrow(),
                List.of(new Zone(Site.CHEEK, 1.1), new Zone(Site.FOREHEAD, 0.3)),
                new Intensity.UntilPinpointBleeding(),
                3,
                28.5,
                Operator.HOME,
                new TopicalUse(lidocaine, Applied.AFTER, 0.1, 5, 10, 6.5, Occlusion.FILM),
                new Anaesthetic(lidocaine, 4, 30, 80, Occlusion.FILM),
                20.3,
                81,
                SunProtection.STRICT);
        Population population = new Population(
                7,
                new Age(33, 6, 20, 55),
                0.9,
                List.of(new PhototypeShare(Phototype.III, 1.0 / 3), new PhototypeShare(Phototype.IV, 2.0 / 3)),
                0.1,
                new Concern(
                        Benefit.ACNE_SCARS,
                        new Grading(Scale.GOODMAN_BARON, 3),
                        new ScarMix(0.5, 0.3, 0.2),
                        MelasmaType.MIXED,
                        StriaeAge.RUBRA),
                null);
        TrialDesign plain = Designs.scarTrial(7, 3, false);
        return new TrialDesign(
                population,
                List.of(new Arm("needling & more, 100 %\n", course), Designs.roller("b", 2, 14), Designs.untreated()),
                true,
                plain.endpoints(),
                3,
                -5);
    }

    @Test
    void aDesignComesBackFromItsText() {
        for (TrialDesign design : List.of(full(), Designs.scarTrial(1_000_000, 500, true))) {
            String text = design.text();
            TrialDesign back = TrialDesign.parse(text);
            assertThat(back).usingRecursiveComparison().isEqualTo(design);
            assertThat(back.text()).isEqualTo(text);
        }
    }

    @Test
    void aTextThatIsCutOrChangedIsRefused() {
        String text = full().text();
        for (int end = 0; end < text.length() - 1; end += 17) {
            String cut = text.substring(0, end);
            assertThatThrownBy(() -> TrialDesign.parse(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> TrialDesign.parse(text + " 1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrialDesign.parse(text.replace("sessions 3", "sessions 99")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void piecesThatTravelAsTextGiveTheTrial() {
        TrialDesign design = Designs.scarTrial(9, 3, false);
        TrialDesign sent = TrialDesign.parse(design.text());
        TrialState state = TrialState.start(design);
        for (int piece = 0; piece < TrialPieces.count(design); piece++) {
            state.addLine(new TrialPieces(Evidence.standard(), sent).run(piece));
        }
        TrialState back = TrialState.parse(design, state.text());
        assertThat(Trial.run(Evidence.standard(), back, 1, TrialProgress.NONE))
                .isEqualTo(Trial.run(design, 2, TrialProgress.NONE));
    }
}
