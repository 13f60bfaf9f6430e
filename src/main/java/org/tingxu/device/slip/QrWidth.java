package org.tingxu.device.slip;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import org.tingxu.protocol.escpos.QrLevel;

/** How large the modules of a QR code may be on a paper: a printer leaves out a code that is too wide. */
final class QrWidth {
    private QrWidth() {}

    /** Modules on one side; text that no code holds is refused. */
    static int modules(String data, QrLevel level) {
        try {
            return Encoder.encode(data, ErrorCorrectionLevel.valueOf(level.name()))
                    .getMatrix()
                    .getWidth();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds " + data.length() + " characters", tooLong);
        }
    }

    /** The wanted side of a module in dots, or the largest one with which the code stands on the paper, at least 1. */
    static int fitting(String data, QrLevel level, int wantedDots, int paperDots) {
        return Math.clamp(paperDots / modules(data, level), 1, wantedDots);
    }
}
