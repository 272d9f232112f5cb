package org.percola.forecast;

import java.util.List;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
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

/** What a course does to its leading zone in the central draw, every parameter at its median: for pictures. */
record CentralCourse(ParameterDraw world, Skin skin, List<Wound> wounds) {
    static CentralCourse of(Evidence evidence, Request request, Course course) {
        ParameterDraw world = ParameterDraw.central(evidence);
        Zone zone = course.zones().getFirst();
        Skin skin = SkinAtlas.skinOf(request.patient(), zone.site(), world);
        Channels channels = Insertion.strike(skin, course.sessionOn(zone), PunctureParameters.of(world));
        Occlusion cover = course.topical().map(TopicalUse::occlusion).orElse(Occlusion.NONE);
        ChannelClosure closure = ClosureClock.closureOf(skin, channels, cover, false, ClosureParameters.of(world));
        List<Double> sessions =
                OutputDays.sessionDays(course.sessionsCount(), course.intervalDays(), request.horizonDays());
        return new CentralCourse(
                world,
                skin,
                sessions.stream().map(day -> new Wound(day, channels, closure)).toList());
    }
}
