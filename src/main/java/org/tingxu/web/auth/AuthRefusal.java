package org.tingxu.web.auth;

import org.tingxu.core.name.Text;

/** Every "no" of this package: a stable public code, an HTTP status, and a title and a way out in both languages. */
public enum AuthRefusal {
    NOT_SIGNED_IN("not-signed-in", 401, "未登录", "Not signed in", "请先登录再操作。", "Sign in, then try again."),
    WRONG_LOGIN(
            "wrong-login",
            401,
            "用户名或密码不正确",
            "Wrong user or password",
            "请检查用户名和密码；忘记密码请联系管理员。",
            "Check the user name and the password; an administrator can open a new account."),
    ACCOUNT_DISABLED("account-disabled", 403, "账号已停用", "The account is closed", "请联系管理员。", "Ask an administrator."),
    DEMO_ACCOUNT(
            "demo-account",
            403,
            "演示账号不可用",
            "A demonstration account",
            "演示账号只能在演示大厅运行时登录，请使用正式账号。",
            "It works only while a demonstration hall runs; use a real account."),
    FORBIDDEN("forbidden", 403, "无权操作", "Not allowed", "本账号没有此权限。", "This account has no role that may do this."),
    CSRF(
            "csrf",
            403,
            "请求来源不可信",
            "The request came from elsewhere",
            "请刷新页面后重试。",
            "Reload the page and try again; programs send X-CSRF-Token as GET /session tells it."),
    PASSWORD_MUST_CHANGE(
            "password-must-change",
            403,
            "请先修改密码",
            "Change the password first",
            "一次性密码只能用来设置新密码。",
            "A one-time password opens nothing but POST /session/password."),
    PASSWORD_WRONG(
            "password-wrong",
            403,
            "当前密码不正确",
            "Wrong current password",
            "请重新输入当前密码。",
            "Enter the current password again."),
    ACCOUNT_UNKNOWN("account-unknown", 404, "没有此账号", "No such account", "请检查用户名。", "GET /staff lists the accounts."),
    ACCOUNT_EXISTS("account-exists", 409, "账号已存在", "The account exists", "请换一个用户名。", "Choose another user name."),
    LAST_ADMIN(
            "last-admin",
            409,
            "不能停用最后一个管理员",
            "The last administrator",
            "请先开设另一个管理员账号。",
            "Open another administrator's account first."),
    ACCOUNT_FAULTY(
            "account-faulty",
            422,
            "账号信息不正确",
            "The account's data are not right",
            "姓名1至40字，工号1至20字，至少一个角色，用户名为小写字母开头的字母数字。",
            "A name of 1 to 40 characters, a badge of 1 to 20, one role or more, and a user name in lower case that begins"
                    + " with a letter."),
    ACCOUNT_STATION(
            "account-station",
            422,
            "代办点不对",
            "That station cannot be",
            "代办员账号须选定一个本服务器上的代办点，且只有代办员一个角色；其他账号不选代办点。",
            "An agent's account names one station of a hall of this server and has no other role; no other account has a station."),
    PASSWORD_WEAK(
            "password-weak",
            422,
            "密码强度不足",
            "The password is too weak",
            "至少12个字符，不能含用户名，不能与旧密码相同，不能是常见密码。",
            "At least 12 characters, without the user name, not the old one, and none that guessers try first."),
    TOO_MANY_ATTEMPTS(
            "too-many-attempts",
            429,
            "尝试次数过多",
            "Too many attempts",
            "请稍候再试。",
            "Wait as long as Retry-After says, then try again."),
    SIGN_IN_BUSY(
            "sign-in-busy",
            503,
            "登录繁忙",
            "Too many people sign in at once",
            "请几秒后重试。",
            "Try again in a few seconds; nothing was counted against you.");

    private final String code;
    private final int status;
    private final String titleZh;
    private final String titleEn;
    private final String detailZh;
    private final String detailEn;

    AuthRefusal(String code, int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.code = code;
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.detailZh = detailZh;
        this.detailEn = detailEn;
    }

    /** Stable; part of the public contract. */
    public String code() {
        return code;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    public Text title() {
        return new Text(titleZh, titleEn);
    }

    /** What to do about it. */
    public Text detail() {
        return new Text(detailZh, detailEn);
    }
}
