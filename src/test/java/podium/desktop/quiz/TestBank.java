package podium.desktop.quiz;

import java.util.TreeMap;
import java.util.TreeSet;
import podium.course.Course;
import podium.course.CourseFiles;
import podium.course.QuizBank;

/** A small course with one bank that has a question of each kind, two of them for interviews. */
public final class TestBank {
    private static final String TEXT = """
            title: A bank
            shows:
              - name: proves
                manifest: "kind: Pod # proves"
                expect: [{phase: {is: Running}}]
              - name: refutes
                manifest: "kind: Pod # refutes"
                expect: [{phase: {is: Running}}]
            items:
              - id: single
                kind: single
                question: Which one?
                options:
                  - {text: Right one, right: true, because: since right, show: proves}
                  - {text: Wrong one, because: since wrong, show: refutes}
                  - {text: Other one, because: since other}
              - id: several
                kind: several
                question: Which ones?
                options:
                  - {text: First, right: true, because: first}
                  - {text: Second, right: true, because: second}
                  - {text: Third, because: third}
              - {id: truth, kind: truth, question: "Is it so?", answer: false, because: it is not, show: proves}
              - {id: order, kind: order, question: "In which order?", steps: [a, b, c], because: as in the alphabet}
              - id: fill
                kind: fill
                question: Print the log.
                answer: kubectl logs shop -c verify
                accept: ["kubectl logs shop --container[= ]verify"]
                because: the container goes behind -c
              - id: talk
                kind: interview
                question: What is a Pod?
                rubric: [containers, one network, shared volumes]
                model: A group of containers.
                follow-up: And a sidecar?
              - id: more
                kind: interview
                question: What is a node?
                rubric: [a machine, a kubelet]
                model: A machine with a kubelet.
                show: proves
                follow-up: And a kubelet?
            """;

    private TestBank() {
    }

    /** The course. */
    public static Course course() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("lessons/course.yaml", "title: Test\n");
        texts.put("quizzes/bank.yaml", TEXT);
        Course course = Course.of(new CourseFiles(texts, new TreeSet<>()));
        if (!course.findings().isEmpty()) throw new IllegalStateException(course.findings().toString());
        return course;
    }

    static QuizBank bank() {
        return course().quizzes().getFirst();
    }

    static Asked asked(String item) {
        return Asked.of(bank()).stream().filter(asked -> asked.item().id().equals(item)).findFirst().orElseThrow();
    }
}
