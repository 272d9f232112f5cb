package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.percola.forecast.DeliveryForecast;
import org.percola.forecast.DeliveryNote;
import org.percola.forecast.Needling;
import org.percola.patient.Coded;
import org.percola.transport.Dose;
import org.percola.transport.Experiment;
import org.percola.transport.HoleField;
import org.percola.wire.ExperimentFile;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.PermeationWords;

/** All that {@code permeate} found: the experiment, its forecast and, where there are any, the laboratory's own points. */
public final class Permeation {
    /** Below it fewer than three draws lie outside either end of a 90 % interval. */
    private static final int FEW_DRAWS = 60;

    private final ExperimentFile file;
    private final DeliveryForecast forecast;
    private final @Nullable LabOverlay overlay;
    private final @Nullable HoleField field;

    /**
     * @param overlay the laboratory's own points
     * @param field the picture, which only the page shows
     */
    public Permeation(
            ExperimentFile file, DeliveryForecast forecast, @Nullable LabOverlay overlay, @Nullable HoleField field) {
        this.file = file;
        this.forecast = forecast;
        this.overlay = overlay;
        this.field = field;
    }

    public ExperimentFile file() {
        return file;
    }

    public DeliveryForecast forecast() {
        return forecast;
    }

    /** The laboratory's own points, if there are any. */
    public Optional<LabOverlay> overlay() {
        return Optional.ofNullable(overlay);
    }

    /** The field around one hole, where a picture was asked for. */
    public Optional<HoleField> field() {
        return Optional.ofNullable(field);
    }

    boolean isNeedled() {
        return !(file.needling() instanceof Needling.None);
    }

    boolean isLiving() {
        return file.experiment().membrane().preparation().isLiving();
    }

    /** All doses together, ug/cm2; 0 for a donor that never runs down. */
    double doseUgPerCm2() {
        Dose dose = file.experiment().dose();
        if (dose.isInfinite()) {
            return 0;
        }
        double end = dose.removedAfterH() > 0
                ? Math.min(dose.removedAfterH(), file.experiment().durationH())
                : file.experiment().durationH();
        double doses = dose.repeatEveryH() > 0 ? Math.max(1, Math.ceil(end / dose.repeatEveryH())) : 1;
        return doses * dose.concentrationMgPerMl() * dose.volumeUlPerCm2(); // mg/mL times uL is ug
    }

    /** The first sentence. */
    String lead() {
        return PermeationWords.lead(forecast, isNeedled(), file.experiment().durationH(), doseUgPerCm2());
    }

    /** What the curves count as passed. */
    String passed() {
        return English.text("permeation.passed." + (isLiving() ? "living" : "excised"));
    }

    /** Everything a reader has to know, in sentences. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        forecast.notes()
                .forEach(note -> notes.add(PermeationWords.note(note)
                        + (note == DeliveryNote.NEEDLE_BEYOND_PIECE ? " " + through() : "")));
        file.remarks()
                .forEach(remark -> notes.add(English.text(
                        "permeation.remark." + Coded.kebab(remark),
                        Names.plain(file.site().code()))));
        if (!file.idleKeys().isEmpty()) {
            notes.add(English.text("permeation.idle", String.join(", ", file.idleKeys())));
        }
        if (isRough()) {
            notes.add(English.text("permeation.rough", Numbers.whole(forecast.drawsCount())));
        }
        if (isLiving() && file.site().isHuman() && !file.isPersonStated()) {
            notes.add(English.text("permeation.person"));
        }
        return notes;
    }

    /** How often holes of needles go through the piece. */
    private String through() {
        double thicknessMm = file.experiment().membrane().thicknessUm() / 1000;
        long pierced = forecast.channels().stream()
                .filter(channels -> channels.openDepthMm() >= thicknessMm)
                .count();
        return English.text(
                "permeation.through",
                Numbers.whole(100.0 * pierced / Math.max(1, forecast.channels().size())));
    }

    /** The codes of the same, in the same order; the last may have none. */
    List<String> noteCodes() {
        List<String> codes = new ArrayList<>();
        forecast.notes().forEach(note -> codes.add(Coded.kebab(note)));
        file.remarks().forEach(remark -> codes.add(Coded.kebab(remark)));
        if (!file.idleKeys().isEmpty()) {
            codes.add("idle-keys");
        }
        if (isRough()) {
            codes.add("few-draws");
        }
        return codes;
    }

    /** Whether the ends of an interval rest on too few draws to be read as such. */
    private boolean isRough() {
        return forecast.drawsCount() < FEW_DRAWS;
    }

    Experiment experiment() {
        return file.experiment();
    }
}
