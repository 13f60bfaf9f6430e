package org.tingxu.device.slip;

/**
 * What a printer offers to a template.
 *
 * @param dots         printable width
 * @param qr           whether it prints QR codes
 * @param qrModuleDots side of a module where the template names none
 */
public record SlipSheet(int dots, boolean qr, int qrModuleDots) {
    /** Width of a normal ASCII character; Chinese ones take two. */
    public static final int COLUMN_DOTS = 12;

    /** A smaller module is not read well from thermal paper. */
    public static final int QR_MODULE_MIN = 3;

    /** Normal half-width characters on a line. */
    public int columns() {
        return dots / COLUMN_DOTS;
    }
}
