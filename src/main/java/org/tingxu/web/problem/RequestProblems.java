package org.tingxu.web.problem;

import java.util.List;
import org.tingxu.core.name.Text;
import org.tingxu.web.problem.Problem.Place;

/** What can be wrong with a request before any rule of the hall is asked. */
public final class RequestProblems {
    private RequestProblems() {}

    public static Problem malformedJson(String where) {
        return Problem.of(
                        400,
                        "malformed-json",
                        new Text("请求内容不是有效的 JSON", "The body is not valid JSON"),
                        new Text("请检查括号、引号和逗号后重发", "Check brackets, quotes and commas, and send it again"))
                .at(List.of(new Place("body", where)));
    }

    public static Problem invalid(List<Place> places) {
        return Problem.of(
                        400,
                        "invalid-request",
                        new Text("请求与接口说明不符", "The request does not match the API description"),
                        new Text("请按 errors 中所列各处对照 /api 修改", "Mend what errors names; /api describes every request"))
                .at(places);
    }

    public static Problem unsupportedMediaType() {
        return Problem.of(
                415,
                "unsupported-media-type",
                new Text("只接受 JSON", "Only JSON is taken"),
                new Text("请加上 Content-Type: application/json", "Send Content-Type: application/json"));
    }

    public static Problem bodyTooLarge(long max) {
        return Problem.of(
                413,
                "body-too-large",
                new Text("请求内容过大", "The body is too large"),
                new Text("上限 " + max + " 字节", "At most " + max + " bytes are taken"));
    }

    public static Problem notFound() {
        return Problem.of(
                404,
                "not-found",
                new Text("没有这个地址", "There is nothing at this address"),
                new Text("全部接口见 /api", "All addresses are listed at /api"));
    }

    public static Problem methodNotAllowed(String allowed) {
        return Problem.of(
                405,
                "method-not-allowed",
                new Text("此地址不支持该方法", "This address does not take that method"),
                new Text("可用方法：" + allowed, "It takes: " + allowed));
    }

    public static Problem controlCharacters(String field) {
        return Problem.of(
                        422,
                        "control-characters",
                        new Text("文字中含有控制字符", "The text holds control characters"),
                        new Text("请去掉换行、制表等不可见字符", "Remove line ends, tabs and other invisible characters"))
                .at(List.of(new Place("body." + field, "control character")));
    }

    public static Problem hallUnknown(String hall) {
        return Problem.of(
                404,
                "hall-unknown",
                new Text("没有这个大厅", "There is no such hall"),
                new Text(
                        "“" + shown(hall) + "”不在本服务器上，见 GET /api/v1/halls",
                        "'" + shown(hall) + "' is not on this server; see GET /api/v1/halls"));
    }

    public static Problem trackingUnknown() {
        return Problem.of(
                404,
                "tracking-unknown",
                new Text("查询码无效或已过期", "The tracking code is wrong or has ended"),
                new Text(
                        "查询码当日有效；请重新扫描小票，或到导办台询问", "A code lives for one day; scan the slip again or ask at the desk"));
    }

    /** An address has asked more than it may without a log-in. */
    public static Problem tooMany(int waitSeconds) {
        return Problem.of(
                        429,
                        "too-many-requests",
                        new Text("提交过于频繁", "Too many requests from this address"),
                        new Text("请稍候再试，或到窗口、打电话反映", "Try again a little later, or come to the desk, or call"))
                .retryAfter(waitSeconds);
    }

    public static Problem keyInvalid() {
        return Problem.of(
                400,
                "idempotency-key-invalid",
                new Text("Idempotency-Key 无效", "The Idempotency-Key is not valid"),
                new Text("应为 1 至 64 个可见 ASCII 字符", "It is 1 to 64 visible ASCII characters"));
    }

    public static Problem keyReused() {
        return Problem.of(
                422,
                "idempotency-key-reused",
                new Text("Idempotency-Key 已用于另一请求", "The Idempotency-Key was used for another request"),
                new Text("新的请求请换用新的 Idempotency-Key", "Use a new key for a new request"));
    }

    /**
     * A device did not do what was asked of it.
     *
     * @param what   for everybody
     * @param detail for the person who looks after devices; may be empty
     */
    public static Problem deviceRefused(Text what, String detail) {
        String more = detail.isBlank() ? "" : " (" + shown(detail) + ")";
        return Problem.of(
                502,
                "device-refused",
                what,
                new Text(
                        "请检查设备的电源、线路和型号，再试一次" + more,
                        "Check the device's power, line and model, and try again" + more));
    }

    /** A virtual device of this kind has no such fault, or no such key. */
    public static Problem virtualUnfit(String device) {
        return Problem.of(
                422,
                "virtual-unfit",
                new Text("这台虚拟设备没有这一项", "This virtual device has no such thing"),
                new Text("请换一项再试：" + shown(device), "Choose another one: " + shown(device)));
    }

    public static Problem templateFaulty(String faults) {
        return Problem.of(
                        422,
                        "slip-template-faulty",
                        new Text("小票模板不能用", "The slip template cannot be used"),
                        new Text(
                                "请按 errors 修改模板；写法见 docs/slip-templates.md",
                                "Mend what errors names; docs/slip-templates.md" + " says how"))
                .at(faults.lines().map(line -> new Place("template", line)).toList());
    }

    public static Problem unavailable(String code, Text detail) {
        return Problem.of(503, code, new Text("暂时无法办理，请稍后重试", "Not possible at this moment"), detail)
                .retryAfter(1);
    }

    public static Problem broken() {
        return Problem.of(
                500,
                "internal-error",
                new Text("系统内部错误", "Something broke inside"),
                new Text("请求未被执行完；已记录，请告知管理员", "The fault is in the log; please tell the administrator"));
    }

    /** What a stranger sent, short and without control characters, to be shown back. */
    static String shown(String text) {
        String clean = text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() > 40 ? clean.substring(0, 40) + "…" : clean;
    }
}
