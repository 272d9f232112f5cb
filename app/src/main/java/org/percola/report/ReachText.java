package org.percola.report;

import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Coded;
import org.percola.patient.Patient;
import org.percola.patient.Site;
import org.percola.puncture.InsertionDetail;
import org.percola.puncture.ReachExplanation;
import org.percola.skin.SkinAtlas;
import org.percola.treatment.Session;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.PermeationWords;

/** What drives the reach of the needles, for a terminal: the steps of one strike, then what each cause alone would change. */
public final class ReachText {
    /** A change below this, in millimetres, reads as nothing. */
    private static final double LEAST_MM = 0.005;

    private static final double MILLI = 1000;
    private static final double PERCENT = 100;

    private ReachText() {}

    /** The explanation of one session at one place, every parameter at its median. */
    public static String of(Patient patient, Site site, Session session) {
        ParameterDraw world = ParameterDraw.central(Evidence.standard());
        return text(ReachExplanation.of(SkinAtlas.skinOf(patient, site, world), session, world), site, session);
    }

    /** The same as a permeation experiment counts its strikes. */
    public static String ofExperiment(Patient patient, Site site, Session session) {
        ParameterDraw world = ParameterDraw.central(Evidence.standard());
        return text(
                ReachExplanation.ofExperiment(SkinAtlas.skinOf(patient, site, world), session, world), site, session);
    }

    private static String text(ReachExplanation found, Site site, Session session) {
        StringBuilder text = new StringBuilder("\nWhat drives reach: "
                + Names.plain(site.code()) + ", " + session.device().name() + ", "
                + Numbers.tick(session.settingMm()) + " mm\n");
        InsertionDetail detail = found.detail();
        text.append(Wrap.words(
                "  ",
                English.text(
                        "reach.steps",
                        PermeationWords.number(detail.needleSpeedMmPerS()),
                        PermeationWords.number(detail.skinModulusMPa()),
                        PermeationWords.number(detail.tentDepthMm()),
                        PermeationWords.number(MILLI * detail.insertionForceN()),
                        PermeationWords.number(detail.reachMm()))));
        text.append(Wrap.words(
                "  ",
                English.text(
                        "reach.session",
                        PermeationWords.number(found.channels().reachMm()),
                        Numbers.whole(PERCENT * found.channels().insertedFraction()))));
        Columns rows = Columns.ofNumbers("  ", "if", "reach mm", "change", "inserted %", "change", "");
        for (ReachExplanation.Factor factor : found.factors()) {
            if (Math.abs(factor.reachChangeMm()) < LEAST_MM && Math.abs(factor.insertedChangeFraction()) < LEAST_MM) {
                continue;
            }
            rows.add(
                    English.text("reach.cause." + Coded.kebab(factor.cause())),
                    PermeationWords.number(factor.reachMm()),
                    signed(factor.reachChangeMm()),
                    Numbers.whole(PERCENT * factor.insertedFraction()),
                    Numbers.signed(PERCENT * factor.insertedChangeFraction()),
                    "");
        }
        return text.append(rows)
                .append("  ")
                .append(English.text("reach.note"))
                .append('\n')
                .toString();
    }

    /** Where holes are stated no mechanics was asked. */
    public static String ofStatedHoles() {
        return "\n" + Wrap.words("", English.text("reach.stated"));
    }

    /** Where nothing is struck nothing drives its reach. */
    public static String ofNoNeedles() {
        return "\n" + Wrap.words("", English.text("reach.none"));
    }

    private static String signed(double mm) {
        String number = PermeationWords.number(Math.round(mm * MILLI) / MILLI);
        return mm > 0 && !number.equals("0") ? "+" + number : number;
    }
}
