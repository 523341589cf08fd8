package podium.desktop.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.QuizBank;

/** What counts as right, and which reasons a learner reads. */
class JudgementTest {
    private static final QuizBank BANK = TestBank.bank();

    private static Judgement judge(String item, Answer answer) {
        return Judgement.of(TestBank.asked(item), answer);
    }

    private static Answer chosen(Integer... places) {
        return new Answer.Chosen(new TreeSet<>(List.of(places)));
    }

    @Test
    void wrongOptionIsExplainedWithItsOwnRunBesideTheRightOne() {
        Judgement judgement = judge("single", chosen(1));
        assertThat(judgement.right()).isFalse();
        assertThat(judgement.answer()).isEqualTo("Wrong one");
        assertThat(judgement.reasons()).extracting(Judgement.Reason::because).containsExactly("since right",
                "since wrong");
        assertThat(judgement.show()).isEqualTo(BANK.show("refutes"));
    }

    @Test
    void rightOptionIsProvenByItsRun() {
        Judgement judgement = judge("single", chosen(0));
        assertThat(judgement.right()).isTrue();
        assertThat(judgement.reasons()).hasSize(1);
        assertThat(judgement.show()).isEqualTo(BANK.show("proves"));
    }

    @Test
    void ofSeveralAllAndOnlyTheRightOnesCount() {
        assertThat(judge("several", chosen(0, 1)).right()).isTrue();
        assertThat(judge("several", chosen(0)).right()).isFalse();
        assertThat(judge("several", chosen(0, 1, 2)).right()).isFalse();
        Judgement missed = judge("several", chosen(0));
        assertThat(missed.reasons()).extracting(Judgement.Reason::chosen).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"true,false", "false,true"})
    void truth(boolean said, boolean right) {
        Judgement judgement = judge("truth", new Answer.Said(said));
        assertThat(judgement.right()).isEqualTo(right);
        assertThat(judgement.reasons()).extracting(Judgement.Reason::text).containsExactly("It is false.");
        assertThat(judgement.show()).isEqualTo(BANK.show("proves"));
    }

    @Test
    void orderIsRightOnlyAsAWhole() {
        assertThat(judge("order", new Answer.Ordered(List.of("a", "b", "c"))).right()).isTrue();
        assertThat(judge("order", new Answer.Ordered(List.of("a", "c", "b"))).right()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"kubectl logs shop -c verify,true", "  kubectl  logs shop   -c verify ,true",
            "kubectl logs shop --container verify,true", "kubectl logs shop,false"})
    void fillTakesOtherWaysToWriteIt(String text, boolean right) {
        Judgement judgement = judge("fill", new Answer.Written(text));
        assertThat(judgement.right()).isEqualTo(right);
        assertThat(judgement.show()).isEqualTo(Optional.empty());
    }

    @Test
    void answerOfAnotherFormIsWrong() {
        assertThat(judge("single", new Answer.Said(true)).right()).isFalse();
        assertThat(judge("order", new Answer.Written("a")).right()).isFalse();
    }

    @Test
    void interviewQuestionsAreNotAsked() {
        assertThat(Asked.of(BANK)).extracting(Asked::id).containsExactly("bank/single", "bank/several", "bank/truth",
                "bank/order", "bank/fill");
    }
}
