package org.percola.forecast;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.SectionHealing;
import org.percola.healing.SectionPlan;
import org.percola.healing.TissueSection;
import org.percola.healing.Wound;
import org.percola.puncture.Channels;
import org.percola.puncture.Insertion;
import org.percola.puncture.PunctureParameters;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
import org.percola.transport.ChannelClosure;
import org.percola.transport.ClosureClock;
import org.percola.transport.ClosureParameters;
import org.percola.treatment.Course;
import org.percola.treatment.Occlusion;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/** A cut through the leading zone over the days of a course, in the central draw: every parameter at its median. */
public final class SectionPicture {
    private static final List<Double> EARLY = List.of(0.0, 1.0, 3.0, 7.0, 14.0);
    private static final double EVERY_DAYS = 28;

    private SectionPicture() {}

    /** Empty where nothing is done. The seed says where the needles strike. */
    public static Optional<TissueSection> of(Request request) {
        if (!(request.treatment() instanceof Course course)) {
            return Optional.empty();
        }
        ParameterDraw world = ParameterDraw.central(Evidence.standard());
        Zone zone = course.zones().getFirst();
        Skin skin = SkinAtlas.skinOf(request.patient(), zone.site(), world);
        Channels channels = Insertion.strike(skin, course.sessionOn(zone), PunctureParameters.of(world));
        Occlusion cover = course.topical().map(TopicalUse::occlusion).orElse(Occlusion.NONE);
        ChannelClosure closure = ClosureClock.closureOf(skin, channels, cover, false, ClosureParameters.of(world));
        List<Double> sessions =
                OutputDays.sessionDays(course.sessionsCount(), course.intervalDays(), request.horizonDays());
        List<Wound> wounds =
                sessions.stream().map(day -> new Wound(day, channels, closure)).toList();
        TreeSet<Double> days = new TreeSet<>(EARLY);
        days.addAll(sessions);
        for (double day = EVERY_DAYS; day < request.horizonDays(); day += EVERY_DAYS) {
            days.add(day);
        }
        days.add(request.horizonDays());
        return Optional.of(SectionHealing.run(
                skin,
                wounds,
                world,
                List.copyOf(days.headSet(request.horizonDays(), true)),
                SectionPlan.forDrawing(request.seed())));
    }
}
