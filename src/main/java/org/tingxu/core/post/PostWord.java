package org.tingxu.core.post;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why a clerk may not sit at a window. */
public enum PostWord implements RefusalWord {
    NOT_HELD(
            "post-not-held",
            Kind.FORBIDDEN,
            new Text("不是本窗口岗位的人员", "No post of yours"),
            new Text(
                    "窗口 %s 的岗位是 %s，%s 不是其A角、B角、负责人，今日也未排在此窗口",
                    "Window %s has post %s, of which %s is neither A nor B nor head, nor on today's rota there")),
    A_PRESENT(
            "post-a-present",
            Kind.CONFLICT,
            new Text("A角在岗", "The A of this post is here"),
            new Text(
                    "窗口 %s 的A角 %s 今日已签到；B角在A角离岗、请假或在别处时上岗",
                    "The A of window %s, %s, is here today; the B sits in when A is away, on leave or elsewhere")),
    ON_LEAVE(
            "post-on-leave",
            Kind.CONFLICT,
            new Text("正在请假", "On leave"),
            new Text("%s 正在请假，请先销假再上岗", "%s is on leave; end the leave before signing in"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    PostWord(String code, Kind kind, Text title, Text detail) {
        this.code = code;
        this.kind = kind;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
