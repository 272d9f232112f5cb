package org.percola.report;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A small picture as a data address: one colour, as opaque as each of its cells says. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BIT_DEPTH = 8;
    private static final int PALETTE = 3;
    private static final int LEVELS = 256;

    private Png() {}

    /**
     * The picture.
     *
     * @param levels row by row, 0 to 255
     * @param ramp colour of each level, red green blue alpha
     */
    static String address(int width, int height, byte[] levels, int[] ramp) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(SIGNATURE);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream header = new DataOutputStream(head);
            header.writeInt(width);
            header.writeInt(height);
            header.write(new byte[] {BIT_DEPTH, PALETTE, 0, 0, 0});
            chunk(out, "IHDR", head.toByteArray());
            byte[] colours = new byte[3 * LEVELS];
            byte[] alphas = new byte[LEVELS];
            for (int k = 0; k < LEVELS; k++) {
                colours[3 * k] = (byte) (ramp[k] >>> 24);
                colours[3 * k + 1] = (byte) (ramp[k] >>> 16);
                colours[3 * k + 2] = (byte) (ramp[k] >>> 8);
                alphas[k] = (byte) ramp[k];
            }
            chunk(out, "PLTE", colours);
            chunk(out, "tRNS", alphas);
            chunk(out, "IDAT", packed(width, height, levels));
            chunk(out, "IEND", new byte[0]);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail
        }
    }

    private static byte[] packed(int width, int height, byte[] levels) {
        byte[] raw = new byte[height * (width + 1)];
        for (int row = 0; row < height; row++) {
            System.arraycopy(levels, row * width, raw, row * (width + 1) + 1, width);
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(raw);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[4096];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(kind);
        sum.update(data);
        out.writeInt(data.length);
        out.write(kind);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
