package org.tingxu.writer;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.name.HallId;

/** The halls of this server. */
public final class Halls {
    private final Map<String, HallPort> byId;

    public Halls(Collection<HallPort> ports) {
        Map<String, HallPort> map = new LinkedHashMap<>();
        ports.forEach(p -> map.put(p.id().value(), p));
        this.byId = Collections.unmodifiableMap(map);
    }

    public Optional<HallPort> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<HallPort> find(HallId id) {
        return find(id.value());
    }

    public Collection<HallPort> all() {
        return byId.values();
    }
}
