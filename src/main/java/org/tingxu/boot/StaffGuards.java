package org.tingxu.boot;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tingxu.web.auth.Role;
import org.tingxu.web.auth.SessionGuard;
import org.tingxu.web.voice.VoiceOperations;

/** What staff alone may do, by operation of the API, and in which roles. */
final class StaffGuards {
    private static final Set<String> WINDOW_COMMANDS = Set.of(
            "showDesk",
            "windowSignIn",
            "windowNext",
            "windowCall",
            "windowRecall",
            "windowStart",
            "windowHold",
            "windowResume",
            "windowMissed",
            "windowUndoMissed",
            "windowReturn",
            "windowTransfer",
            "windowFinish",
            "windowPause",
            "windowOpen",
            "windowSignOut",
            "cancelTicket");

    private static final Set<String> DEVICES_SEEN =
            Set.of("listDevices", "listUnsettledSlips", "previewSlip", "listPapers", "previewDayReport");

    private static final Set<String> MONTHS_REPORTED = Set.of("printMonthReport", "previewMonthReport");

    private static final Set<String> DEVICES_KEPT = Set.of(
            "identifyDevice", "testDevice", "printTestPage", "printDayReport", "setPrinterFault", "setVirtualFault");

    private static final Set<String> VIRTUAL_HANDS = Set.of("pressVirtualKey", "rateVirtually", "layVirtualCard");

    private static final Set<String> CONTACT_COMMANDS = Set.of(
            "openContact",
            "answerContact",
            "handContact",
            "referContact",
            "signContact",
            "declineContact",
            "contactInbox",
            "listColleagues");

    private static final Set<String> POST_ACTS = Set.of(
            "askSwap",
            "answerSwap",
            "askLeave",
            "endLeave",
            "clockIn",
            "clockOut",
            "defendAccountability",
            "appealAccountability");

    private static final Set<String> POSTS_SEEN = Set.of(
            "listPosts",
            "showRota",
            "listSwaps",
            "listLeaves",
            "showAttendance",
            "listAccountability",
            "showAccountability",
            "showScores",
            "showAppraisal");

    private static final Set<String> POSTS_OVERSEEN =
            Set.of("exportAttendance", "listAlarms", "raiseAccountability", "listProposals", "exportAppraisal");

    private static final Set<String> CONTACTS_SEEN =
            Set.of("listContacts", "showContact", "exportContacts", "contactFigures");

    private static final Set<String> MATTER_COMMANDS = Set.of(
            "acceptMatter",
            "matterNotice",
            "matterComplete",
            "matterReset",
            "matterSuspend",
            "matterResume",
            "matterExtension",
            "matterDecide",
            "matterDeliver",
            "matterWithdraw",
            "matterReturn",
            "matterBeginStep",
            "matterFinishStep",
            "matterPassUp",
            "matterAnswerAbove",
            "matterAskUnits",
            "matterAnswerUnit",
            "printNoticeSlip",
            "printNoticePaper",
            "showApplicant",
            "searchPerson");

    private static final Set<String> ITEMS_SEEN = Set.of("listCatalogue", "showCatalogueItem");

    private static final Set<String> ITEMS_WRITTEN = Set.of("saveItemDraft", "dropItemDraft", "submitItemDraft");

    private static final Set<String> ITEMS_REVIEWED = Set.of("reviewItemDraft", "restoreItemEdition", "withdrawItem");

    private StaffGuards() {}

    /** The guard of each operation that not everybody may ask for. */
    static Map<String, Handler<RoutingContext>> of(SessionGuard guard) {
        Map<String, Handler<RoutingContext>> out = new HashMap<>();
        Handler<RoutingContext> window = guard.requireRole(Role.CLERK, Role.SUPERVISOR);
        WINDOW_COMMANDS.forEach(id -> out.put(id, window));
        MATTER_COMMANDS.forEach(id -> out.put(id, window));
        out.put("matterExtensionApproval", guard.requireRole(Role.SUPERVISOR));
        Handler<RoutingContext> register = guard.requireRole(Role.CLERK, Role.SUPERVISOR, Role.DIRECTOR, Role.AUDITOR);
        out.put("listMatters", register);
        out.put("showMatter", register);
        out.put("showNotice", register);
        out.put("erasePerson", guard.requireRole(Role.DIRECTOR, Role.ADMIN));
        out.put("showCardNumber", guard.requireRole(Role.AUDITOR, Role.SUPERVISOR));
        out.put("listPersonAccesses", guard.requireRole(Role.AUDITOR, Role.DIRECTOR));
        out.put("showItemDue", window);
        out.put("showDutyFigures", guard.requireRole(Role.SUPERVISOR, Role.DIRECTOR, Role.AUDITOR, Role.ADMIN));
        Handler<RoutingContext> auditor = guard.requireRole(Role.AUDITOR);
        out.put("showChainCheck", auditor);
        out.put("startChainCheck", auditor);
        CONTACT_COMMANDS.forEach(id -> out.put(id, window));
        CONTACTS_SEEN.forEach(id -> out.put(id, register));
        POST_ACTS.forEach(id -> out.put(id, window));
        POSTS_SEEN.forEach(id -> out.put(id, register));
        Handler<RoutingContext> overseer = guard.requireRole(Role.SUPERVISOR, Role.DIRECTOR, Role.AUDITOR);
        POSTS_OVERSEEN.forEach(id -> out.put(id, overseer));
        out.put("putRota", guard.requireRole(Role.SUPERVISOR));
        out.put("answerLeave", guard.requireRole(Role.SUPERVISOR));
        out.put("setAppraisalTable", guard.requireRole(Role.DIRECTOR));
        Handler<RoutingContext> judge = guard.requireRole(Role.SUPERVISOR, Role.DIRECTOR);
        out.put("decideAccountability", judge);
        out.put("answerAppeal", judge);
        Handler<RoutingContext> reader = guard.requireRole(Role.ADMIN, Role.SUPERVISOR, Role.DIRECTOR, Role.AUDITOR);
        ITEMS_SEEN.forEach(id -> out.put(id, reader));
        Handler<RoutingContext> writer = guard.requireRole(Role.ADMIN, Role.SUPERVISOR);
        ITEMS_WRITTEN.forEach(id -> out.put(id, writer));
        Handler<RoutingContext> reviewer = guard.requireRole(Role.SUPERVISOR, Role.DIRECTOR);
        ITEMS_REVIEWED.forEach(id -> out.put(id, reviewer));
        out.put("publishItemDraft", guard.requireRole(Role.ADMIN, Role.SUPERVISOR, Role.DIRECTOR));
        out.put("endDay", guard.requireRole(Role.SUPERVISOR));
        out.put("showFigures", guard.requireRole(Role.SUPERVISOR, Role.DIRECTOR, Role.AUDITOR, Role.ADMIN));
        Handler<RoutingContext> leader = guard.requireRole(Role.SUPERVISOR, Role.DIRECTOR, Role.AUDITOR, Role.ADMIN);
        MONTHS_REPORTED.forEach(id -> out.put(id, leader));
        out.put("streamStaff", guard.requireRole(Role.values()));
        out.put("settleSlip", guard.requireRole(Role.CLERK, Role.SUPERVISOR, Role.ADMIN));
        Handler<RoutingContext> seer = guard.requireRole(Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR);
        DEVICES_SEEN.forEach(id -> out.put(id, seer));
        Handler<RoutingContext> keeper = guard.requireRole(Role.ADMIN, Role.SUPERVISOR);
        DEVICES_KEPT.forEach(id -> out.put(id, keeper));
        out.put("setDevice", guard.requireRole(Role.ADMIN));
        Handler<RoutingContext> hand = guard.requireRole(Role.ADMIN, Role.SUPERVISOR, Role.CLERK);
        VIRTUAL_HANDS.forEach(id -> out.put(id, hand));
        VoiceOperations.roles().forEach((id, roles) -> out.put(id, guard.requireRole(roles.toArray(Role[]::new))));
        return out;
    }
}
