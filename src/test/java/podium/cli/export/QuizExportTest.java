package podium.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import podium.course.Course;
import podium.course.QuizBank;
import podium.course.QuizItem;

/** The questions of the own course, written for other programs and read again by the rules of those. */
class QuizExportTest {
    private static final List<QuizBank> BANKS = Course.own().quizzes();
    private static final List<QuizItem> ITEMS = BANKS.stream().flatMap(bank -> bank.items().stream()).toList();
    /** Shares that Moodle knows; it refuses a question with another. */
    private static final List<String> SHARES = List.of("100", "50", "33.33333", "25", "20", "16.66667", "0", "-100");

    @Test
    void giftHasEveryQuestionWithItsAnswers() {
        List<GiftReader.Question> questions = GiftReader.read(written(QuizFormat.gift));
        assertThat(questions).extracting(GiftReader.Question::stem).containsExactlyElementsOf(
                ITEMS.stream().map(item -> Html.inline(item.question())).toList());
        for (int i = 0; i < ITEMS.size(); i++) gift(ITEMS.get(i), questions.get(i).answers());
    }

    private static void gift(QuizItem item, List<GiftReader.Answer> answers) {
        switch (item) {
            case QuizItem.Choice choice -> {
                assertThat(answers).extracting(GiftReader.Answer::text).containsExactlyElementsOf(
                        choice.options().stream().map(option -> Html.inline(option.text()).strip()).toList());
                assertThat(answers).extracting(GiftReader.Answer::feedback).containsExactlyElementsOf(
                        choice.options().stream().map(option -> Html.inline(option.because()).strip()).toList());
                assertThat(
                        answers.stream().map(a -> choice.several() ? !a.share().startsWith("-") : a.sign() == '=')).as(
                                choice.id()).containsExactlyElementsOf(
                                        choice.options().stream().map(QuizItem.Option::right).toList());
            }
            case QuizItem.Truth truth -> assertThat(answers.getFirst().text()).isEqualTo(
                    truth.answer() ? "TRUE" : "FALSE");
            case QuizItem.Sequence order -> assertThat(
                    answers.stream().limit(order.steps().size()).map(
                            GiftReader.Answer::text)).containsExactlyElementsOf(
                                    IntStream.range(0, order.steps().size()).mapToObj(
                                            n -> (n + 1) + ". -> " + order.steps().get(n).strip()).toList());
            case QuizItem.Fill fill -> assertThat(answers.getFirst().text()).isEqualTo(
                    fill.answer().strip().replace("*", "\\*"));
            case QuizItem.Interview interview -> assertThat(answers.getFirst().feedback()).isEqualTo(
                    Html.inline(interview.model()).strip());
        }
    }

    @Test
    void moodleTakesEveryQuestion() throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
                new InputSource(new StringReader(written(QuizFormat.moodle))));
        List<Element> questions = new ArrayList<>();
        for (Element question : elements(document.getDocumentElement(), "question")) {
            if (!question.getAttribute("type").equals("category")) questions.add(question);
        }
        assertThat(questions).hasSameSizeAs(ITEMS);
        for (int i = 0; i < ITEMS.size(); i++) moodle(ITEMS.get(i), questions.get(i));
    }

    private static void moodle(QuizItem item, Element question) {
        assertThat(text(question, "questiontext")).isEqualTo(Html.inline(item.question()));
        assertThat(text(question, "name")).endsWith(item.id());
        List<Element> answers = elements(question, "answer");
        List<String> fractions = answers.stream().map(answer -> answer.getAttribute("fraction")).toList();
        switch (item) {
            case QuizItem.Choice choice -> {
                assertThat(answers.stream().map(answer -> answer.getElementsByTagName(
                        "text").item(0).getTextContent())).containsExactlyElementsOf(
                                choice.options().stream().map(option -> Html.inline(option.text())).toList());
                assertThat(SHARES).containsAll(fractions);
                double right = fractions.stream().mapToDouble(Double::parseDouble).filter(f -> f > 0).sum();
                assertThat(right).as(choice.id()).isBetween(99.99, 100.01);
            }
            case QuizItem.Truth truth -> assertThat(fractions).containsExactlyElementsOf(
                    truth.answer() ? List.of("100", "0") : List.of("0", "100"));
            case QuizItem.Sequence order -> assertThat(elements(question, "subquestion")).hasSameSizeAs(order.steps());
            case QuizItem.Fill _ -> assertThat(fractions).containsExactly("100");
            case QuizItem.Interview interview -> assertThat(text(question, "generalfeedback")).isEqualTo(
                    Html.inline(interview.model()));
        }
    }

    @Test
    void ankiGetsANoteAQuestionWithAnIdentityOfItsOwn() {
        List<String> lines = written(QuizFormat.anki).lines().toList();
        assertThat(lines.subList(0, 6)).allMatch(line -> line.startsWith("#")).contains("#separator:tab", "#html:true");
        List<List<String>> notes = lines.subList(6, lines.size()).stream().map(
                line -> Csv.read(line.replace(",", "\u0001").replace('\t', ',')).getFirst()).toList();
        assertThat(notes).hasSameSizeAs(ITEMS).allMatch(note -> note.size() == 5);
        assertThat(notes.stream().map(List::getFirst).distinct()).hasSameSizeAs(ITEMS);
        for (int i = 0; i < ITEMS.size(); i++) {
            assertThat(notes.get(i).get(3).replace("\u0001", ",").replace("&#10;", "\n")).startsWith(
                    Html.of(ITEMS.get(i).question()));
        }
    }

    @Test
    void whatIsHtmlInAQuestionIsShownAndNotRun() {
        assertThat(Html.inline("a <script>x</script> `<b>`")).isEqualTo(
                "a &lt;script&gt;x&lt;/script&gt; <code>&lt;b&gt;</code>");
    }

    private static String written(QuizFormat format) {
        StringWriter out = new StringWriter();
        format.write(BANKS, new PrintWriter(out));
        return out.toString();
    }

    /** The first text below an element of a name. */
    private static String text(Element inside, String name) {
        return elements(inside, name).getFirst().getElementsByTagName("text").item(0).getTextContent();
    }

    private static List<Element> elements(Element inside, String name) {
        NodeList nodes = inside.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
