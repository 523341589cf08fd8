package podium.desktop.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import podium.desktop.stage.Ink;
import podium.desktop.stage.Mark;
import podium.desktop.stage.Palette;
import podium.desktop.stage.Picture;
import podium.desktop.stage.Sheet;

class SvgWriterTest {
    @ParameterizedTest
    @CsvSource({"0,0", "-0.001,0", "1,1", "1.5,1.5", "1.05,1.05", "12.344,12.34", "-3.25,-3.25", "100,100"})
    void numbersAreShort(double value, String text) {
        assertThat(SvgWriter.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>&\"'", "\u0000\u0001\u001b[31m", "\uD800", "]]>", "ein Pod: läuft ✓ 🎈"})
    void whateverALogHoldsTheFileIsXml(String text) throws Exception {
        Mark label = new Mark.Label(new Mark.Spot(1, 2), text, Mark.Face.CODE, Ink.TEXT, Mark.Align.LEFT);
        Sheet sheet = new Sheet(10, 10, text,
                List.of(new Sheet.Part(new Picture(10, 10, List.of(label), List.of()), 0, 0,
                        1)));
        String svg = new SvgWriter(Palette.light(), (words, _) -> words.length()).page(sheet);
        Document read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getElementsByTagName("text").item(0).getTextContent()).hasSize(text.length());
    }

    @Test
    void aWholeCircleIsACircleAndAPartIsAPath() {
        Mark.Arc whole = new Mark.Arc(new Mark.Spot(5, 5), 4, 0, 360, new Mark.Fill.None(), line());
        Mark.Arc part = new Mark.Arc(new Mark.Spot(5, 5), 4, 0, 90, new Mark.Fill.None(), line());
        Sheet sheet = new Sheet(10, 10, "",
                List.of(new Sheet.Part(new Picture(10, 10, List.of(whole, part), List.of()), 0,
                        0, 1)));
        assertThat(new SvgWriter(Palette.light(), (words, _) -> words.length()).elements(sheet)).satisfiesExactly(
                ground -> assertThat(ground).startsWith("<rect"), circle -> assertThat(circle).startsWith("<circle"),
                arc -> assertThat(arc).startsWith("<path d=\"M9 5 A4 4 0 0 0 5 1\""));
    }

    private static Mark.Stroke line() {
        return new Mark.Stroke(Ink.LINE, 1, false);
    }
}
