package org.tingxu.protocol.kit;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tingxu.protocol.wire.Bytes;

/** How many bytes of the line an object still holds, in its own fields and in those of its parts. */
final class Held {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Held() {}

    static long bytes(Object holder) {
        return new Held().count(holder);
    }

    private long count(@Nullable Object value) {
        if (value == null || !seen.add(value)) {
            return 0;
        }
        return switch (value) {
            case byte[] bytes -> bytes.length;
            case Bytes bytes -> bytes.size();
            case ByteArrayOutputStream stream -> stream.size();
            case CharSequence text -> text.length();
            case Collection<?> many -> many.stream().mapToLong(this::count).sum();
            default -> value.getClass().getName().startsWith("org.tingxu.") ? fields(value) : 0;
        };
    }

    private long fields(Object value) {
        long sum = 0;
        for (Class<?> type = value.getClass();
                type != null && type.getName().startsWith("org.tingxu.");
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    sum += count(read(field, value));
                }
            }
        }
        return sum;
    }

    private static @Nullable Object read(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException unreadable) {
            throw new AssertionError("Cannot look into " + field, unreadable);
        }
    }
}
