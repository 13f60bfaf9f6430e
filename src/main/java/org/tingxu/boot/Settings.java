package org.tingxu.boot;

import java.nio.file.Path;
import java.util.Optional;
import org.tingxu.journal.HashChain;

/**
 * How this server was asked to run.
 *
 * @param port      0 = any free one
 * @param host      address to listen at
 * @param database  another PostgreSQL than the embedded one
 * @param hallFile  empty = the demo hall
 * @param publicUrl where phones reach this server; empty = this machine's address in its network
 * @param behindProxy a trusted proxy tells TLS and the caller's address
 * @param hash      of chains that begin now
 * @param quiet     print the ready line only
 */
public record Settings(
        int port,
        String host,
        Path data,
        Optional<String> database,
        Optional<Path> hallFile,
        Optional<String> publicUrl,
        boolean behindProxy,
        HashChain.Kind hash,
        boolean quiet) {}
