package podium.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizReaderTest {
    private static final String BANK = """
            title: Bank
            shows:
              - name: run
                manifest: "kind: Pod"
                expect: [{starts: {container: c, times: 1}}]
            items:
              - id: one
                kind: single
                question: Which?
                options:
                  - {text: a, right: true, because: yes}
                  - {text: b, because: no, show: run}
                  - {text: c, because: no}
              - {id: two, kind: truth, question: It is so., answer: false, because: no, show: run}
              - {id: three, kind: order, question: Sort., steps: [x, y, z], because: so}
              - {id: four, kind: fill, question: Write., answer: kubectl get pods, accept: ['kubectl get pods?'], because: so}
              - {id: five, kind: interview, question: Tell., rubric: [a, b], model: M, follow-up: F}
            """;

    private static Course read(String bank) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("lessons/course.yaml", "title: Course\n");
        files.put("quizzes/bank.yaml", bank);
        return Course.of(new CourseFiles(files, new TreeSet<>()));
    }

    @Test
    void aBankIsRead() {
        Course course = read(BANK);
        assertThat(course.findings()).isEmpty();
        QuizBank bank = course.quizzes().getFirst();
        assertThat(bank.id()).isEqualTo("bank");
        assertThat(bank.items()).extracting(QuizItem::id).containsExactly("one", "two", "three", "four", "five");
        assertThat(bank.show("run")).isPresent();
        assertThat(bank.items().getFirst()).isInstanceOfSatisfying(QuizItem.Choice.class, choice -> {
            assertThat(choice.isRight(new TreeSet<>(List.of(0)))).isTrue();
            assertThat(choice.isRight(new TreeSet<>(List.of(0, 1)))).isFalse();
            assertThat(choice.isRight(new TreeSet<>())).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"kubectl get pods,true", "kubectl  get   pod,true", "Kubectl Get Pods,true", "kubectl get podsx,false",
            "get pods,false"})
    void aFilledInCommandIsComparedWithoutItsBlanks(String given, boolean accepted) {
        QuizItem.Fill fill = (QuizItem.Fill) read(BANK).quizzes().getFirst().items().get(3);
        assertThat(fill.accepts(given)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"right: true | right: false | 10 | 0 options are right",
            "kind: single | kind: several | 10 | 1 options are right",
            "{text: c, because: no} | {text: c, because: no, right: true} | 10 | 2 options are right",
            "- {text: c, because: no} | # | 10 | there are 2 options",
            "answer: false, | '' | 14 | the key answer is missing",
            "because: no, show: run} | show: run} | 12 | the key because is missing",
            "name: run | name: runs | 12 | there is no run run", "id: two | id: one | 14 | one is there twice",
            "steps: [x, y, z] | steps: [x] | 15 | there are 1 steps",
            "kind: fill | kind: feel | 16 | the kind is \"feel\"",
            "pods?' | pods(' | 16 | kubectl get pods( is not a regular expression",
            "expect: [{starts: {container: c, times: 1}}] | expect: [] | 5 | nothing is shown"})
    void eachMistakeIsFoundAtItsPlace(String old, String mistake, int line, String message) {
        assertThat(BANK).contains(old);
        assertThat(read(BANK.replaceFirst(java.util.regex.Pattern.quote(old),
                java.util.regex.Matcher.quoteReplacement(mistake))).findings()).anySatisfy(finding -> {
                    assertThat(finding.problem().message()).contains(message);
                    assertThat(finding.line()).isEqualTo(line);
                    assertThat(finding.file()).isEqualTo("quizzes/bank.yaml");
                });
    }
}
