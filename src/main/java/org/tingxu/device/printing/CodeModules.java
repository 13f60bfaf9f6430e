package org.tingxu.device.printing;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.tingxu.protocol.escpos.QrLevel;

/** Black and white modules of codes, row by row from the top; true is black. No quiet zone: the paper is one. */
final class CodeModules {
    private CodeModules() {}

    /** Modules of a QR code; text that no code holds is refused. */
    static boolean[][] qr(String data, QrLevel level) {
        try {
            ByteMatrix matrix = Encoder.encode(
                            data,
                            ErrorCorrectionLevel.valueOf(level.name()),
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            boolean[][] rows = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int y = 0; y < rows.length; y++) {
                for (int x = 0; x < rows[y].length; x++) {
                    rows[y][x] = matrix.get(x, y) == 1;
                }
            }
            return rows;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds this text", tooLong);
        }
    }

    static boolean[] code128(String data) {
        return new Code128Writer().encode(data, Map.of(EncodeHintType.FORCE_CODE_SET, "B"));
    }
}
