package org.tingxu.sim;

import java.util.PriorityQueue;

/** Virtual time: what is to happen, in the order of its moment, and of its entry where moments are equal. */
final class Agenda {
    private record Item(long atMicros, long entry, Runnable work) implements Comparable<Item> {
        @Override
        public int compareTo(Item other) {
            int byTime = Long.compare(atMicros, other.atMicros);
            return byTime != 0 ? byTime : Long.compare(entry, other.entry);
        }
    }

    private final PriorityQueue<Item> items = new PriorityQueue<>();
    private long nowMicros;
    private long entries;

    long nowMicros() {
        return nowMicros;
    }

    void in(long delayMicros, Runnable work) {
        at(nowMicros + delayMicros, work);
    }

    void at(long micros, Runnable work) {
        items.add(new Item(Math.max(micros, nowMicros), entries++, work));
    }

    /** Does what is next, and moves time to it; false when nothing is left before {@code endMicros}. */
    boolean step(long endMicros) {
        Item next = items.peek();
        if (next == null || next.atMicros > endMicros) {
            return false;
        }
        items.remove();
        nowMicros = next.atMicros;
        next.work.run();
        return true;
    }
}
