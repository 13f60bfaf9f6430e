package org.tingxu.core.duty;

import java.util.List;
import org.tingxu.core.name.ItemCode;

/**
 * The item as it was when a matter was taken in; it stays so, whatever becomes of the catalogue.
 *
 * @param version   {@link Item#version}
 * @param materials codes of what could be asked for
 */
public record AcceptedItem(ItemCode code, String version, Terms terms, List<String> materials) {
    public AcceptedItem {
        materials = List.copyOf(materials);
    }
}
