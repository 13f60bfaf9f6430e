package org.tingxu.core.contact;

/**
 * Another body to which somebody was sent.
 *
 * @param body  its name, as told
 * @param phone its number, as told; public, and nobody's own
 */
public record Referral(ReferralWay way, String body, String phone) {}
