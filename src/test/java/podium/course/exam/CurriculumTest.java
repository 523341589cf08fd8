package podium.course.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.CourseFiles;
import podium.course.Finding;
import podium.course.Lesson;
import podium.course.OwnCourse;
import podium.text.Source;

class CurriculumTest {
    private static CourseFiles files(String name, String text) {
        CourseFiles files = new CourseFiles(new TreeMap<>(), new TreeSet<>());
        files.texts().put("curricula/" + name, text);
        return files;
    }

    private static List<Finding> lint(String line) {
        Source source = new Source("lessons/01-one/lesson.md", "---\ntitle: T\nexam:\n  - \"" + line + "\"\n---\n");
        return ExamLint.check(Curricula.own(), new Lesson("01-one", 1, "T", List.of(), List.of(line), 5, "", List.of(),
                List.of(), source));
    }

    @ParameterizedTest
    @CsvSource({"CKAD,5", "CKA,5"})
    void theWeightsOfAnExamAreAllOfIt(String exam, int domains) {
        Curriculum curriculum = Curricula.own().named(exam).orElseThrow();
        assertThat(curriculum.domains()).hasSize(domains).allSatisfy(
                domain -> assertThat(domain.competencies()).isNotEmpty().doesNotHaveDuplicates());
        assertThat(curriculum.domains().stream().mapToInt(Curriculum.Domain::weight).sum()).isEqualTo(100);
    }

    @Test
    void everyObjectiveOfTheCourseIsInItsCurriculum() {
        assertThat(OwnCourse.COURSE.lessons()).flatExtracting(
                lesson -> ExamLint.check(Curricula.own(), lesson)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"CKAD, Application Deployment",
            "CKA, Workloads and Scheduling: configure workload autoscaling",
            "CKAD, Application Environment, Configuration and Security: understand ConfigMaps; Create & consume Secrets"})
    void whatAnExamAsksIsSound(String line) {
        assertThat(lint(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "CKAB, Storage | there is no exam called \"CKAB\" | \"CKAD\" comes nearest",
            "CKA | \"CKA\" names no domain of CKA | there are Storage; Troubleshooting",
            "CKA, Workloads & Scheduling: x | no domain of CKA called \"Workloads & Scheduling\" | \"Workloads and Scheduling\" comes nearest",
            "CKA, Storage: manage persistent volumes | no competency of CKA, Storage called \"manage persistent volumes\" | there are",
            "CKA, Troubleshooting: troubleshoot clusters and pods | called \"troubleshoot clusters and pods\" | \"Troubleshoot clusters and nodes\" comes nearest"})
    void whatNoExamAsksIsFoundAtItsPlace(String line, String message, String rule) {
        assertThat(lint(line)).singleElement().satisfies(finding -> {
            assertThat(finding.problem().message()).contains(message);
            assertThat(finding.problem().rule()).contains(rule);
            assertThat(finding.line()).isEqualTo(4);
        });
    }

    @Test
    void aPackMayDescribeAnExamOfItsOwn() {
        List<Finding> findings = new ArrayList<>();
        Curricula curricula = Curricula.of(files("house.yaml",
                "exam: House\ndomains:\n  - {name: Pods, weight: 100, competencies: [start one]}\n"), findings::add);
        assertThat(findings).isEmpty();
        assertThat(curricula.all()).extracting(Curriculum::name).containsExactly("CKAD", "CKA", "House");
    }

    @Test
    void aPackMaySayOtherwiseWhatAnExamAsks() {
        Curricula curricula = Curricula.of(files("cka.yaml", "exam: CKA\ndomains: [{name: All, weight: 100}]\n"),
                finding -> {
                });
        assertThat(curricula.all()).extracting(Curriculum::name).containsExactly("CKAD", "CKA");
        assertThat(curricula.named("CKA").orElseThrow().domains()).extracting(
                Curriculum.Domain::name).containsExactly("All");
    }

    @Test
    void weightsThatAreNotAllAreAFinding() {
        List<Finding> findings = new ArrayList<>();
        Curricula.of(files("half.yaml", "exam: Half\ndomains: [{name: A, weight: 50}]\n"), findings::add);
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.toString()).startsWith(
                "curricula/half.yaml:2: the weights add up to 50 per cent"));
    }
}
