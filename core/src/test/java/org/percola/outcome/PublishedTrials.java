package org.percola.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.MelasmaType;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.patient.ScarMix;
import org.percola.patient.Site;
import org.percola.patient.StriaeAge;

/**
 * The trials that the slopes are fitted to, and the ones that they are only held against. Above 400 lines because it is a
 * table: a trial with its course, its day and its result takes ten lines.
 */
final class PublishedTrials {
    private PublishedTrials() {}

    /** How an abstract reports its result. */
    enum Report {
        /** Mean change on the scale, value minus baseline; the score on improvement scales. */
        CHANGE,
        /** Fall of the mean score in per cent of the mean baseline. */
        PERCENT,
        /** Share of people who are at least half better, in per cent. */
        HALF_BETTER
    }

    /**
     * A result and the trial that it belongs to.
     *
     * @param value published mean
     * @param valueSd SD between people of the same quantity, 0 if none is given
     * @param baselineSd SD of the baseline between people, 0 if none is given
     * @param peopleCount n
     * @param fitted parameter that this result is fitted with, "" if it is only held against the model
     */
    record Result(
            Trial trial,
            Report report,
            double value,
            double valueSd,
            double baselineSd,
            int peopleCount,
            String fitted) {}

    private static final String SCARS = "outcome.acneScarsSlope";

    static List<Result> all() {
        return List.of(
                new Result(
                        pen("ABLON2018", concern(Benefit.WRINKLES, Scale.LEMPERLE, 2.2), 55, 1.2, 150, "baseline"),
                        Report.CHANGE,
                        -1.23,
                        0.30,
                        0.5,
                        48,
                        "outcome.wrinklesSlope"),
                new Result(
                        pen(
                                "ABLON2018",
                                concern(Benefit.TEXTURE, Scale.ALEXIADES_ARMENAKAS_TEXTURE, 2.6),
                                55,
                                1.2,
                                150,
                                "baseline"),
                        Report.CHANGE,
                        -1.54,
                        0.54,
                        0.5,
                        48,
                        "outcome.textureSlope"),
                new Result(
                        roller(
                                "DOGRA2014",
                                scars(Scale.ACNE_SCAR_SCORE, 11.73, null),
                                28,
                                Phototype.IV,
                                5,
                                28,
                                "",
                                140,
                                "needle length, passes, mix"),
                        Report.PERCENT,
                        44.6,
                        0,
                        3.12,
                        30,
                        SCARS),
                new Result(
                        roller(
                                "SHARMA",
                                scars(Scale.GOODMAN_BARON, 3.2, null),
                                25,
                                Phototype.IV,
                                4,
                                28,
                                "",
                                112,
                                "sessions, interval, day read, needle length, passes, mix"),
                        Report.CHANGE,
                        -0.84,
                        0,
                        0.40,
                        40,
                        SCARS),
                new Result(
                        pen("DALWIG2020", scars(Scale.GOODMAN_BARON, 3, null), 35, 1.5, 180, "baseline, mix"),
                        Report.CHANGE,
                        -0.91,
                        0,
                        0.6,
                        40,
                        SCARS),
                new Result(
                        roller(
                                "LEHETA2011",
                                scars(Scale.ACNE_SCAR_SCORE, 11.73, null),
                                28,
                                Phototype.III,
                                4,
                                28,
                                "",
                                112,
                                "scale, baseline, day read, needle length, passes, mix"),
                        Report.PERCENT,
                        68.3,
                        0,
                        3,
                        15,
                        SCARS),
                new Result(
                        roller(
                                "ALAM2014",
                                scars(Scale.GOODMAN_BARON_QUANTITATIVE, 14, null),
                                32,
                                Phototype.II,
                                3,
                                14,
                                "",
                                119,
                                "baseline, day read, needle length, passes, mix"),
                        Report.CHANGE,
                        -2.4,
                        0,
                        6,
                        15,
                        ""),
                new Result(
                        roller(
                                "ALAM2014",
                                scars(Scale.GOODMAN_BARON_QUANTITATIVE, 14, null),
                                32,
                                Phototype.II,
                                3,
                                14,
                                "",
                                210,
                                "baseline, day read, needle length, passes, mix"),
                        Report.CHANGE,
                        -3.4,
                        5.7,
                        6,
                        15,
                        ""),
                new Result(
                        roller(
                                "GARG",
                                scars(Scale.ACNE_SCAR_SCORE, 12, new ScarMix(1, 0, 0)),
                                25,
                                Phototype.IV,
                                3,
                                28,
                                "",
                                238,
                                "counts read as severity, needle length, passes"),
                        Report.PERCENT,
                        37.25,
                        0,
                        3,
                        51,
                        ""),
                new Result(
                        roller(
                                "GARG",
                                scars(Scale.ACNE_SCAR_SCORE, 12, new ScarMix(0, 1, 0)),
                                25,
                                Phototype.IV,
                                3,
                                28,
                                "",
                                238,
                                "counts read as severity, needle length, passes"),
                        Report.PERCENT,
                        47.06,
                        0,
                        3,
                        51,
                        ""),
                new Result(
                        roller(
                                "GARG",
                                scars(Scale.ACNE_SCAR_SCORE, 12, new ScarMix(0, 0, 1)),
                                25,
                                Phototype.IV,
                                3,
                                28,
                                "",
                                238,
                                "counts read as severity, needle length, passes"),
                        Report.PERCENT,
                        5.88,
                        0,
                        3,
                        51,
                        ""),
                new Result(
                        roller(
                                "SHARMA",
                                scars(Scale.GOODMAN_BARON, 3.2, null),
                                25,
                                Phototype.IV,
                                4,
                                28,
                                "prp",
                                112,
                                "as the other half"),
                        Report.CHANGE,
                        -1.07,
                        0,
                        0.40,
                        40,
                        ""),
                new Result(
                        roller(
                                "BUDAMAKUNTLA2013",
                                melasma(Scale.MASI, 12),
                                35,
                                Phototype.IV,
                                3,
                                28,
                                "tranexamic-acid",
                                140,
                                "device, baseline, needle length, passes, type"),
                        Report.PERCENT,
                        44.41,
                        0,
                        4,
                        29,
                        "outcome.tranexamicAcidGain"),
                new Result(
                        roller(
                                "BUDAMAKUNTLA2013",
                                melasma(Scale.MASI, 12),
                                35,
                                Phototype.IV,
                                3,
                                28,
                                "tranexamic-acid",
                                140,
                                "device, baseline, needle length, passes, type"),
                        Report.HALF_BETTER,
                        41.4,
                        0,
                        4,
                        29,
                        ""),
                new Result(
                        roller(
                                "ZAKY2021",
                                melasma(Scale.MMASI, 6.348),
                                35,
                                Phototype.IV,
                                5,
                                14,
                                "tranexamic-acid",
                                70,
                                "value (57.4 printed, 41.5 by its means: middle), device, needle length, passes, type"),
                        Report.PERCENT,
                        49.5,
                        23.4,
                        3.84,
                        25,
                        "outcome.tranexamicAcidGain"),
                new Result(
                        roller(
                                "HQTACONF",
                                melasma(Scale.MMASI, 5.85),
                                35,
                                Phototype.IV,
                                7,
                                14,
                                "tranexamic-acid",
                                98,
                                "device, needle length, passes, type"),
                        Report.PERCENT,
                        54.5,
                        0,
                        2.49,
                        52,
                        "outcome.tranexamicAcidGain"),
                new Result(
                        roller(
                                "GUL2023",
                                melasma(Scale.MMASI, 13.17),
                                33.5,
                                Phototype.IV,
                                6,
                                14,
                                "ascorbic-acid",
                                98,
                                "needle length, passes, type"),
                        Report.PERCENT,
                        38.3,
                        8.2,
                        1.09,
                        60,
                        "outcome.ascorbicAcidGain"),
                new Result(
                        striae(
                                "MOHAMEDALI2017",
                                new Concern(Benefit.STRETCH_MARKS, new Grading(Scale.QUARTILE, 0), null, null, null),
                                6,
                                14,
                                154,
                                "device, needle length, passes, age of the marks, site"),
                        Report.CHANGE,
                        2.87,
                        1.2,
                        0,
                        15,
                        "outcome.stretchMarksSlope"),
                new Result(
                        striae(
                                "NASPOLINI2019",
                                new Concern(
                                        Benefit.STRETCH_MARKS,
                                        new Grading(Scale.DLQI, 8.4),
                                        null,
                                        null,
                                        StriaeAge.ALBA),
                                4,
                                28,
                                112,
                                "device, needle length, passes"),
                        Report.PERCENT,
                        68.6,
                        0,
                        5.41,
                        20,
                        ""),
                new Result(
                        kenkel(concern(Benefit.TEXTURE, Scale.DERMAL_DENSITY, 100)),
                        Report.CHANGE,
                        101.86,
                        0,
                        0,
                        32,
                        "outcome.dermalDensityGain"),
                new Result(
                        kenkel(concern(Benefit.TEXTURE, Scale.EPIDERMAL_DENSITY, 100)),
                        Report.CHANGE,
                        19.28,
                        0,
                        0,
                        32,
                        "outcome.epidermalDensityGain"),
                new Result(
                        kenkel(concern(Benefit.TEXTURE, Scale.ELASTICITY, 100)),
                        Report.CHANGE,
                        28.2,
                        0,
                        0,
                        32,
                        "outcome.elasticityGain"));
    }

    private static Trial pen(
            String study, Concern concern, double ageYears, double settingMm, double readDays, String assumed) {
        return new Trial(
                study,
                concern,
                Trial.person(ageYears, Phototype.II),
                Site.FACE,
                "exceed",
                settingMm,
                Trial.PEN_PASSES,
                4,
                30,
                "",
                readDays,
                assumed + ", setting, passes");
    }

    private static Trial kenkel(Concern concern) {
        return new Trial(
                "KENKEL2021",
                concern,
                Trial.person(50, Phototype.III),
                Site.FACE,
                "skinpen",
                1.3,
                Trial.PEN_PASSES,
                4,
                30,
                "",
                180,
                "device, depth (the protocol of the sibling paper says up to 2.5 mm), passes");
    }

    private static Trial roller(
            String study,
            Concern concern,
            double ageYears,
            Phototype phototype,
            int sessions,
            double intervalDays,
            String productKey,
            double readDays,
            String assumed) {
        return new Trial(
                study,
                concern,
                Trial.person(ageYears, phototype),
                Site.FACE,
                "dermaroller-192",
                1.5,
                Trial.ROLLER_PASSES,
                sessions,
                intervalDays,
                productKey,
                readDays,
                assumed);
    }

    private static Trial striae(
            String study, Concern concern, int sessions, double intervalDays, double readDays, String assumed) {
        return new Trial(
                study,
                concern,
                Trial.person(28, Phototype.III),
                Site.ABDOMEN,
                "dermaroller-192",
                1.5,
                Trial.ROLLER_PASSES,
                sessions,
                intervalDays,
                "",
                readDays,
                assumed);
    }

    private static Concern concern(Benefit benefit, Scale scale, double value) {
        return new Concern(benefit, new Grading(scale, value), null, null, null);
    }

    private static Concern scars(Scale scale, double value, @Nullable ScarMix mix) {
        return new Concern(Benefit.ACNE_SCARS, new Grading(scale, value), mix, null, null);
    }

    private static Concern melasma(Scale scale, double value) {
        return new Concern(Benefit.PIGMENTATION, new Grading(scale, value), null, MelasmaType.MIXED, null);
    }
}
