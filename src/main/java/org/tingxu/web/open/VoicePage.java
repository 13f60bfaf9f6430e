package org.tingxu.web.open;

import java.util.Optional;
import java.util.UUID;
import org.tingxu.core.complaint.VoiceKind;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.web.voice.PublicVoice;

/**
 * The forms for complaints and suggestions, with what was answered above them.
 *
 * @param sent as it stands in the form
 * @param said why nothing was done
 */
record VoicePage(
        Language language,
        PublicVoice.Sent sent,
        Optional<Text> said,
        Optional<PublicVoice.Receipt> receipt,
        Optional<PublicVoice.Followed> followed) {
    static final PublicVoice.Sent BLANK = new PublicVoice.Sent(VoiceKind.COMPLAINT, "", 0, "", "");

    VoicePage keeping(PublicVoice.Sent written) {
        return new VoicePage(language, written, said, receipt, followed);
    }

    VoicePage saying(Text why) {
        return new VoicePage(language, sent, Optional.of(why), receipt, followed);
    }

    VoicePage with(PublicVoice.Receipt filed) {
        return new VoicePage(language, sent, said, Optional.of(filed), followed);
    }

    VoicePage with(PublicVoice.Followed found) {
        return new VoicePage(language, sent, said, receipt, Optional.of(found));
    }

    String on(OpenHall hall) {
        return Page.of(hall, language, hall.base() + "voice", OpenText.VOICE, html -> {
            html.element("h1", OpenText.VOICE);
            said.ifPresent(text ->
                    html.raw("<p class=\"said\" role=\"alert\">").text(text).raw("</p>"));
            receipt.ifPresent(filed -> filed(html, filed));
            followed.ifPresent(found -> found(html, found));
            if (receipt.isEmpty()) {
                speak(html, hall);
            }
            follow(html, hall);
        });
    }

    private static void filed(Html html, PublicVoice.Receipt filed) {
        html.raw("<section class=\"found\" role=\"status\">").element("h2", OpenText.VOICE_RECEIVED);
        html.element("p", OpenText.VOICE_KEEP).raw("<table class=\"facts\"><tbody>");
        html.row(OpenText.VOICE_NUMBER, Optional.of(same(filed.number())));
        html.row(OpenText.CODE, Optional.of(same(filed.code())));
        html.raw("</tbody></table></section>");
    }

    private static void found(Html html, PublicVoice.Followed found) {
        html.raw("<section class=\"found\" role=\"status\">")
                .element("h2", found.number())
                .raw("<table class=\"facts\"><tbody>");
        html.row(
                OpenText.RECEIVED,
                Optional.of(same(found.openedAt().toLocalDate().toString())));
        html.row(OpenText.STAGE, Optional.of(OpenText.voiceState(found.state())));
        html.row(OpenText.VOICE_DUE, found.due().map(due -> same(due.toString())));
        html.row(
                OpenText.VOICE_ANSWER,
                Optional.of(found.answer().map(VoicePage::same).orElse(OpenText.VOICE_NO_ANSWER)));
        html.raw("</tbody></table></section>");
    }

    private static Text same(String text) {
        return new Text(text, text);
    }

    private void speak(Html html, OpenHall hall) {
        html.raw("<form method=\"post\" action=\"").text(html.to(hall.base() + "voice"));
        html.raw("\"><input type=\"hidden\" name=\"once\" value=\"")
                .raw(UUID.randomUUID().toString())
                .raw("\">");
        html.raw("<fieldset><legend>").text(OpenText.VOICE_KIND).raw("</legend>");
        choice(html, VoiceKind.COMPLAINT, "complaint", OpenText.VOICE_COMPLAINT);
        choice(html, VoiceKind.SUGGESTION, "suggestion", OpenText.VOICE_SUGGESTION);
        html.raw("</fieldset><label for=\"words\">").text(OpenText.VOICE_WORDS);
        html.raw("</label><p class=\"hint\" id=\"words-hint\">").text(OpenText.VOICE_HINT);
        html.raw("</p><textarea id=\"words\" name=\"words\" required rows=\"6\" maxlength=\"2000\"")
                .raw(" aria-describedby=\"words-hint\">");
        html.text(sent.words()).raw("</textarea><label for=\"window\">").text(OpenText.VOICE_WINDOW);
        html.raw("</label><select id=\"window\" name=\"window\"><option value=\"\">")
                .text(OpenText.VOICE_NO_WINDOW);
        html.raw("</option>");
        hall.plan().windows().forEach(w -> {
            html.raw("<option value=\"").raw(w.no().toString()).raw("\"");
            html.raw(w.no().value() == sent.window() ? " selected>" : ">");
            html.text(w.no() + " · " + w.name().in(language)).raw("</option>");
        });
        html.raw("</select>");
        field(html, "name", OpenText.VOICE_NAME, sent.name(), "autocomplete=\"name\" maxlength=\"60\"");
        field(html, "phone", OpenText.VOICE_PHONE, sent.phone(), "type=\"tel\" autocomplete=\"tel\" maxlength=\"32\"");
        html.raw("<p><button>").text(OpenText.VOICE_SEND).raw("</button></p></form>");
    }

    private void choice(Html html, VoiceKind kind, String word, Text label) {
        html.raw("<label class=\"choice\"><input type=\"radio\" name=\"kind\" value=\"")
                .raw(word);
        html.raw(kind == sent.kind() ? "\" checked>" : "\">").text(label).raw("</label>");
    }

    private static void field(Html html, String name, Text label, String value, String attributes) {
        html.raw("<label for=\"").raw(name).raw("\">").text(label).raw("</label><input id=\"");
        html.raw(name)
                .raw("\" name=\"")
                .raw(name)
                .raw("\" ")
                .raw(attributes)
                .raw(" value=\"")
                .text(value)
                .raw("\">");
    }

    private static void follow(Html html, OpenHall hall) {
        html.raw("<section>").element("h2", OpenText.VOICE_FOLLOW).raw("<form method=\"post\" action=\"");
        html.text(html.to(hall.base() + "voice")).raw("\"><input type=\"hidden\" name=\"does\" value=\"follow\">");
        field(html, "number", OpenText.VOICE_NUMBER, "", "required autocomplete=\"off\" maxlength=\"40\"");
        field(html, "code", OpenText.CODE, "", "required autocomplete=\"off\" spellcheck=\"false\" maxlength=\"24\"");
        html.raw("<p><button>").text(OpenText.LOOK_UP).raw("</button></p></form></section>");
    }
}
