package org.tingxu.device.printing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.ProfileReader;
import org.tingxu.device.slip.Slip;
import org.tingxu.protocol.escpos.CommandDecoder;
import org.tingxu.protocol.escpos.CommandEncoder;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.wire.Bytes;

/** Made-up slips and the generic profile. */
final class Slips {
    static final Path PROFILE = Path.of("firmware-config/escpos-generic.yaml");
    static final String URL = "https://hall.example/t/7Q2mX9vKpLr4TzWn8YbHcA";

    private Slips() {}

    static Slip chinese() {
        return new Slip(
                "云溪镇便民服务中心",
                "A012",
                "社会保障卡申领",
                7,
                Optional.of("老年人优先"),
                "2026-03-02 09:15",
                URL,
                Slip.Language.ZH_CN,
                false,
                Optional.of("0571-5550 0123"),
                Optional.of("https://hall.example/v/yunxi"),
                List.of("请带身份证原件", "窗口在一楼西侧 3 至 6 号"));
    }

    static Slip english() {
        return new Slip(
                "Yunxi Town Service Centre",
                "B003",
                "Household registration and moving",
                0,
                Optional.empty(),
                "2 March 2026, 09:15",
                URL,
                Slip.Language.EN,
                true,
                Optional.of("0571-5550 0123"),
                Optional.of("https://hall.example/v/yunxi"),
                List.of());
    }

    static PrinterProfile profile() {
        try {
            return (PrinterProfile) ProfileReader.read(PROFILE.toString(), Files.readString(PROFILE));
        } catch (IOException | ProfileFaults broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The slip as a printer would have received it. */
    static PrintedSlip printed(PrinterProfile profile, Slip slip) {
        Bytes bytes = new CommandEncoder(profile.charset()).encode(SlipLayout.of(profile, slip));
        List<PrinterCommand> commands = new ArrayList<>();
        new CommandDecoder(profile.charset()).take(bytes.toArray()).forEach(decoded -> commands.add(decoded.command()));
        return new PrintedSlip(bytes, commands, true);
    }

    static Path svg(Path folder, String name, PrinterProfile profile, Slip slip) throws IOException {
        String svg = SlipDrawing.svg(printed(profile, slip), profile.paper().dots());
        return Files.writeString(folder.resolve(name + ".svg"), svg, StandardCharsets.UTF_8);
    }
}
