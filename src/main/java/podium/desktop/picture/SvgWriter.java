package podium.desktop.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import podium.desktop.stage.Ink;
import podium.desktop.stage.Mark;
import podium.desktop.stage.Mark.Fill;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Measure;
import podium.desktop.stage.Palette;
import podium.desktop.stage.Sheet;

/** Pages as SVG. A text keeps the width that it was laid out with, whatever face the viewer has. */
public final class SvgWriter {
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    private final Palette palette;
    private final Measure measure;

    public SvgWriter(Palette palette, Measure measure) {
        this.palette = palette;
        this.measure = measure;
    }

    /** A page as a file of its own. */
    public String page(Sheet sheet) {
        return head(sheet) + "<title>" + escape(sheet.words()) + "</title>\n" + String.join("\n", elements(sheet))
                + "\n</svg>\n";
    }

    /** The opening tag for a page of this size. */
    static String head(Sheet sheet) {
        String size = number(sheet.width()) + " " + number(sheet.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" width=\"" + number(sheet.width())
                + "\" height=\"" + number(sheet.height()) + "\" role=\"img\">\n";
    }

    /** Everything on a page, an element a string, in the order in which it lies above each other. */
    List<String> elements(Sheet sheet) {
        List<String> all = new ArrayList<>();
        all.add("<rect width=\"" + number(sheet.width()) + "\" height=\"" + number(sheet.height()) + "\" fill=\""
                + color(Ink.BACKGROUND) + "\"/>");
        for (Sheet.Part part : sheet.parts()) {
            String transform = " transform=\"translate(" + number(part.x()) + " " + number(part.y()) + ")"
                    + (part.scale() == 1 ? "" : " scale(" + number(part.scale()) + ")") + "\"";
            part.picture().marks().forEach(mark -> all.add(element(mark, transform)));
        }
        return all;
    }

    private String element(Mark mark, String transform) {
        return switch (mark) {
            case Mark.Box(Mark.Area a, double radius, Fill fill, Stroke stroke) -> "<rect x=\"" + number(a.x())
                    + "\" y=\"" + number(a.y()) + "\" width=\"" + number(a.width()) + "\" height=\""
                    + number(a.height())
                    + "\" rx=\"" + number(radius) + "\"" + style(fill, stroke) + transform + "/>";
            case Mark.Path(List<Spot> points, Fill fill, Stroke stroke) -> "<polyline points=\"" + points.stream().map(
                    p -> number(p.x()) + "," + number(p.y())).collect(Collectors.joining(" ")) + "\""
                    + style(fill, stroke) + transform + "/>";
            case Mark.Arc arc -> arc(arc, transform);
            case Mark.Label label -> label(label, transform);
        };
    }

    private String arc(Mark.Arc a, String transform) {
        if (a.extent() >= 360) {
            return "<circle cx=\"" + number(a.centre().x()) + "\" cy=\"" + number(a.centre().y()) + "\" r=\""
                    + number(a.radius()) + "\"" + style(a.fill(), a.stroke()) + transform + "/>";
        }
        Spot from = on(a, a.start());
        Spot to = on(a, a.start() + a.extent());
        boolean filled = a.fill() instanceof Fill.Solid;
        String middle = filled ? " L" + number(a.centre().x()) + " " + number(a.centre().y()) + " Z" : "";
        return "<path d=\"M" + number(from.x()) + " " + number(from.y()) + " A" + number(a.radius()) + " "
                + number(a.radius()) + " 0 " + (Math.abs(a.extent()) > 180 ? 1 : 0) + " " + (a.extent() > 0 ? 0 : 1)
                + " " + number(to.x()) + " " + number(to.y()) + middle + "\"" + style(a.fill(), a.stroke()) + transform
                + "/>";
    }

    /** A point of a circle at an angle, counter-clockwise from three o'clock. */
    private static Spot on(Mark.Arc a, double degrees) {
        double angle = Math.toRadians(degrees);
        return new Spot(a.centre().x() + a.radius() * Math.cos(angle), a.centre().y() - a.radius() * Math.sin(angle));
    }

    private String label(Mark.Label l, String transform) {
        String anchor = switch (l.align()) {
            case LEFT -> "";
            case CENTRE -> " text-anchor=\"middle\"";
            case RIGHT -> " text-anchor=\"end\"";
        };
        String family = l.face().mono() ? "'JetBrains Mono',monospace" : "Inter,sans-serif";
        return "<text x=\"" + number(l.at().x()) + "\" y=\"" + number(l.at().y()) + "\" dy=\".35em\" font-family=\""
                + family + "\" font-size=\"" + number(l.face().size()) + "\""
                + (l.face().bold() ? " font-weight=\"bold\"" : "") + anchor + " textLength=\""
                + number(measure.width(l.text(), l.face()))
                + "\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\" fill=\""
                + color(l.ink()) + "\"" + transform + ">" + escape(l.text()) + "</text>";
    }

    private String style(Fill fill, Stroke stroke) {
        String inside = switch (fill) {
            case Fill.None _ -> " fill=\"none\"";
            case Fill.Solid(Ink ink, double opacity) -> " fill=\"" + color(ink) + "\""
                    + (opacity < 1 ? " fill-opacity=\"" + number(opacity) + "\"" : "");
        };
        if (stroke.width() <= 0) return inside;
        return inside + " stroke=\"" + color(stroke.ink()) + "\" stroke-width=\"" + number(stroke.width())
                + "\" stroke-linecap=\"round\"" + (stroke.dashed() ? " stroke-dasharray=\"4 4\"" : "");
    }

    /** The colour behind everything. */
    String background() {
        return color(Ink.BACKGROUND);
    }

    /** The colour of text. */
    String text() {
        return color(Ink.TEXT);
    }

    private String color(Ink ink) {
        return "#" + palette.of(ink).toString().substring(2, 8);
    }

    /** At most two decimals, and none that say nothing. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        String whole = sign + size / 100;
        if (size % 100 == 0) return whole;
        return size % 10 == 0 ? whole + "." + size / 10 % 10 : whole + "." + size / 10 % 10 + size % 10;
    }

    /** Text between tags. Control characters, which XML cannot hold, become the sign for what cannot be shown. */
    static String escape(String text) {
        String safe = UNFIT.matcher(text).replaceAll("\uFFFD");
        return safe.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
