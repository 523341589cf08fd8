package podium.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.Yaml;
import podium.course.OwnCourse;

/**
 * Every question of the course, written for other programs and read by parsers that are not the program's own, against the
 * YAML that its author wrote, read by none of the program's own readers.
 */
class QuizReadBackTest {
    /** Each question as its words, and behind them each option with its sign, or the answer to a statement. */
    private static final List<String> WRITTEN_BY_AUTHORS = OwnCourse.COURSE.files().inside("quizzes",
            ".yaml").stream().flatMap(
                    bank -> items(new Yaml().load(bank.text())).stream()).sorted().toList();

    private static List<String> items(Map<String, List<Map<String, Object>>> bank) {
        return bank.getOrDefault("items", List.of()).stream().map(item -> words(text(item, "question"))
                + switch (text(item, "kind")) {
                    case "single", "several" -> options(item);
                    case "truth" -> text(item, "answer");
                    default -> "";
                }).toList();
    }

    @SuppressWarnings("unchecked")
    private static String options(Map<String, Object> item) {
        List<Map<String, Object>> options = (List<Map<String, Object>>) item.getOrDefault("options", List.of());
        return options.stream().map(option -> option(text(option, "right").equals("true"),
                text(option, "text"))).collect(Collectors.joining());
    }

    private static String text(Map<String, Object> item, String key) {
        return String.valueOf(item.getOrDefault(key, ""));
    }

    private static String option(boolean right, String text) {
        return (right ? "|+" : "|-") + words(text);
    }

    /** The letters of a text: without tags, entities, marks of Markdown and blanks. */
    private static String words(String text) {
        return text.replaceAll("<(/?(p|code|em|strong|ul|ol|li|br|pre)\\b[^>]*)>", "").replace("&lt;", "<").replace(
                "&gt;", ">").replace("&quot;", "\"").replace("&#10;", " ").replace("&amp;", "&").replaceAll(
                        "[\\s`*\\\\]+", "");
    }

    private static String written(QuizFormat format) {
        StringWriter out = new StringWriter();
        format.write(OwnCourse.COURSE.quizzes(), new PrintWriter(out));
        return out.toString();
    }

    @Test
    void thereAreAsManyAsTheCourseSays() {
        assertThat(WRITTEN_BY_AUTHORS).hasSizeGreaterThan(370).hasSize(
                OwnCourse.COURSE.quizzes().stream().mapToInt(bank -> bank.items().size()).sum()).anyMatch(
                        item -> item.endsWith("WhatstandsunderREADY?|+2/2|-3/3|-2/3"));
    }

    @Test
    void giftHasThemAll() {
        assertThat(GiftReader.read(written(QuizFormat.gift)).stream().map(
                QuizReadBackTest::gift).sorted().toList()).isEqualTo(WRITTEN_BY_AUTHORS);
    }

    private static String gift(GiftReader.Question question) {
        String stem = words(question.stem());
        List<GiftReader.Answer> answers = question.answers();
        String first = answers.getFirst().text();
        if (first.equals("TRUE") || first.equals("FALSE")) return stem + first.toLowerCase(Locale.ROOT);
        if (answers.stream().noneMatch(answer -> answer.sign() == '~')) return stem;
        return stem + answers.stream().map(QuizReadBackTest::giftOption).collect(Collectors.joining());
    }

    private static String giftOption(GiftReader.Answer answer) {
        boolean share = !answer.share().isEmpty() && !answer.share().startsWith("-");
        return option(answer.sign() == '=' || share, answer.text());
    }

    /** Read by the XML parser of the JDK. */
    @Test
    void moodleHasThemAll() throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
                new InputSource(new StringReader(written(QuizFormat.moodle))));
        assertThat(elements(document.getDocumentElement(), "question").filter(
                question -> !question.getAttribute("type").equals("category")).map(
                        QuizReadBackTest::moodle).sorted().toList()).isEqualTo(WRITTEN_BY_AUTHORS);
    }

    private static String moodle(Element question) {
        Stream<Element> answers = elements(question, "answer");
        return words(words(elements(question, "questiontext").findFirst().orElseThrow()))
                + switch (question.getAttribute("type")) {
                    case "multichoice" -> answers.map(QuizReadBackTest::moodleOption).collect(Collectors.joining());
                    case "truefalse" -> answers.filter(answer -> answer.getAttribute("fraction").equals("100")).map(
                            QuizReadBackTest::words).collect(Collectors.joining());
                    default -> "";
                };
    }

    private static String moodleOption(Element answer) {
        return option(Double.parseDouble(answer.getAttribute("fraction")) > 0, words(answer));
    }

    private static String words(Element element) {
        return elements(element, "text").findFirst().orElseThrow().getTextContent();
    }

    private static Stream<Element> elements(Element inside, String name) {
        NodeList nodes = inside.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    /** Read by H2's reader of tables. Fronts list options without their signs, and steps by name. */
    @Test
    void ankiHasThemAll() throws Exception {
        String notes = written(QuizFormat.anki).lines().filter(line -> !line.startsWith("#")).collect(
                Collectors.joining("\n"));
        org.h2.tools.Csv tables = new org.h2.tools.Csv();
        tables.setFieldSeparatorRead('\t');
        List<String> read = new ArrayList<>();
        try (ResultSet rows = tables.read(new StringReader(notes),
                new String[]{"guid", "deck", "tags", "front", "back"})) {
            while (rows.next()) read.add(note(rows.getString("front"), rows.getString("back")));
        }
        assertThat(read.stream().sorted().toList()).isEqualTo(WRITTEN_BY_AUTHORS);
    }

    private static String note(String front, String back) {
        String stem = words(front.replaceFirst("(?s)<ul>.*", ""));
        if (back.startsWith("<b>True</b>")) return stem + "true";
        if (back.startsWith("<b>False</b>")) return stem + "false";
        if (!back.startsWith("<ul><li>&#1000")) return stem;
        return stem + Stream.of(back.split("<li>", -1)).skip(1).map(line -> option(line.startsWith("&#10003;"),
                line.replaceFirst("^&#\\d+; ", "").replaceFirst("(?s)<br>.*", ""))).collect(Collectors.joining());
    }
}
