package org.percola.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** An address as a QR code of half blocks, for a terminal; a phone's camera reads it on dark and on light ground. */
final class QrPicture {
    private static final int QUIET = 2;

    private QrPicture() {}

    static String of(String address) {
        BitMatrix code;
        try {
            code = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
        } catch (WriterException tooLong) {
            return "";
        }
        StringBuilder picture = new StringBuilder();
        for (int row = 0; row < code.getHeight(); row += 2) {
            picture.append("  ");
            for (int column = 0; column < code.getWidth(); column++) {
                boolean upper = !code.get(column, row);
                boolean lower = row + 1 >= code.getHeight() || !code.get(column, row + 1);
                picture.append(upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ');
            }
            picture.append('\n');
        }
        return picture.toString();
    }
}
