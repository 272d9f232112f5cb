package org.percola.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.percola.population.Endpoint.Graded;

/**
 * What a block of people adds to the result, arm by arm: constant in size, whatever the number of people. Blocks are
 * merged in the order of their numbers, whoever computed them; {@link #text} carries one to another machine and back
 * without losing a bit.
 */
public final class BlockSums {
    /** One grading in one arm. */
    static final class GradedSums {
        final Moments baseline = new Moments();
        final Moments change = new Moments();
        final Moments end = new Moments();
        final Histogram changes;
        long responders;

        GradedSums(Graded endpoint) {
            changes = Histogram.of(endpoint.scale());
        }
    }

    private final List<List<GradedSums>> gradings = new ArrayList<>();
    private final long[][] befallen;
    private final long[][] counted;
    private final long[] people;
    /** Change of one arm minus change of another in the same person, split-face only: by contrast and grading. */
    private final List<List<Moments>> pairs = new ArrayList<>();

    BlockSums(TrialDesign design) {
        int arms = design.arms().size();
        int events = design.events().size();
        people = new long[arms];
        befallen = new long[arms][events];
        counted = new long[arms][events];
        for (int arm = 0; arm < arms; arm++) {
            gradings.add(design.gradings().stream().map(GradedSums::new).toList());
        }
        if (design.splitFace()) {
            for (int pair = 0; pair < Contrasts.pairs(arms).size(); pair++) {
                pairs.add(Stream.generate(Moments::new)
                        .limit(design.gradings().size())
                        .toList());
            }
        }
    }

    GradedSums graded(int arm, int grading) {
        return gradings.get(arm).get(grading);
    }

    Moments paired(int pair, int grading) {
        return pairs.get(pair).get(grading);
    }

    long people(int arm) {
        return people[arm];
    }

    long befallen(int arm, int event) {
        return befallen[arm][event];
    }

    /** People for whom the event has a probability at all. */
    long counted(int arm, int event) {
        return counted[arm][event];
    }

    void person(int arm) {
        people[arm]++;
    }

    void event(int arm, int event, boolean came) {
        counted[arm][event]++;
        befallen[arm][event] += came ? 1 : 0;
    }

    void grade(int arm, int grading, Graded endpoint, double baseline, double change) {
        GradedSums sums = graded(arm, grading);
        sums.baseline.add(baseline);
        sums.change.add(change);
        sums.end.add(Readings.hasBaseline(endpoint.scale()) ? baseline + change : change);
        sums.changes.add(change);
        sums.responders += endpoint.responder().holds(endpoint.scale(), baseline, change) ? 1 : 0;
    }

    /** Adds the block that comes next. */
    public void merge(BlockSums next) {
        for (int arm = 0; arm < people.length; arm++) {
            people[arm] += next.people[arm];
            for (int event = 0; event < befallen[arm].length; event++) {
                befallen[arm][event] += next.befallen[arm][event];
                counted[arm][event] += next.counted[arm][event];
            }
            for (int grading = 0; grading < gradings.get(arm).size(); grading++) {
                GradedSums mine = graded(arm, grading);
                GradedSums other = next.graded(arm, grading);
                mine.baseline.merge(other.baseline);
                mine.change.merge(other.change);
                mine.end.merge(other.end);
                mine.changes.merge(other.changes);
                mine.responders += other.responders;
            }
        }
        for (int pair = 0; pair < pairs.size(); pair++) {
            for (int grading = 0; grading < pairs.get(pair).size(); grading++) {
                paired(pair, grading).merge(next.paired(pair, grading));
            }
        }
    }

    /** Numbers between blanks, whole ones in decimal, others in hexadecimal; no line break. */
    public String text() {
        SumsText.Writer out = new SumsText.Writer();
        for (int arm = 0; arm < people.length; arm++) {
            out.whole(people[arm]);
            for (int event = 0; event < befallen[arm].length; event++) {
                out.whole(befallen[arm][event]);
                out.whole(counted[arm][event]);
            }
            for (GradedSums sums : gradings.get(arm)) {
                out.moments(sums.baseline);
                out.moments(sums.change);
                out.moments(sums.end);
                out.whole(sums.responders);
                out.histogram(sums.changes);
            }
        }
        pairs.forEach(gradings -> gradings.forEach(out::moments));
        return out.toString();
    }

    /** Reads {@link #text} back; of another design's sums it complains. */
    public static BlockSums parse(TrialDesign design, String text) {
        SumsText.Reader in = new SumsText.Reader(text);
        BlockSums sums = new BlockSums(design);
        for (int arm = 0; arm < sums.people.length; arm++) {
            sums.people[arm] = in.whole();
            for (int event = 0; event < sums.befallen[arm].length; event++) {
                sums.befallen[arm][event] = in.whole();
                sums.counted[arm][event] = in.whole();
            }
            for (GradedSums graded : sums.gradings.get(arm)) {
                graded.baseline.merge(in.moments());
                graded.change.merge(in.moments());
                graded.end.merge(in.moments());
                graded.responders = in.whole();
                in.histogram(graded.changes);
            }
        }
        sums.pairs.forEach(gradings -> gradings.forEach(moments -> moments.merge(in.moments())));
        in.end();
        return sums;
    }
}
