package org.percola.puncture;

/**
 * Speed at which a pen's needle meets the skin: its drive moves by a stroke of its own, whatever the setting, and the
 * setting says how far the last part of that stroke comes out of the head.
 *
 * <pre>
 *   v = 2 pi f sqrt(S (A - S)),   S &lt;= A / 2;   pi f A beyond
 * </pre>
 *
 * f strokes a second (1/s), A stroke of the drive (mm), S what comes out below the surface of the skin (mm): a sinusoid
 * that has S left to go. Counted in permeation experiments; healing was calibrated with
 * {@link InsertionDetail#needleSpeedMmPerS}.
 *
 * @evidence PENSTROKE, page text, most pens for permanent make-up have one stroke of 1.8 mm and more; depth is set apart
 *     from it
 */
final class PenDrive {
    private PenDrive() {}

    static double speedMmPerS(double frequencyHz, double outMm, PunctureParameters parameters) {
        double stroke = parameters.penDriveStroke();
        double left = StrictMath.min(outMm, stroke / 2);
        return 2 * StrictMath.PI * frequencyHz * StrictMath.sqrt(left * (stroke - left));
    }
}
