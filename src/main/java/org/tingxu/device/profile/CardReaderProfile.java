package org.tingxu.device.profile;

import org.tingxu.device.bus.Patience;

/**
 * A reader of identity cards.
 *
 * @param pollMs time between two searches for a card; faster ones make modules hang
 * @param textBytes length of the text part that is understood
 * @param photoBytes length of the photo part, which is left unread
 */
public record CardReaderProfile(Basics basics, long pollMs, int textBytes, int photoBytes, Patience patience)
        implements DeviceProfile {}
