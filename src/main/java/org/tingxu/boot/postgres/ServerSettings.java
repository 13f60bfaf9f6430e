package org.tingxu.boot.postgres;

import java.util.List;
import java.util.stream.Stream;

/**
 * The settings of the server. They are given on its command line, which no file of the cluster can override: a
 * server without fsync would break the promise that an acknowledged ticket survives a power cut.
 */
final class ServerSettings {
    private static final List<String> ALWAYS = List.of(
            // Nobody but this machine gets in.
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "max_connections=64",
            // What was committed stays, also after a power cut.
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            // An online backup (pg_backup_start) needs this level of the write-ahead log.
            "wal_level=replica",
            // A mini-PC: little memory, few processes, an SSD; at most 512 MB of log to replay after a crash.
            "shared_buffers=64MB",
            "huge_pages=off",
            "jit=off",
            "io_method=sync",
            "max_wal_senders=0",
            "max_logical_replication_workers=0",
            "max_wal_size=512MB",
            "min_wal_size=64MB",
            "checkpoint_timeout=5min",
            "checkpoint_completion_target=0.9",
            "random_page_cost=1.1",
            // Words and times that mean the same on every machine.
            "lc_messages=C",
            "timezone=UTC",
            "log_timezone=UTC",
            "datestyle=ISO",
            // The log is our file, which the launcher keeps small.
            "logging_collector=off",
            "log_destination=stderr",
            "log_line_prefix=%m [%p] ",
            "log_checkpoints=off",
            "log_statement=none",
            // Failed statements may hold names of residents: the log tells the error, not the values.
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private ServerSettings() {}

    /** The words of the command line that say all this. */
    static List<String> words(int port) {
        return Stream.concat(ALWAYS.stream(), Stream.of("port=" + port))
                .flatMap(setting -> Stream.of("-c", setting))
                .toList();
    }
}
