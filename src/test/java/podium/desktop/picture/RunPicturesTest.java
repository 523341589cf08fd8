package podium.desktop.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import podium.desktop.TestRuns;
import podium.desktop.stage.Palette;
import podium.frame.Runs;
import podium.simulation.Timeline;

class RunPicturesTest {
    private static final RunPictures.Span SPAN = new RunPictures.Span(TestRuns.at(0), TestRuns.at(6));

    @BeforeAll
    static void withoutADisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    private static RunPictures pictures() {
        Runs run = Runs.pod("web", """
                nodeName: node-1
                initContainers: [{name: fetch, image: busybox}]
                containers: [{name: app, image: nginx}]
                """);
        run.at(1).starts("fetch").logs("fetch", "</script><b>@@TITLE@@\n").at(2).ends("fetch", 0).at(3).starts("app");
        Timeline timeline = run.until(10);
        return new RunPictures(timeline, at -> List.of(List.of("NAME"), List.of(at.toString())), Palette.light(), 600);
    }

    @Test
    void anImageHasTwoPixelsAUnit() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(pictures().file(PictureKind.PNG, "web", SPAN)));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void anAnimationHasAPageForEachStepAndOneSize() throws IOException {
        ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(
                new ByteArrayInputStream(pictures().file(PictureKind.GIF, "web", SPAN)))) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isBetween(10, 60);
            assertThat(reader.read(0).getWidth()).isEqualTo(600);
            assertThat(reader.read(1).getWidth()).isLessThanOrEqualTo(600);
        } finally {
            reader.dispose();
        }
    }

    /** Each page holds only what has changed, at its place: put upon each other they end as the picture of the end. */
    @Test
    void thePagesOfAnAnimationFitUponEachOther() throws IOException {
        BufferedImage canvas = new BufferedImage(1200, 1200, BufferedImage.TYPE_INT_RGB);
        ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(
                new ByteArrayInputStream(pictures().file(PictureKind.GIF, "web", SPAN)))) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                NamedNodeMap place = ((Element) reader.getImageMetadata(i).getAsTree(
                        "javax_imageio_gif_image_1.0")).getElementsByTagName("ImageDescriptor").item(0).getAttributes();
                canvas.getGraphics().drawImage(reader.read(i), number(place, "imageLeftPosition"), number(place,
                        "imageTopPosition"), null);
            }
        } finally {
            reader.dispose();
        }
        BufferedImage end = ImageIO.read(new ByteArrayInputStream(pictures().file(PictureKind.PNG, "web", SPAN)));
        int others = 0;
        for (int y = 0; y < end.getHeight() / 2; y++) {
            for (int x = 0; x < 600; x++) {
                int green = canvas.getRGB(x, y) >> 8 & 0xff;
                if (Math.abs(green - (end.getRGB(2 * x, 2 * y) >> 8 & 0xff)) > 96) others++;
            }
        }
        assertThat(others).as("pixels that differ").isLessThan(600 * end.getHeight() / 2 / 50);
    }

    private static int number(NamedNodeMap place, String name) {
        return Integer.parseInt(place.getNamedItem(name).getNodeValue());
    }

    @Test
    void aReplayStandsByItselfWhateverALogHolds() {
        String page = new String(pictures().file(PictureKind.HTML, "the <web>", SPAN), StandardCharsets.UTF_8);
        assertThat(page).contains("<title>the &lt;web&gt;</title>", "&lt;/script&gt;&lt;b&gt;@@TITLE@@").doesNotContain(
                "src=", "href=", "@import", "url(");
        assertThat(page.split("</script>", -1)).hasSize(2);
        assertThat(page.lines().filter(line -> line.startsWith("{t:"))).hasSizeBetween(10, 60);
    }

    @Test
    void aSpanOutsideOfTheRunIsHeldWithinIt() {
        RunPictures.Span outside = new RunPictures.Span(TestRuns.at(-5), TestRuns.at(500));
        String svg = new String(pictures().file(PictureKind.SVG, "web", outside), StandardCharsets.UTF_8);
        assertThat(svg).contains(">10.0 s<");
    }
}
