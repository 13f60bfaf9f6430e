package org.tingxu.core.item;

/** What the hall answers to an order about its catalogue. */
public sealed interface ItemDecision {
    record Accepted(ItemEvent event) implements ItemDecision {}

    record Refused(ItemRefusal refusal) implements ItemDecision {}
}
