package org.tingxu.device.printing;

import java.util.ArrayList;
import java.util.List;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.slip.Slip;
import org.tingxu.device.slip.SlipSample;
import org.tingxu.device.slip.SlipShelf;
import org.tingxu.device.slip.SlipTemplate;
import org.tingxu.device.slip.TemplateCheck;
import org.tingxu.device.slip.TemplateFault;
import org.tingxu.device.slip.TemplateFaults;
import org.tingxu.protocol.escpos.CommandDecoder;
import org.tingxu.protocol.escpos.CommandEncoder;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.wire.Bytes;

/**
 * A slip as it will come out: made into bytes, read back as a printer reads them, and drawn.
 *
 * @param slip what a printer would print
 * @param svg  the picture
 */
public record SlipPreview(PrintedSlip slip, String svg) {
    /** Bytes that the printer gets. */
    public int size() {
        return slip.bytes().size();
    }

    public static SlipPreview of(PrinterProfile profile, SlipTemplate template, Slip slip) {
        Bytes bytes = new CommandEncoder(profile.charset()).encode(SlipLayout.of(profile, template, slip));
        List<PrinterCommand> commands = new ArrayList<>();
        new CommandDecoder(profile.charset()).take(bytes.toArray()).forEach(decoded -> commands.add(decoded.command()));
        PrintedSlip printed = new PrintedSlip(bytes, commands, true);
        return new SlipPreview(printed, SlipDrawing.svg(printed, profile.paper().dots()));
    }

    /**
     * A template as a made-up slip.
     *
     * @throws TemplateFaults when it cannot be used with this model
     */
    public static SlipPreview of(
            PrinterProfile profile, SlipShelf shelf, String template, Slip.Language language, boolean reprint)
            throws TemplateFaults {
        return of(profile, checked(profile, shelf, template), SlipSample.ordinary(language, reprint));
    }

    /**
     * A template that stands on a model's paper.
     *
     * @throws TemplateFaults with all that is wrong in it, and all that is too wide for the paper
     */
    public static SlipTemplate checked(PrinterProfile profile, SlipShelf shelf, String name) throws TemplateFaults {
        SlipTemplate template = shelf.template(name);
        List<TemplateFault> faults = TemplateCheck.of(template, SlipLayout.sheet(profile), SlipSample.widest());
        if (!faults.isEmpty()) {
            throw new TemplateFaults(faults);
        }
        return template;
    }
}
