package org.tingxu.screens;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;

/** How long one may have to wait for what the screens promise. */
final class Patience {
    /** Until every screen shows the truth again after the last fault of its line. */
    static final HasTextOptions OF_A_LINE = new HasTextOptions().setTimeout(5_000);

    /** Until a call is seen, and until a screen says that its line is down. */
    static final HasTextOptions OF_A_CALL = new HasTextOptions().setTimeout(1_000);

    static final IsVisibleOptions OF_A_SIGN = new IsVisibleOptions().setTimeout(1_000);

    private Patience() {}
}
