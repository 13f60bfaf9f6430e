package org.tingxu.web.auth;

import io.vertx.core.buffer.Buffer;
import java.util.HexFormat;

/** Names a session in storage: the SHA-256 of its token, hexadecimal. */
public record SessionId(String hex) {
    Buffer bytes() {
        return Buffer.buffer(HexFormat.of().parseHex(hex));
    }
}
