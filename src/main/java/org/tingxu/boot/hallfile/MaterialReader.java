package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MaterialForm;
import org.tingxu.core.name.Text;

/** Reads {@code materials} of an item: what the applicant brings, in what form, and where it is got. */
final class MaterialReader {
    private final Declared codes = new Declared("material", true);
    private final List<Material> materials = new ArrayList<>();

    private MaterialReader() {}

    static List<Material> read(Field field) {
        String wanted =
                "a list of at most %d materials, each {code: …, name: {zh-CN: …, en: …}}".formatted(Item.MATERIALS_MAX);
        List<Field> fields = field.items(wanted).orElse(List.of());
        fields.stream().skip(Item.MATERIALS_MAX).findFirst().ifPresent(f -> f.fault("one material too many", wanted));
        MaterialReader reader = new MaterialReader();
        fields.stream().limit(Item.MATERIALS_MAX).forEach(reader::material);
        return reader.materials;
    }

    private void material(Field field) {
        Section.of(field, List.of("code", "name"), List.of("form", "copies", "issuer", "how"))
                .ifPresent(s -> {
                    s.field("code").ifPresent(codes::add);
                    Optional<Text> name = s.field("name").flatMap(NameReader::text);
                    MaterialForm form =
                            s.field("form").flatMap(MaterialReader::form).orElse(MaterialForm.ORIGINAL);
                    int copies = s.field("copies")
                            .flatMap(f -> f.whole(0, Material.COPIES_MAX))
                            .orElse(1);
                    Optional<Text> issuer = s.field("issuer").flatMap(NameReader::text);
                    Optional<Text> how = s.field("how").flatMap(NameReader::text);
                    s.field("code")
                            .flatMap(c -> name.flatMap(
                                    n -> NameReader.code(c, code -> new Material(code, n, form, copies, issuer, how))))
                            .filter(m ->
                                    materials.stream().noneMatch(o -> o.code().equals(m.code())))
                            .ifPresent(materials::add);
                });
    }

    private static Optional<MaterialForm> form(Field field) {
        Map<String, MaterialForm> forms = new LinkedHashMap<>();
        Arrays.stream(MaterialForm.values())
                .forEach(f -> forms.put(f.name().toLowerCase(Locale.ROOT).replace('_', '-'), f));
        return field.text()
                .flatMap(word -> forms.containsKey(word)
                        ? Optional.ofNullable(forms.get(word))
                        : field.fault(
                                "no form of a material " + Words.quoted(word), Words.oneOf(forms.keySet(), word)));
    }
}
