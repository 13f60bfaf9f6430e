package org.tingxu.device.line;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The native part of jSerialComm in a folder that only we can write.
 *
 * <p>Left alone, the library unpacks itself below the common temporary folder, where another user of the machine could
 * have put a file of the same name first.
 */
public final class SerialLibrary {
    private static final List<String> LINUX_FILES =
            List.of("Linux/x86_64/libjSerialComm.so", "Linux/armv8_64/libjSerialComm.so");

    private SerialLibrary() {}

    /**
     * Unpacks the library and names the folder to it. To be called before the first {@link SerialLine} is opened.
     *
     * @param folder made when missing; its rights are narrowed to its owner
     */
    public static void unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        for (String file : LINUX_FILES) {
            unpack(file, folder.resolve(file));
        }
        System.setProperty("jSerialComm.library.path", folder.toAbsolutePath().toString());
    }

    private static void unpack(String resource, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        Path fresh =
                target.resolveSibling("unpacking-" + ProcessHandle.current().pid());
        try (InputStream packed = SerialPort.class.getResourceAsStream("/" + resource)) {
            if (packed == null) {
                throw new IOException("The jSerialComm jar has no " + resource + ": check its version");
            }
            Files.copy(packed, fresh, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
