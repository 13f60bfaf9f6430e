package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.AcceptedItem;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Statute;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.duty.SuspensionCause;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.name.ItemCode;

/** Under what limits something is done, and what a matter keeps of its item. */
public final class TermsCodec {
    private TermsCodec() {}

    static JsonObject accepted(AcceptedItem item) {
        JsonObject json = new JsonObject()
                .put("code", item.code().value())
                .put("version", item.version())
                .put("terms", terms(item.terms()));
        if (!item.materials().isEmpty()) {
            json.put("materials", PlanCodec.array(item.materials(), code -> code));
        }
        return json;
    }

    static AcceptedItem accepted(Body body) {
        return new AcceptedItem(
                body.born("code", ItemCode::new),
                body.text("version"),
                terms(body.body("terms")),
                texts(body, "materials"));
    }

    /** A list of texts that has no key when it is empty. */
    static List<String> texts(Body body, String key) {
        return body.has(key) ? body.texts(key, text -> text) : List.of();
    }

    static JsonObject terms(Terms terms) {
        JsonObject json = new JsonObject().put("kind", kind(terms.kind())).put("here", limit(terms.here()));
        terms.above().ifPresent(above -> json.put("above", limit(above)));
        if (!terms.steps().isEmpty()) {
            json.put("steps", PlanCodec.array(terms.steps(), TermsCodec::step));
        }
        return json;
    }

    static Terms terms(Body body) {
        MatterKind kind = body.born("kind", TermsCodec::kind);
        Limit here = limit(body.body("here"));
        Optional<Limit> above = body.has("above") ? Optional.of(limit(body.body("above"))) : Optional.empty();
        List<StepLimit> steps = body.has("steps") ? body.bodies("steps", TermsCodec::step) : List.of();
        return Body.made(body.path(), () -> new Terms(kind, here, above, steps));
    }

    private static JsonObject limit(Limit limit) {
        return new JsonObject()
                .put("statutory", limit.statute().days())
                .put("extension", limit.statute().extensionDays())
                .put("promised", limit.promisedDays());
    }

    private static Limit limit(Body body) {
        int days = body.whole("statutory");
        int extension = body.whole("extension");
        int promised = body.whole("promised");
        return Body.made(body.path(), () -> new Limit(new Statute(days, extension), promised));
    }

    private static JsonObject step(StepLimit step) {
        JsonObject json = new JsonObject().put("name", step.name()).put("days", step.days());
        if (step.beside()) {
            json.put("beside", true);
        }
        return step.optional() ? json.put("optional", true) : json;
    }

    private static StepLimit step(Body body) {
        int days = body.whole("days");
        boolean beside = Words.truth(body, "beside");
        boolean optional = Words.truth(body, "optional");
        return body.born("name", name -> new StepLimit(name, days, beside, optional));
    }

    /** The word of a kind, on the disk and in the read tables. */
    public static String kind(MatterKind kind) {
        return switch (kind) {
            case ON_THE_SPOT -> "on-the-spot";
            case PROMISED -> "promised";
            case SUPPLEMENTED -> "supplemented";
            case RETURNED -> "returned";
            case REPORTED_UP -> "reported-up";
            case JOINT -> "joint";
            case DISCLOSURE -> "disclosure";
        };
    }

    private static MatterKind kind(String word) {
        return switch (word) {
            case "on-the-spot" -> MatterKind.ON_THE_SPOT;
            case "promised" -> MatterKind.PROMISED;
            case "supplemented" -> MatterKind.SUPPLEMENTED;
            case "returned" -> MatterKind.RETURNED;
            case "reported-up" -> MatterKind.REPORTED_UP;
            case "joint" -> MatterKind.JOINT;
            case "disclosure" -> MatterKind.DISCLOSURE;
            default -> throw new IllegalArgumentException("no kind of matter '%s'".formatted(word));
        };
    }

    static String cause(SuspensionCause cause) {
        return switch (cause) {
            case HEARING -> "hearing";
            case TENDER -> "tender";
            case AUCTION -> "auction";
            case INSPECTION -> "inspection";
            case TESTING -> "testing";
            case QUARANTINE -> "quarantine";
            case APPRAISAL -> "appraisal";
            case EXPERT_REVIEW -> "expert-review";
            case THIRD_PARTY -> "third-party";
        };
    }

    static SuspensionCause cause(String word) {
        for (SuspensionCause cause : SuspensionCause.values()) {
            if (cause(cause).equals(word)) {
                return cause;
            }
        }
        throw new IllegalArgumentException("no cause of a suspension '%s'".formatted(word));
    }
}
