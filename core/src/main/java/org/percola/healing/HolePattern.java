package org.percola.healing;

import java.util.ArrayList;
import java.util.List;
import org.percola.numeric.RandomStream;

/** Where the holes of one session lie in a strip of skin: at random, passes over passes, or as a regular grid. */
public enum HolePattern {
    RANDOM {
        @Override
        List<Place> places(double perMm2, double widthMm, double halfStripMm, RandomStream chance) {
            double expected = perMm2 * widthMm * 2 * halfStripMm;
            int count = (int) (expected + chance.uniform());
            var places = new ArrayList<Place>();
            for (int k = 0; k < count; k++) {
                places.add(new Place(widthMm * chance.uniform(), halfStripMm * (2 * chance.uniform() - 1)));
            }
            return places;
        }
    },
    GRID {
        @Override
        List<Place> places(double perMm2, double widthMm, double halfStripMm, RandomStream chance) {
            double pitch = 1 / StrictMath.sqrt(perMm2);
            double firstAcross = pitch * chance.uniform();
            double firstAlong = pitch * chance.uniform() - halfStripMm;
            var places = new ArrayList<Place>();
            for (double along = firstAlong; along < halfStripMm; along += pitch) {
                for (double across = firstAcross; across < widthMm; across += pitch) {
                    places.add(new Place(across, along));
                }
            }
            return places;
        }
    };

    /** A hole seen from above: along the cut, and away from it. */
    record Place(double acrossMm, double awayMm) {}

    /** Holes of one session in a strip on both sides of the cut. */
    abstract List<Place> places(double perMm2, double widthMm, double halfStripMm, RandomStream chance);
}
