package org.tingxu.protocol.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tingxu.device.printing.SlipLayout;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.device.slip.Slip;
import org.tingxu.device.slip.SlipSample;
import org.tingxu.protocol.alpha.AlphaCommand;
import org.tingxu.protocol.alpha.AlphaEncoder;
import org.tingxu.protocol.alpha.AlphaEnding;
import org.tingxu.protocol.alpha.AlphaFrame;
import org.tingxu.protocol.alpha.Mode;
import org.tingxu.protocol.alpha.Position;
import org.tingxu.protocol.cd5220.DisplayCommand;
import org.tingxu.protocol.cd5220.DisplayEncoder;
import org.tingxu.protocol.cpower.CPowerCommand;
import org.tingxu.protocol.cpower.CPowerEncoder;
import org.tingxu.protocol.cpower.CPowerRequest;
import org.tingxu.protocol.cpower.Look;
import org.tingxu.protocol.escpos.CommandEncoder;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.TextCharset;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.ToPad;
import org.tingxu.protocol.modbus.ModbusEncoder;
import org.tingxu.protocol.modbus.ModbusRequest;
import org.tingxu.protocol.modbus.Words;
import org.tingxu.protocol.onbon.ColumnUnit;
import org.tingxu.protocol.onbon.Deletion;
import org.tingxu.protocol.onbon.FontCardMessage;
import org.tingxu.protocol.onbon.OnbonEncoder;
import org.tingxu.protocol.onbon.OnbonFrame;
import org.tingxu.protocol.onbon.TextArea;
import org.tingxu.protocol.wire.Bytes;

/**
 * One message of each protocol from its value to the bytes on the line. {@code ./tingxu bench --encoders} runs it, with the memory
 * that each takes.
 *
 * <p>The fields are not final, so that the compiler cannot encode a constant once and for all.
 */
@State(Scope.Thread)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncoderBenchmarks {
    private static final String CALL = "A001 请到 3号窗口";
    private static final String PRINTER = "escpos-generic";

    private OnbonFrame onbon = onbon();
    private CPowerRequest cpower = CPowerRequest.answered(
            1,
            new CPowerCommand.ShowText(
                    0, new Look(0, new Look.Align(1, 0), 0, 3, new Look.Font(2, 0), Look.Colour.RED), CALL));
    private AlphaFrame alpha = AlphaFrame.toAll(
            new AlphaCommand.WriteText('A', Position.MIDDLE, Mode.HOLD, "A001 -> WINDOW 3"), AlphaEnding.OPEN);
    private DisplayCommand cd5220 = new DisplayCommand.ShowLine(DisplayCommand.Row.UPPER, "A001");
    private ModbusRequest modbus = new ModbusRequest.WriteRegisters(1, 0x70, Words.ofAscii("A001", 3));
    private ToPad keypad = new ToPad.Show(3, "   ", "001");
    private CommandEncoder escpos = new CommandEncoder(TextCharset.GB18030);
    private List<PrinterCommand> slip = List.of();

    private static OnbonFrame onbon() {
        TextArea area = new TextArea(
                TextArea.Place.ofDots(ColumnUnit.BYTE8, 0, 0, 128, 16),
                0,
                0,
                new TextArea.Run(TextArea.RunMode.LOOP, 0),
                new TextArea.Layout(0, true, false),
                new TextArea.Motion(TextArea.Effect.STILL, 0, 0, 0),
                CALL);
        return OnbonFrame.FontCard.to(1, new FontCardMessage.ShowTexts(true, 0, Deletion.NOTHING, List.of(area)));
    }

    @Setup
    public void layOutTheSlip() throws ProfileFaults {
        PrinterProfile printer = (PrinterProfile) Profiles.named(PRINTER);
        escpos = new CommandEncoder(printer.charset());
        slip = SlipLayout.of(printer, SlipSample.ordinary(Slip.Language.ZH_CN, false));
    }

    List<PrinterCommand> slip() {
        return slip;
    }

    @Benchmark
    public Bytes onbonCall() {
        return OnbonEncoder.encode(onbon);
    }

    @Benchmark
    public Bytes cpowerText() {
        return CPowerEncoder.encode(cpower);
    }

    @Benchmark
    public Bytes alphaText() {
        return AlphaEncoder.encode(alpha);
    }

    @Benchmark
    public Bytes cd5220Line() {
        return DisplayEncoder.encode(cd5220);
    }

    @Benchmark
    public Bytes modbusRegisters() {
        return ModbusEncoder.encode(modbus);
    }

    @Benchmark
    public Bytes keypadShow() {
        return KeypadEncoder.encode(keypad);
    }

    @Benchmark
    public Bytes escposSlip() {
        return escpos.encode(slip);
    }
}
