package org.tingxu.boot;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KioskPlan;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.web.auth.DemoAccounts.Login;

/** What is printed when the server is ready: where every screen is, and who may log in. */
public record Welcome(HallPlan plan, String url, People people) {
    /**
     * Who may log in.
     *
     * @param demo     published log-ins of a demonstration
     * @param oneTime  the first administrator's password, printed once
     */
    public record People(List<Login> demo, Optional<String> oneTime) {
        public People {
            demo = List.copyOf(demo);
        }
    }

    public String readyLine() {
        return "ready " + url;
    }

    public String text() {
        StringBuilder out = new StringBuilder();
        String hall = plan.id().value();
        out.append("%n厅序 Tingxu · %s · %s%n%n"
                .formatted(plan.name().zh(), plan.name().en()));
        line(out, "全部屏幕 all screens", "/");
        for (KioskPlan kiosk : plan.kiosks()) {
            line(out, "取号机 kiosk " + kiosk.id(), "/kiosk/?hall=" + hall + "&kiosk=" + kiosk.id());
        }
        line(out, "窗口人员 clerk", "/clerk/?hall=" + hall);
        line(out, "大厅屏 hall board", "/board/?hall=" + hall);
        for (WindowPlan window : plan.windows().stream().limit(5).toList()) {
            line(out, "窗口屏 window " + window.no(), "/window/?hall=" + hall + "&window=" + window.no());
        }
        line(out, "主管 supervisor", "/supervisor/?hall=" + hall);
        line(out, "主任 director", "/director/?hall=" + hall);
        line(out, "月报 report", "/report/?hall=" + hall);
        line(out, "审计 auditor", "/auditor/?hall=" + hall);
        line(out, "政务公开 open pages", "/open/" + hall + "/");
        line(out, "事项管理 items", "/items-admin/?hall=" + hall);
        line(out, "账号管理 accounts", "/accounts/?hall=" + hall);
        line(out, "设备管理 devices", "/device-admin/?hall=" + hall);
        line(out, "岗位考勤 posts", "/posts/?hall=" + hall);
        if (!plan.stations().isEmpty()) {
            line(out, "村级代办点 station", "/station/?hall=" + hall);
        }
        if (plan.demo()) {
            line(out, "虚拟设备 virtual devices", "/devices/?hall=" + hall);
        }
        line(out, "接口 API", "/api");
        if (!people.demo().isEmpty()) {
            out.append("%n演示账号 demo log-ins (user / password)%n".formatted());
            people.demo().forEach(l -> out.append("  %-11s / %s%n".formatted(l.user(), l.password())));
        }
        people.oneTime()
                .ifPresent(p -> out.append(
                        "%n首个管理员 first administrator: admin / %s (one-time; printed only now)%n".formatted(p)));
        return out.append("%nCtrl-C 停止 stops.%n".formatted()).toString();
    }

    private void line(StringBuilder out, String what, String path) {
        out.append("  %-28s %s%s%n".formatted(what, url, path));
    }
}
