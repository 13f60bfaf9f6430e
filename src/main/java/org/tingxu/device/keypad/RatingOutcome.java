package org.tingxu.device.keypad;

/** How a request for a rating ended. */
public sealed interface RatingOutcome {
    /**
     * The resident rated.
     *
     * @param rating 1 (very satisfied) to 5 (very dissatisfied)
     */
    record Rated(int rating) implements RatingOutcome {}

    /** The resident rated nothing within the time. */
    record NoRating() implements RatingOutcome {}

    /** Another request came, or this one was taken back. */
    record Cancelled() implements RatingOutcome {}

    /** The device could not be told; the reason is a sentence for the person who looks after devices. */
    record NotAsked(String reason) implements RatingOutcome {}
}
