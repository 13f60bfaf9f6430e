package org.tingxu.device.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs of the machine that print, and that read what was printed. */
public final class Judges {
    private static final Map<String, String> PACKAGES = Map.of(
            "/usr/bin/tesseract", "tesseract-ocr tesseract-ocr-chi-sim",
            "/usr/bin/pdftoppm", "poppler-utils",
            "/usr/sbin/cupsd", "cups",
            "/usr/sbin/lpadmin", "cups-client",
            "/usr/sbin/cupsdisable", "cups-client",
            "/usr/sbin/cupsenable", "cups-client",
            "/usr/sbin/cupsreject", "cups-client",
            "/usr/lib/cups/backend/cups-pdf", "printer-driver-cups-pdf");

    private Judges() {}

    /** Fails by name when a program is not installed. */
    static void need(String program) {
        if (!Files.exists(Path.of(program))) {
            throw new AssertionError(program + " is missing: apt-get install " + PACKAGES.get(program));
        }
    }

    /** Runs a program to its end and answers with what it said. */
    static String run(String... command) throws IOException, InterruptedException {
        need(command[0]);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(List.of(command) + " failed: " + said);
        }
        return said;
    }

    /** The text of a picture, without spaces: Chinese has none, and OCR puts some in. */
    public static String read(Path png) throws IOException, InterruptedException {
        return run("/usr/bin/tesseract", png.toString(), "-", "-l", "chi_sim", "--psm", "4")
                .replaceAll("\\s", "");
    }
}
