package org.tingxu.web.window;

import org.tingxu.core.calling.CallReason;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;

/** Why a ticket was called, as a sentence for the clerk. */
public final class ReasonText {
    private ReasonText() {}

    public static String of(CallReason r, Language language) {
        return switch (language) {
            case ZH_CN -> "已等候 " + r.waitedSeconds() / 60 + " 分钟；" + zh(r);
            case EN -> "waited " + r.waitedSeconds() / 60 + " min; " + en(r);
        };
    }

    private static String zh(CallReason r) {
        return switch (r.cause()) {
            case ONLY_ONE -> "仅此一人等候";
            case CHOSEN -> "由窗口人员指定呼叫";
            case RATIO -> "每 " + r.ordinaryEvery() + " 次呼叫轮到普通号 1 次";
            case GROUP -> "优先人群：" + zh(r.priority());
            case AGED -> "等候超过时限，先到先叫（共 " + r.waiting() + " 人）";
            case SERVICE -> "本窗口首办事项";
            case LONGEST_WAIT -> "等候最久（共 " + r.waiting() + " 人）";
        };
    }

    private static String en(CallReason r) {
        return switch (r.cause()) {
            case ONLY_ONE -> "nobody else waits";
            case CHOSEN -> "chosen by the clerk";
            case RATIO -> "ratio: every " + r.ordinaryEvery() + ". call is an ordinary one";
            case GROUP -> "priority group: " + r.priority().code();
            case AGED -> "waited past the limit, first come first (of " + r.waiting() + ")";
            case SERVICE -> "first service of this window";
            case LONGEST_WAIT -> "longest wait of " + r.waiting();
        };
    }

    private static String zh(Priority priority) {
        return switch (priority) {
            case NONE -> "无";
            case ELDERLY -> "老年人";
            case DISABLED -> "残疾人";
            case PREGNANT -> "孕妇";
            case MILITARY -> "军人";
        };
    }
}
