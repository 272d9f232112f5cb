package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.percola.forecast.Needling;
import org.percola.patient.Coded;
import org.percola.patient.Patient;
import org.percola.patient.Sex;
import org.percola.report.CaseLine.Part;
import org.percola.transport.Dose;
import org.percola.transport.Experiment;
import org.percola.transport.Membrane;
import org.percola.transport.Receptor;
import org.percola.treatment.Applied;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Session;
import org.percola.treatment.Solute;
import org.percola.wire.ExperimentFile;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.PermeationWords;

/** The experiment in a few words: skin, needles, solute, donor, receptor. */
final class ExperimentLine {
    private ExperimentLine() {}

    static List<Part> parts(ExperimentFile file) {
        Experiment experiment = file.experiment();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Skin", skin(experiment.membrane(), file)));
        parts.add(new Part("Needles", needles(file.needling())));
        parts.add(new Part("Solute", solute(experiment.solute())));
        parts.add(new Part("Donor", donor(experiment.dose(), file.needling())));
        parts.add(new Part("Receptor", receptor(file)));
        return parts;
    }

    private static String skin(Membrane piece, ExperimentFile file) {
        String site = Names.plain(file.site().code()).replaceFirst("^(pig|rat) ", "");
        String thickness = piece.thicknessUm() > 0 ? ", " + Numbers.tick(piece.thicknessUm()) + " um" : "";
        Patient person = file.person();
        String whose = file.isPersonStated()
                ? ", " + (person.sex() == Sex.FEMALE ? "woman" : "man") + " of " + Numbers.tick(person.ageYears())
                        + ", phototype " + person.phototype().code()
                : "";
        return Coded.kebab(piece.species()) + " " + site + ", " + Names.plain(Coded.kebab(piece.preparation()))
                + thickness + ", " + Numbers.tick(piece.temperatureC()) + " C" + whose;
    }

    private static String needles(Needling needling) {
        return switch (needling) {
            case Needling.None none -> "none";
            case Needling.Stated stated ->
                Numbers.tick(stated.holes().densityPerCm2()) + " holes/cm2, "
                        + Numbers.tick(stated.holes().depthUm()) + " um deep, "
                        + Numbers.tick(stated.holes().diameterUm()) + " um wide";
            case Needling.Strikes strikes -> session(strikes.session());
        };
    }

    private static String session(Session session) {
        String passes = session.intensity() instanceof Intensity.Passes given
                ? ", " + given.count() + (given.count() == 1 ? " pass" : " passes")
                : "";
        String speed = session.glideSpeedMmPerS() > 0
                ? " at " + PermeationWords.number(session.glideSpeedMmPerS()) + " mm/s"
                : "";
        return session.device().name() + ", " + Numbers.tick(session.settingMm()) + " mm" + passes + speed
                + handling(session.handling());
    }

    private static String handling(Handling handling) {
        String held = switch (handling.tension()) {
            case USUAL -> "";
            case STRETCHED -> ", skin stretched";
            case LAX -> ", skin lax";
        };
        String used = handling.strikesBefore() > 0
                ? ", needles with " + PermeationWords.number(handling.strikesBefore()) + " strikes behind them"
                : "";
        String ways = handling.directionsCount() == Handling.USUAL.directionsCount()
                ? ""
                : handling.directionsCount() == 1
                        ? ", in one direction"
                        : ", in " + handling.directionsCount() + " directions";
        return held + used + ways + (handling.vibrated() ? ", vibrating" : "");
    }

    private static String solute(Solute solute) {
        String groups = solute.pKas().stream()
                .map(pka -> pka.kind().name().toLowerCase(Locale.ROOT) + " " + Numbers.tick(pka.value()))
                .collect(Collectors.joining(", "));
        return solute.name() + ", " + Numbers.tick(solute.molarMassGPerMol()) + " g/mol, logKow "
                + Numbers.tick(solute.logKow()) + (groups.isEmpty() ? "" : ", pKa " + groups);
    }

    private static String donor(Dose dose, Needling needling) {
        StringBuilder words = new StringBuilder(PermeationWords.number(dose.concentrationMgPerMl()) + " mg/mL, ");
        words.append(dose.isInfinite() ? "never runs down" : Numbers.tick(dose.volumeUlPerCm2()) + " uL/cm2");
        words.append(", pH ").append(Numbers.tick(dose.vehiclePh()));
        words.append(dose.occlusion() == Occlusion.FILM ? ", covered" : ", open");
        if (!(needling instanceof Needling.None)) {
            words.append(", ")
                    .append(
                            dose.applied() == Applied.AFTER && dose.appliedAfterH() > 0
                                    ? PermeationWords.hours(dose.appliedAfterH()) + " after the needles"
                                    : dose.applied().name().toLowerCase(Locale.ROOT) + " needling");
        }
        if (dose.repeatEveryH() > 0) {
            words.append(", again every ").append(PermeationWords.hours(dose.repeatEveryH()));
        }
        if (dose.removedAfterH() > 0) {
            words.append(", wiped off after ").append(PermeationWords.hours(dose.removedAfterH()));
        }
        return words.toString();
    }

    private static String receptor(ExperimentFile file) {
        String area =
                file.areaCm2().isPresent() ? ", " + Numbers.tick(file.areaCm2().getAsDouble()) + " cm2 of skin" : "";
        String kind = switch (file.experiment().receptor()) {
            case Receptor.Sink sink -> "takes everything at once";
            case Receptor.Body body -> "the body";
            case Receptor.Cell cell ->
                "a cell of " + Numbers.tick(cell.volumeMl()) + " mL"
                        + (cell.samplingMl() > 0 ? ", " + Numbers.tick(cell.samplingMl()) + " mL drawn each time" : "");
        };
        return kind + area + ", " + PermeationWords.hours(file.experiment().durationH());
    }
}
