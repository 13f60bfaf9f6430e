package org.tingxu.core.duty;

import java.util.Optional;
import org.tingxu.core.name.Text;

/**
 * Whether what is written about an item is open to everybody (公开属性).
 *
 * @param reason why it is not published at once; only that which is has none
 */
public record Disclosure(Attribute attribute, Optional<Text> reason) {
    public enum Attribute {
        /** 主动公开. */
        PUBLISHED,
        /** 依申请公开: its name, and why it has to be asked for. */
        ON_REQUEST,
        /** 不予公开. */
        WITHHELD
    }

    public static final Disclosure PUBLISHED = new Disclosure(Attribute.PUBLISHED, Optional.empty());

    public Disclosure {
        if (attribute != Attribute.PUBLISHED && reason.isEmpty()) {
            throw new IllegalArgumentException("what is not published has a reason for it");
        }
    }
}
