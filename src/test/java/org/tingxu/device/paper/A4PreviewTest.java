package org.tingxu.device.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.core.name.Language;

class A4PreviewTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_reader_who_knows_nothing_of_us_reads_the_test_page() throws Exception {
        A4Document page = TestPage.of(Language.ZH_CN, "青禾镇便民服务中心", "hall-a4", "2026-03-02 17:30");
        Path png = folder.resolve("page.png");
        Files.write(png, A4Preview.png(A4Layout.of(page.reprinted()), 0, 200).getBytes());
        assertThat(Judges.read(png)).contains("打印测试页", "青禾镇便民服务中心", "首问负责", "限时办结", "2026-03-02", "300", "补打", "第1页");
    }

    @Test
    void a_picture_has_the_size_of_a4_and_white_margins() throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(
                A4Preview.png(A4Layout.of(Papers.brief("标题")), 0, 72).getBytes()));
        assertThat(picture.getWidth()).isEqualTo(595);
        assertThat(picture.getHeight()).isEqualTo(842);
        assertThat(dark(picture, 0, 0, 595, 56)).isZero();
        assertThat(dark(picture, 0, 0, 56, 842)).isZero();
        assertThat(dark(picture, 0, 0, 595, 842)).isPositive();
    }

    @Test
    void a_resolution_that_fills_the_memory_is_refused() {
        A4Pages pages = A4Layout.of(Papers.brief("标题"));
        assertThatThrownBy(() -> A4Preview.png(pages, 0, 5_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> A4Preview.png(pages, 1, 96)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int dark(BufferedImage picture, int fromX, int fromY, int toX, int toY) {
        int count = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                count += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return count;
    }
}
