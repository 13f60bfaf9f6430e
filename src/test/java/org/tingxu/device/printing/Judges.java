package org.tingxu.device.printing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Programs of others for Node.js that judge printers; {@code ./tingxu test} installs them. */
final class Judges {
    private static final Path FOLDER = Path.of("src/test/judges").toAbsolutePath();
    private static final long SECONDS_MAX = 60;

    private Judges() {}

    /** Runs a script in the judges' folder and answers with what it printed; names what is missing. */
    static byte[] node(String script, String... arguments) throws IOException, InterruptedException {
        for (String judge : new String[] {"receiptio", "receiptline"}) {
            if (!Files.isDirectory(FOLDER.resolve("node_modules").resolve(judge))) {
                throw new IOException(judge + " is missing: ./tingxu test installs it, or npm ci in src/test/judges");
            }
        }
        String[] command = new String[arguments.length + 3];
        command[0] = "node";
        command[1] = "-e";
        command[2] = script;
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] said = process.getInputStream().readAllBytes();
        if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("node did not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(
                    "node ended with " + process.exitValue() + ": " + new String(said, StandardCharsets.UTF_8));
        }
        return said;
    }
}
