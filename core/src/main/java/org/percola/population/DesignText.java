package org.percola.population;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.MelasmaType;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.patient.ScarMix;
import org.percola.patient.StriaeAge;
import org.percola.population.DesignWords.Reader;
import org.percola.population.DesignWords.Writer;
import org.percola.population.Endpoint.Responder;
import org.percola.population.Population.Age;
import org.percola.population.Population.PhototypeShare;
import org.percola.population.TrialDesign.Arm;
import org.percola.safety.SideEffect;

/**
 * A design as text and back: what a saved trial is known by and what other machines are sent. The same design gives the same
 * text; nothing that decides a bit of the result is left out.
 */
final class DesignText {
    private static final String HEAD = "percola-trial-design 1";

    private DesignText() {}

    static String of(TrialDesign design) {
        Writer out = new Writer();
        out.line(HEAD);
        write(out, design.population());
        out.line("arms").list(design.arms(), arm -> {
            out.line("arm").name(arm.name());
            TreatmentText.write(out, arm.treatment());
        });
        out.line("splitFace").flag(design.splitFace());
        out.line("endpoints").list(design.endpoints(), endpoint -> write(out, endpoint));
        out.line("replicates").whole(design.replicatesCount());
        out.line("seed").whole(design.seed());
        return out.toString();
    }

    static TrialDesign parse(String text) {
        Reader in = new Reader(text);
        in.line(HEAD);
        Population population = population(in);
        List<Arm> arms = in.line("arms").list(() -> new Arm(in.line("arm").name(), TreatmentText.read(in)));
        boolean splitFace = in.line("splitFace").flag();
        List<Endpoint> endpoints = in.line("endpoints").list(() -> endpoint(in));
        int replicates = in.line("replicates").whole();
        long seed = in.line("seed").large();
        in.end();
        return new TrialDesign(population, arms, splitFace, endpoints, replicates, seed);
    }

    private static void write(Writer out, Population people) {
        out.line("people").whole(people.peopleCount());
        Age age = people.age();
        out.line("age").number(age.mean()).number(age.sd()).number(age.min()).number(age.max());
        out.line("female").number(people.femaleFraction());
        out.line("phototypes")
                .list(
                        people.phototypes(),
                        share -> out.choice(share.phototype()).number(share.fraction()));
        out.line("smoker").number(people.smokerFraction());
        write(out, people.concern());
        out.line("severity")
                .maybe(
                        nullable(people.severity()),
                        severity -> out.choice(severity.scale())
                                .number(severity.mean())
                                .number(severity.sd()));
    }

    private static Population population(Reader in) {
        return new Population(
                in.line("people").whole(),
                new Age(in.line("age").number(), in.number(), in.number(), in.number()),
                in.line("female").number(),
                in.line("phototypes").list(() -> new PhototypeShare(in.choice(Phototype.class), in.number())),
                in.line("smoker").number(),
                concern(in),
                in.line("severity")
                        .maybe(found ->
                                new Population.Severity(found.choice(Scale.class), found.number(), found.number())));
    }

    private static void write(Writer out, Concern concern) {
        out.line("concern").choice(concern.benefit());
        out.maybe(
                nullable(concern.severity()),
                graded -> out.choice(graded.scale()).number(graded.value()));
        out.maybe(
                nullable(concern.scarMix()),
                mix -> out.number(mix.rollingFraction())
                        .number(mix.boxcarFraction())
                        .number(mix.icePickFraction()));
        out.maybe(nullable(concern.melasmaType()), out::choice);
        out.maybe(nullable(concern.striae()), out::choice);
    }

    private static Concern concern(Reader in) {
        return new Concern(
                in.line("concern").choice(Benefit.class),
                in.maybe(found -> new Grading(found.choice(Scale.class), found.number())),
                in.maybe(found -> new ScarMix(found.number(), found.number(), found.number())),
                in.maybe(found -> found.choice(MelasmaType.class)),
                in.maybe(found -> found.choice(StriaeAge.class)));
    }

    private static void write(Writer out, Endpoint endpoint) {
        switch (endpoint) {
            case Endpoint.Graded graded ->
                out.line("graded")
                        .choice(graded.scale())
                        .number(graded.days())
                        .flag(graded.afterLastSession())
                        .choice(graded.responder().kind())
                        .number(graded.responder().part());
            case Endpoint.Adverse adverse -> out.line("adverse").choice(adverse.event());
        }
    }

    private static Endpoint endpoint(Reader in) {
        return in.either("graded", "adverse")
                ? new Endpoint.Graded(
                        in.choice(Scale.class),
                        in.number(),
                        in.flag(),
                        new Responder(in.choice(Responder.Kind.class), in.number()))
                : new Endpoint.Adverse(in.choice(SideEffect.class));
    }

    private static <T> @Nullable T nullable(Optional<T> thing) {
        return thing.orElse(null);
    }
}
