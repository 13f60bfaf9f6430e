package org.tingxu.web.ticket;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.TicketNo;

/**
 * Tracking tokens and day-bound holders, both made with the server's secret and kept nowhere.
 *
 * <p>A token is {@code hall.day.number.mac}: day in base 36 since 1970, mac the first 128 bits of HMAC-SHA-256 over the rest. Whoever
 * has no slip cannot make one; it is dead when its day is over; a stolen database holds none.
 */
public final class Tracking {
    /** Bytes of the server's secret. */
    public static final int SECRET_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RECEIPT_BYTES = 5;
    private static final int MAC_BYTES = 16;
    private static final int RADIX = 36;
    private final SecretKeySpec key;

    /** A ticket that a token names. */
    public record Tracked(HallId hall, LocalDate day, TicketNo ticket) {}

    public Tracking(byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException(
                    "the secret has %d bytes, not %d".formatted(secret.length, SECRET_BYTES));
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    public String token(HallId hall, LocalDate day, TicketNo ticket) {
        String name = hall + "." + Long.toString(day.toEpochDay(), RADIX) + "." + ticket;
        byte[] mac = Arrays.copyOf(mac("tracking:" + name), MAC_BYTES);
        return name + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    /** The ticket of a token; empty when this server did not make it. */
    public Optional<Tracked> read(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            HallId hall = new HallId(parts[0]);
            LocalDate day = LocalDate.ofEpochDay(Long.parseLong(parts[1], RADIX));
            Optional<TicketNo> ticket = TicketNo.parse(parts[2]);
            return ticket.filter(no -> same(token(hall, day, no), token)).map(no -> new Tracked(hall, day, no));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What the receipt of a matter has beside its number: {@value #RECEIPT_BYTES} bytes that nobody else can make. */
    public byte[] receipt(HallId hall, MatterNo matter) {
        return Arrays.copyOf(mac("matter:" + hall + ":" + matter), RECEIPT_BYTES);
    }

    /** Tells persons of one day apart; of no use the day after, since the key of each day differs. */
    public Holder holder(HallId hall, LocalDate day, String person) {
        byte[] mac = mac("holder:" + hall + ":" + day + ":" + person);
        return new Holder(HexFormat.of().formatHex(mac, 0, MAC_BYTES));
    }

    /** Tells one request from another, of no use to whoever has not the secret. */
    public String fingerprint(String actor, String method, String path, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : List.of("request", actor, method, path)) {
                mac.update(part.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
            }
            return HexFormat.of().formatHex(mac.doFinal(body), 0, MAC_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
