package org.tingxu.device.desk;

import java.time.Instant;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.Text;
import org.tingxu.device.printing.PrintTrouble;
import org.tingxu.device.slip.Slip;

/** Something about a printer that staff have to know, told once. */
public record PrinterNotice(PrinterId printer, Instant at, What what) {
    /** What there is to know. */
    public sealed interface What {
        Text sentence();
    }

    /** Slips still come out. Told once a roll. */
    public record NearEnd() implements What {
        @Override
        public Text sentence() {
            return new Text("打印纸即将用完，请准备换纸", "The paper roll is near its end: have a new one ready");
        }
    }

    /** No slip comes out. */
    public record Trouble(PrintTrouble trouble) implements What {
        @Override
        public Text sentence() {
            return new Text(trouble.sentence(Slip.Language.ZH_CN), trouble.sentence(Slip.Language.EN));
        }
    }

    /** The trouble that was told is over. */
    public record Recovered() implements What {
        @Override
        public Text sentence() {
            return new Text("打印机已恢复", "The printer prints again");
        }
    }
}
