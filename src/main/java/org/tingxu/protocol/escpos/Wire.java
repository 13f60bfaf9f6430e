package org.tingxu.protocol.escpos;

/** The bytes of ESC/POS by their names in the vendors' references. */
final class Wire {
    static final int NUL = 0x00;
    static final int EOT = 0x04;
    static final int ENQ = 0x05;
    static final int LF = 0x0A;
    static final int DLE = 0x10;
    static final int ESC = 0x1B;
    static final int FS = 0x1C;
    static final int GS = 0x1D;
    static final int DEL = 0x7F;

    /** Second bytes after ESC. */
    static final int INITIALISE = '@';

    static final int ALIGN = 'a';
    static final int BOLD = 'E';
    static final int FEED = 'd';
    static final int LINE_SPACING = '3';

    /** Second bytes after FS. */
    static final int CHINESE_ON = '&';

    static final int CHINESE_OFF = '.';

    /** Second bytes after GS. */
    static final int SIZE = '!';

    static final int AUTO_STATUS = 'a';
    static final int ASK_PAPER = 'r';
    static final int BAR_HEIGHT = 'h';
    static final int BAR_MODULE = 'w';
    static final int BAR_CAPTION = 'H';
    static final int BARCODE = 'k';
    static final int CUT = 'V';
    static final int RASTER = 'v';
    static final int BLOCK = '(';
    static final int IDENTITY = 'I';

    /** What the block {@code GS ( x} is about. */
    static final int CODE_2D = 'k';

    static final int PROCESS = 'H';
    static final int REALTIME = 'D';

    static final int CODE128 = 0x49;
    static final int CUT_FEED_FULL = 0x41;
    static final int CUT_FEED_PARTIAL = 0x42;
    static final int CLEAR = 0x02;
    static final int QR = 0x31;
    static final int QR_MODEL = 65;
    static final int QR_MODULE = 67;
    static final int QR_LEVEL = 69;
    static final int QR_STORE = 80;
    static final int QR_PRINT = 81;
    static final int REALTIME_SWITCH = 0x14;

    private Wire() {}
}
