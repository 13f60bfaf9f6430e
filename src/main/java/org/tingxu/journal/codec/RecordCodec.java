package org.tingxu.journal.codec;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tingxu.core.ledger.Inline;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.TicketNo;

/**
 * Records of plain values as JSON and back: texts, whole numbers, truths, moments of local time (ISO 8601), words of enums (lower case
 * with hyphens), optional values and lists of these, words of the hall (records with one value, written as that value), and records of
 * such, in a key of their own or {@link Inline}. Keys are the names of the components in their order. What is empty or false has no key, and what has no key is empty, false, or
 * the enum's first word; so a component may be added to a record without making older text unreadable.
 */
public final class RecordCodec {
    private RecordCodec() {}

    /**
     * A record as an object.
     *
     * @throws IllegalArgumentException when a component is of a type that is not listed above
     */
    public static JsonObject write(Record value) {
        JsonObject json = new JsonObject();
        for (RecordComponent c : value.getClass().getRecordComponents()) {
            if (c.isAnnotationPresent(Inline.class)) {
                json.mergeIn(write((Record) get(c, value)));
                continue;
            }
            Object plain = plain(get(c, value));
            if (plain != null) {
                json.put(c.getName(), plain);
            }
        }
        return json;
    }

    /**
     * The record that {@link #write} wrote.
     *
     * @throws UnreadableBody when a value is missing, of another type, or refused by the record
     */
    static <T> T read(Class<T> type, Body body) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent c = components[i];
            values[i] = c.isAnnotationPresent(Inline.class)
                    ? read(c.getType(), body)
                    : born(body.at(c.getName()), c.getGenericType(), body.json().getValue(c.getName()));
        }
        return made(body.path(), type, values);
    }

    /** Null for what has no key. */
    private static @Nullable Object plain(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            case Boolean truth -> truth ? true : null;
            case Enum<?> word -> word(word);
            case LocalDate day -> day.toString();
            case LocalDateTime moment -> moment.toString();
            case LocalTime time -> time.toString();
            case Optional<?> maybe -> maybe.map(RecordCodec::plain).orElse(null);
            case List<?> items when items.isEmpty() -> null;
            case List<?> items -> {
                JsonArray array = new JsonArray();
                items.forEach(item -> array.add(plain(item)));
                yield array;
            }
            case TicketNo no -> no.toString();
            case MatterNo no -> no.toString();
            case Record word
            when word.getClass().getRecordComponents().length == 1 ->
                plain(get(word.getClass().getRecordComponents()[0], word));
            case Record record -> write(record);
            default -> throw new IllegalArgumentException("no plain value: " + value.getClass());
        };
    }

    private static Object born(String at, Type type, @Nullable Object json) {
        if (type instanceof ParameterizedType p && p.getRawType() == Optional.class) {
            return json == null ? Optional.empty() : Optional.of(born(at, p.getActualTypeArguments()[0], json));
        }
        if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
            return list(at, p.getActualTypeArguments()[0], json);
        }
        if (type == boolean.class) {
            return json != null && the(at, Boolean.class, json);
        }
        Class<?> of = (Class<?>) type;
        if (json == null && of.isEnum()) {
            return of.getEnumConstants()[0];
        }
        return single(at, of, json);
    }

    private static Object single(String at, Class<?> type, @Nullable Object json) {
        if (type == String.class) {
            return the(at, String.class, json);
        }
        if (type == int.class || type == Integer.class) {
            return the(at, Integer.class, json);
        }
        if (type == long.class || type == Long.class) {
            return the(at, Number.class, json).longValue();
        }
        if (type == TicketNo.class || type == MatterNo.class) {
            return number(at, type, the(at, String.class, json));
        }
        if (type == LocalDate.class) {
            return Body.made(at, () -> LocalDate.parse(the(at, String.class, json)));
        }
        if (type == LocalDateTime.class) {
            return Body.made(at, () -> LocalDateTime.parse(the(at, String.class, json)));
        }
        if (type == LocalTime.class) {
            return Body.made(at, () -> LocalTime.parse(the(at, String.class, json)));
        }
        if (type.isEnum()) {
            return constant(at, type, the(at, String.class, json));
        }
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("%s: no plain value: %s".formatted(at, type));
        }
        return components.length == 1
                ? made(at, type, born(at, components[0].getGenericType(), json))
                : read(type, new Body(at, the(at, JsonObject.class, json)));
    }

    private static List<?> list(String at, Type item, @Nullable Object json) {
        List<Object> items = new ArrayList<>();
        if (json != null) {
            for (Object value : the(at, JsonArray.class, json)) {
                items.add(born("%s[%d]".formatted(at, items.size()), item, value));
            }
        }
        return List.copyOf(items);
    }

    private static Object number(String at, Class<?> type, String text) {
        Optional<?> found = type == TicketNo.class ? TicketNo.parse(text) : MatterNo.parse(text);
        if (found.isEmpty()) {
            throw new UnreadableBody(at, "'%s' is no number".formatted(text));
        }
        return found.get();
    }

    private static Object constant(String at, Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> word((Enum<?>) c).equals(text))
                .findFirst()
                .orElseThrow(() -> new UnreadableBody(at, "'%s' is not a known word".formatted(text)));
    }

    /** How a constant is written: {@code NOT_YET} as {@code not-yet}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> T the(String at, Class<T> type, @Nullable Object json) {
        if (json == null) {
            throw new UnreadableBody(at, "missing");
        }
        if (!type.isInstance(json)) {
            throw new UnreadableBody(at, "of another type");
        }
        return type.cast(json);
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s cannot be read".formatted(component), e);
        }
    }

    private static <T> T made(String at, Class<T> type, Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new UnreadableBody(at, String.valueOf(e.getTargetException().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s cannot be made".formatted(type), e);
        }
    }
}
