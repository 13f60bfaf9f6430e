package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.AlarmRule;
import org.tingxu.core.plan.Staffing;

class PostsTest {
    private static final String POST =
            "{code: civil, name: {zh-CN: 民政岗, en: Civil}, windows: [1, 2], a: zhang, b: li, head: wang}";

    @Test
    void without_posts_everybody_sits_anywhere() {
        assertThat(SmallHall.plan().staffing()).isEqualTo(Staffing.NONE);
    }

    @Test
    void a_post_has_windows_and_three_people_and_an_alarm_its_limits() {
        Staffing read = SmallHall.loaded(
                        SmallHall.YAML + "posts:\n  - " + POST + "\nalarm: {waiting: 3, minutes: 10}\n")
                .staffing();
        assertThat(read.at(new WindowNo(2)))
                .singleElement()
                .satisfies(p -> assertThat(p.b()).isEqualTo(new ClerkId("li")));
        assertThat(read.alarm()).isEqualTo(new AlarmRule(3, Duration.ofMinutes(10)));
        assertThat(SmallHall.loaded(SmallHall.YAML + "posts: [" + POST + "]\n")
                        .staffing()
                        .alarm())
                .isEqualTo(AlarmRule.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a: zhang       | a: li      | li is named twice for one post; mend: a, b and head are three people",
                "head: wang     | head: li   | li is named twice for one post",
                "windows: [1, 2] | windows: [1] | no post has window 2; mend: name each window",
                "windows: [1, 2] | windows: [1, 9] | no window 9",
                "windows: [1, 2] | windows: [1, 2, 2] | window 2 is named twice",
                "windows: [1, 2] | windows: [] | the post has no window",
                "a: zhang       | a: 张三    | cannot be used here; mend: the log-in name of an account"
            })
    void a_faulty_post_is_told_with_its_line(String text, String other, String message) {
        String yaml = SmallHall.YAML + "posts:\n  - " + SmallHall.spoilt(POST, text, other) + "\n";
        assertThat(SmallHall.messages(yaml))
                .anySatisfy(m -> assertThat(m).startsWith("hall.yaml:33:").contains("posts[0]", message));
    }

    @Test
    void two_posts_have_two_codes() {
        assertThat(SmallHall.messages(SmallHall.YAML + "posts:\n  - " + POST + "\n  - " + POST + "\n"))
                .singleElement()
                .asString()
                .contains("post 'civil' is there twice, first on line 33");
    }
}
