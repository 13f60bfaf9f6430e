package org.tingxu.device.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;

/**
 * Pages → PostScript, by javax.print's own stream service, glyphs as outlines. About 1 MB for a page full of Chinese, so it
 * goes into a file.
 */
final class PostScript {
    static final String MIME_TYPE = "application/postscript";
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private PostScript() {}

    /**
     * Writes the pages into a new file that only this user can read; the caller removes it.
     *
     * @throws PaperRefused {@code a4-not-drawn} when the pages cannot be drawn or the disk is full
     */
    static Path write(A4Pages pages) {
        try {
            Path file = Files.createTempFile("tingxu-a4-", ".ps");
            try {
                write(pages, file);
                return file;
            } catch (IOException | PrintException | RuntimeException fault) {
                Files.deleteIfExists(file);
                throw fault;
            }
        } catch (IOException | PrintException fault) {
            throw new PaperRefused(PaperFault.Kind.NOT_DRAWN, String.valueOf(fault.getMessage()));
        }
    }

    private static void write(A4Pages pages, Path file) throws IOException, PrintException {
        StreamPrintServiceFactory[] factories =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(PAGES, MIME_TYPE);
        if (factories.length == 0) {
            throw new PaperRefused(PaperFault.Kind.NOT_DRAWN, "this Java cannot write PostScript");
        }
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(MediaSizeName.ISO_A4);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            StreamPrintService service = factories[0].getPrintService(out);
            service.createPrintJob().print(new SimpleDoc(pages, PAGES, null), wishes);
            service.dispose();
        }
    }
}
