package podium.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.course.Expectation;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.Timeline;

/**
 * What the programs said that checks had run in containers.
 *
 * @param inputs which input of the scenario each of them was
 */
record Answers(Timeline timeline, Map<Expectation.Exec, Integer> inputs) {
    Ruling judge(Expectation.Exec exec) {
        String time = exec.time() + ": ";
        String expected = exec.topic() + " as " + exec.container() + " sees it, exit code " + exec.code() + ", output "
                + exec.output() + ", " + exec.time();
        return switch (answer(exec).orElse(new Answer.Refused("there is no such container to run it in"))) {
            case Answer.Executed(int code, String out, String error) -> new Ruling(
                    code == exec.code() && exec.output().fits(out), expected, time + words(exec, code, out, error));
            case Answer.Refused(String message) -> new Ruling(false, expected, time + message);
            case Answer other -> throw new IllegalStateException("an exec was answered with " + other);
        };
    }

    private static String words(Expectation.Exec exec, int code, String out, String error) {
        String said = List.of(out.strip(), error.strip()).stream().filter(s -> !s.isEmpty()).reduce(
                (a, b) -> a + "\n" + b).orElse("nothing");
        return exec.topic() + ": exit code " + code + ", it said: " + said;
    }

    private Optional<Answer> answer(Expectation.Exec exec) {
        Optional<Integer> input = Optional.ofNullable(inputs.get(exec));
        return timeline.changes().stream().filter(Change.Answered.class::isInstance).map(
                Change.Answered.class::cast).filter(answered -> input.equals(Optional.of(answered.input()))).map(
                        Change.Answered::answer).findFirst();
    }
}
