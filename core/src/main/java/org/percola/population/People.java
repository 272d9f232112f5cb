package org.percola.population;

import java.util.List;
import java.util.Set;
import org.percola.numeric.RandomStream;
import org.percola.patient.Listed;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Sex;
import org.percola.population.Population.PhototypeShare;

/** Draws the people of a trial, and of each repetition others. */
final class People {
    /** What a person has for themselves of a world that all share: the thickness of the skin. Answer and rater are apart. */
    static final Set<String> OWN =
            Set.of("skin.stratumCorneumPersonRatio", "skin.epidermisPersonRatio", "skin.dermisPersonRatio");

    private final Population population;
    private final Spread age;
    private final long seed;

    People(Population population, long seed) {
        this.population = population;
        this.seed = seed;
        Population.Age stated = population.age();
        this.age = Spread.of(stated.mean(), stated.sd(), stated.min(), stated.max());
    }

    /**
     * The person of that number.
     *
     * @param repetition 0 for the trial itself
     */
    Person person(long number, int repetition) {
        RandomStream stream = RandomStream.of(seed, number, repetition, "trial.person");
        Patient patient = patient(stream.uniform(), stream.uniform(), stream.uniform(), stream.uniform());
        return new Person(number, patient, stream.uniform(), stream.normal());
    }

    /** A person at those places among all ages, sexes, phototypes and smokers. */
    Patient patient(double agePlace, double sexPlace, double phototypePlace, double smokerPlace) {
        return new Patient(
                age.at(agePlace),
                sexPlace < population.femaleFraction() ? Sex.FEMALE : Sex.MALE,
                phototype(population.phototypes(), phototypePlace),
                smokerPlace < population.smokerFraction() ? Said.YES : Said.NO,
                Said.NO,
                Said.NO,
                Listed.notAsked(),
                Listed.notAsked(),
                Listed.notAsked(),
                Listed.notAsked(),
                Set.of());
    }

    private static Phototype phototype(List<PhototypeShare> shares, double place) {
        double sum = 0;
        for (PhototypeShare share : shares) {
            sum += share.fraction();
            if (place < sum) {
                return share.phototype();
            }
        }
        return shares.getLast().phototype();
    }

    /** The error of one rating of one person, standard normal; each rating has its own. */
    double raterEffect(long number, int repetition, int arm, int grading) {
        return RandomStream.of(seed, number, repetition, "trial.rater." + arm + "." + grading)
                .normal();
    }

    /** Decides whether an event of some probability comes to this person, in (0, 1). */
    double fate(long number, int repetition, int arm, int event) {
        return RandomStream.of(seed, number, repetition, "trial.fate." + arm + "." + event)
                .uniform();
    }

    long seed() {
        return seed;
    }
}
