package org.percola.numeric;

import static org.percola.numeric.BlockKernel.FRONT;
import static org.percola.numeric.BlockKernel.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link Rodas5p} with vectors: every earlier stage is read once for both sums; the bits of its scalar twin. */
final class VectorRodas5p extends Rodas5p {
    private static final VectorSpecies<Double> S =
            DoubleVector.SPECIES_PREFERRED.length() > LANES ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
    private static final int V = S.length();

    VectorRodas5p(BlockKernel kernel) {
        super(kernel);
    }

    private static DoubleVector at(double[] values, int k) {
        return DoubleVector.fromArray(S, values, k);
    }

    @Override
    void second(double[] now, double[] inverseStep) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector inverse = at(inverseStep, l);
            for (int k = l; k < end(); k += LANES) {
                DoubleVector x1 = at(u1, k);
                at(now, k).add(x1.mul(A21)).intoArray(point, k);
                inverse.mul(x1.mul(C21)).intoArray(u2, k);
            }
        }
    }

    @Override
    void third(double[] now, double[] inverseStep) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector inverse = at(inverseStep, l);
            for (int k = l; k < end(); k += LANES) {
                DoubleVector x1 = at(u1, k);
                DoubleVector x2 = at(u2, k);
                at(now, k).add(x1.mul(A31)).add(x2.mul(A32)).intoArray(point, k);
                inverse.mul(x1.mul(C31).add(x2.mul(C32))).intoArray(u3, k);
            }
        }
    }

    @Override
    void fourth(double[] now, double[] inverseStep) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector inverse = at(inverseStep, l);
            for (int k = l; k < end(); k += LANES) {
                DoubleVector x1 = at(u1, k);
                DoubleVector x2 = at(u2, k);
                DoubleVector x3 = at(u3, k);
                at(now, k).add(x1.mul(A41)).add(x2.mul(A42)).add(x3.mul(A43)).intoArray(point, k);
                inverse.mul(x1.mul(C41).add(x2.mul(C42)).add(x3.mul(C43))).intoArray(u4, k);
            }
        }
    }

    @Override
    void fifth(double[] now, double[] inverseStep) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector inverse = at(inverseStep, l);
            for (int k = l; k < end(); k += LANES) {
                DoubleVector x1 = at(u1, k);
                DoubleVector x2 = at(u2, k);
                DoubleVector x3 = at(u3, k);
                DoubleVector x4 = at(u4, k);
                at(now, k)
                        .add(x1.mul(A51))
                        .add(x2.mul(A52))
                        .add(x3.mul(A53))
                        .add(x4.mul(A54))
                        .intoArray(point, k);
                inverse.mul(x1.mul(C51).add(x2.mul(C52)).add(x3.mul(C53)).add(x4.mul(C54)))
                        .intoArray(u5, k);
            }
        }
    }

    @Override
    void sixth(double[] now, double[] inverseStep) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector inverse = at(inverseStep, l);
            for (int k = l; k < end(); k += LANES) {
                DoubleVector x1 = at(u1, k);
                DoubleVector x2 = at(u2, k);
                DoubleVector x3 = at(u3, k);
                DoubleVector x4 = at(u4, k);
                DoubleVector x5 = at(u5, k);
                at(now, k)
                        .add(x1.mul(A61))
                        .add(x2.mul(A62))
                        .add(x3.mul(A63))
                        .add(x4.mul(A64))
                        .add(x5.mul(A65))
                        .intoArray(point, k);
                inverse.mul(x1.mul(C61)
                                .add(x2.mul(C62))
                                .add(x3.mul(C63))
                                .add(x4.mul(C64))
                                .add(x5.mul(C65)))
                        .intoArray(u6, k);
            }
        }
    }

    @Override
    void seventh(double[] inverseStep) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector inverse = at(inverseStep, l);
            for (int k = l; k < end(); k += LANES) {
                DoubleVector x1 = at(u1, k);
                DoubleVector x2 = at(u2, k);
                DoubleVector x3 = at(u3, k);
                DoubleVector x4 = at(u4, k);
                DoubleVector x5 = at(u5, k);
                DoubleVector x6 = at(u6, k);
                at(point, k).add(x6).intoArray(point, k);
                inverse.mul(x1.mul(C71)
                                .add(x2.mul(C72))
                                .add(x3.mul(C73))
                                .add(x4.mul(C74))
                                .add(x5.mul(C75))
                                .add(x6.mul(C76)))
                        .intoArray(u7, k);
            }
        }
    }

    @Override
    void eighth(double[] inverseStep) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector inverse = at(inverseStep, l);
            for (int k = l; k < end(); k += LANES) {
                DoubleVector x1 = at(u1, k);
                DoubleVector x2 = at(u2, k);
                DoubleVector x3 = at(u3, k);
                DoubleVector x4 = at(u4, k);
                DoubleVector x5 = at(u5, k);
                DoubleVector x6 = at(u6, k);
                DoubleVector x7 = at(u7, k);
                at(point, k).add(x7).intoArray(point, k);
                inverse.mul(x1.mul(C81)
                                .add(x2.mul(C82))
                                .add(x3.mul(C83))
                                .add(x4.mul(C84))
                                .add(x5.mul(C85))
                                .add(x6.mul(C86))
                                .add(x7.mul(C87)))
                        .intoArray(u8, k);
            }
        }
    }

    @Override
    void end(double[] next) {
        for (int k = FRONT; k < end(); k += V) {
            at(point, k).add(at(u8, k)).intoArray(next, k);
        }
    }

    @Override
    void expand(int first, int end, double[] now, double[] next, StepWays into) {
        for (int k = first; k < end; k += V) {
            DoubleVector start = at(now, k);
            start.intoArray(into.start, k);
            at(next, k).sub(start).intoArray(into.rise, k);
            DoubleVector x1 = at(u1, k);
            DoubleVector x2 = at(u2, k);
            DoubleVector x3 = at(u3, k);
            DoubleVector x4 = at(u4, k);
            DoubleVector x5 = at(u5, k);
            DoubleVector x6 = at(u6, k);
            DoubleVector x7 = at(u7, k);
            DoubleVector x8 = at(u8, k);
            x1.mul(D21)
                    .add(x2.mul(D22))
                    .add(x3.mul(D23))
                    .add(x4.mul(D24))
                    .add(x5.mul(D25))
                    .add(x6.mul(D26))
                    .add(x7.mul(D27))
                    .add(x8.mul(D28))
                    .intoArray(into.square, k);
            x1.mul(D31)
                    .add(x2.mul(D32))
                    .add(x3.mul(D33))
                    .add(x4.mul(D34))
                    .add(x5.mul(D35))
                    .add(x6.mul(D36))
                    .add(x7.mul(D37))
                    .add(x8.mul(D38))
                    .intoArray(into.cube, k);
            x1.mul(D41)
                    .add(x2.mul(D42))
                    .add(x3.mul(D43))
                    .add(x4.mul(D44))
                    .add(x5.mul(D45))
                    .add(x6.mul(D46))
                    .add(x7.mul(D47))
                    .add(x8.mul(D48))
                    .intoArray(into.fourth, k);
        }
    }
}
