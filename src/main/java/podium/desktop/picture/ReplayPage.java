package podium.desktop.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import podium.desktop.stage.Sheet;

/**
 * A film as one HTML page that plays without anything else. Pages share most of what is on them: each element is kept
 * once, and a page is a list of the numbers of its elements.
 */
final class ReplayPage {
    private final SvgWriter svg;
    private final Map<String, Integer> elements = new LinkedHashMap<>();

    ReplayPage(SvgWriter svg) {
        this.svg = svg;
    }

    /**
     * The page.
     *
     * @param title what is replayed
     * @param start the moment that times are counted from
     */
    String write(String title, List<Film.Page> film, Instant start) {
        String pages = film.stream().map(page -> page(page, start)).collect(Collectors.joining(",\n"));
        String all = elements.keySet().stream().map(ReplayPage::quoted).collect(Collectors.joining(",\n"));
        Sheet first = film.getFirst().sheet();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("TITLE", SvgWriter.escape(title));
        values.put("SVG", SvgWriter.head(first).strip());
        values.put("BACKGROUND", svg.background());
        values.put("TEXT", svg.text());
        values.put("ELEMENTS", all);
        values.put("PAGES", pages);
        return fill(template(), values);
    }

    private String page(Film.Page page, Instant start) {
        String numbers = svg.elements(page.sheet()).stream().map(
                e -> Integer.toString(elements.computeIfAbsent(e, _ -> elements.size()))).collect(
                        Collectors.joining(","));
        return "{t:" + Duration.between(start, page.at()).toMillis() + ",d:" + page.length().toMillis() + ",w:"
                + quoted(page.sheet().words()) + ",e:[" + numbers + "]}";
    }

    /** A string of JavaScript that cannot end the script that it stands in. */
    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("</", "<\\/").replace(
                        "\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("<!--", "<\\!--")
                + "\"";
    }

    /** Puts each value where the template names it; a value that looks like a name stays as it is. */
    private static String fill(String template, Map<String, String> values) {
        StringBuilder page = new StringBuilder();
        int from = 0;
        while (true) {
            int open = template.indexOf("@@", from);
            if (open < 0) return page.append(template.substring(from)).toString();
            int close = template.indexOf("@@", open + 2);
            page.append(template, from, open).append(values.getOrDefault(template.substring(open + 2, close), ""));
            from = close + 2;
        }
    }

    private static String template() {
        try (InputStream in = ReplayPage.class.getResourceAsStream("replay.html")) {
            if (in == null) throw new IOException("missing in the program's own files: replay.html");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
