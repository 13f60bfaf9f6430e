package org.tingxu.boot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The machine that was measured on.
 *
 * @param memoryMb of the whole machine
 */
record Machine(int cores, long memoryMb, String cpu) {
    static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                kilobytes(Path.of("/proc/meminfo"), "MemTotal") / 1024,
                value(Path.of("/proc/cpuinfo"), "model name"));
    }

    /** Resident memory of a process, in MB. */
    static long residentMb(long pid) {
        return kilobytes(Path.of("/proc", Long.toString(pid), "status"), "VmRSS") / 1024;
    }

    private static long kilobytes(Path file, String key) {
        String number = value(file, key).replaceAll("\\D", "");
        return number.isEmpty() ? 0 : Long.parseLong(number);
    }

    private static String value(Path file, String key) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> l.startsWith(key))
                    .map(l -> l.substring(l.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    String text() {
        return "%d cores, %d MB, %s".formatted(cores, memoryMb, cpu);
    }
}
