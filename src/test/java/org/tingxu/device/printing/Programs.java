package org.tingxu.device.printing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of the machine that judge what was printed. */
final class Programs {
    private Programs() {}

    /** Runs a program to its end and answers with what it said; names the Debian package when there is no such program. */
    static String run(String program, String debianPackage, String... command)
            throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin", program))) {
            throw new IOException(program + " is missing: apt-get install " + debianPackage);
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(List.of(command) + " did not end");
        }
        return said;
    }

    /** The picture as a browser shows it. */
    static Path png(Path svg, int widthDots) throws IOException, InterruptedException {
        Path png = svg.resolveSibling(svg.getFileName() + ".png");
        run(
                "chromium",
                "chromium",
                "/usr/bin/chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + svg.resolveSibling("browser"),
                "--window-size=" + widthDots + "," + height(svg),
                "--screenshot=" + png,
                svg.toUri().toString());
        return png;
    }

    private static String height(Path svg) throws IOException {
        return Files.readString(svg).replaceFirst("(?s).*?height=\"(\\d+)\".*", "$1");
    }
}
