package org.tingxu.device.paper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real print server of the test's own, on a free port of the loopback, with a queue that makes PDFs. */
final class OwnCups {
    static final String QUEUE = "hall-a4";
    private static final String PPD = "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd";

    private final Process process;
    private final CupsServer server;

    private OwnCups(Process process, CupsServer server) {
        this.process = process;
        this.server = server;
    }

    static OwnCups start(Path folder) throws IOException, InterruptedException {
        Judges.need("/usr/sbin/cupsd");
        Judges.need("/usr/lib/cups/backend/cups-pdf");
        if (!System.getProperty("user.name").equals("root")) {
            throw new AssertionError("this test starts a print server whose cups-pdf wants to be root: run it as root");
        }
        int port = freePort();
        for (String part : new String[] {"etc/ppd", "cache", "spool/tmp", "state", "certs", "log"}) {
            Files.createDirectories(folder.resolve(part));
        }
        Path main = Files.writeString(folder.resolve("cupsd.conf"), """
                Listen 127.0.0.1:%d
                Browsing No
                WebInterface No
                DefaultAuthType None
                <Location />
                  Order allow,deny
                  Allow 127.0.0.1
                </Location>
                <Policy default>
                  JobPrivateAccess all
                  JobPrivateValues none
                  SubscriptionPrivateAccess all
                  SubscriptionPrivateValues none
                  <Limit All>
                    Order allow,deny
                    Allow 127.0.0.1
                  </Limit>
                </Policy>
                """.formatted(port));
        Path files = Files.writeString(folder.resolve("cups-files.conf"), """
                ServerRoot %1$s/etc
                CacheDir %1$s/cache
                RequestRoot %1$s/spool
                TempDir %1$s/spool/tmp
                StateDir %1$s/state
                ServerKeychain %1$s/certs
                AccessLog %1$s/log/access
                ErrorLog %1$s/log/error
                PageLog %1$s/log/page
                """.formatted(folder));
        Process process = new ProcessBuilder("/usr/sbin/cupsd", "-f", "-c", main.toString(), "-s", files.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log/out").toFile())
                .start();
        OwnCups cups = new OwnCups(process, new CupsServer("127.0.0.1", port));
        cups.untilItListens();
        return cups;
    }

    CupsServer server() {
        return server;
    }

    void addQueue() throws IOException, InterruptedException {
        admin("/usr/sbin/lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-P", PPD);
        admin("/usr/sbin/lpadmin", "-d", QUEUE);
    }

    /** Runs one of CUPS's own programs against this server. */
    void admin(String program, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 3];
        command[0] = program;
        command[1] = "-h";
        command[2] = server.toString();
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        String said = Judges.run(command);
        if (!said.isBlank()) {
            throw new AssertionError(program + ": " + said);
        }
    }

    private void untilItListens() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            try (Socket socket = new Socket(server.host(), server.port())) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException _) {
                if (!process.isAlive()) {
                    break;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("cupsd does not listen at " + server);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
