package org.tingxu.screens;

/** Where a screen stands, and so how many pixels it has. */
enum Viewed {
    KIOSK_UPRIGHT(1080, 1920),
    KIOSK_LYING(1920, 1080),
    TELEVISION(1920, 1080),
    DESK(1440, 900),
    PHONE(390, 844);

    final int width;
    final int height;

    Viewed(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
