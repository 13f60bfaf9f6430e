package org.tingxu.boot.bench;

import java.nio.ByteBuffer;

/** What each connection of a load asks, over and over: a round of one or more requests. */
interface Script {
    int steps();

    /** The bytes of a request, ready to be written. */
    ByteBuffer request(int connection, int step);
}
