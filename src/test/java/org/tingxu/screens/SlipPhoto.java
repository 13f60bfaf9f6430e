package org.tingxu.screens;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A slip as it hangs on the virtual printer: its drawing, and what a phone's camera reads of it. */
record SlipPhoto(Locator picture) {
    /** The drawing's source. */
    String drawing() {
        String source = picture.getAttribute("src");
        return URLDecoder.decode(source.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The address in the QR. */
    String link() {
        try {
            BufferedImage photo = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
            int width = photo.getWidth();
            int height = photo.getHeight();
            int[] pixels = photo.getRGB(0, 0, width, height, null, 0, width);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR on the slip", e);
        } catch (ReaderException e) {
            throw new AssertionError("the QR on the slip cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
