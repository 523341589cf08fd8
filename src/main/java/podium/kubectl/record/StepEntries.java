package podium.kubectl.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import podium.kubectl.AnswerWords;
import podium.kubectl.CommandResult;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.FaultWords;
import podium.simulation.Input;
import podium.simulation.Timeline;

/** The inputs of a run and what each was answered with. */
record StepEntries(ObjectMapper mapper, Timeline timeline) {
    /** The answer to what is applied at the start. */
    ObjectNode firstApply() {
        return put(mapper.createObjectNode(), startsWithApply() ? result(0) : CommandResult.printed(""));
    }

    /** All other inputs in order. */
    ArrayNode later(Function<Input.Apply, String> partName) {
        ArrayNode steps = mapper.createArrayNode();
        List<Input> inputs = timeline.scenario().inputs();
        for (int i = startsWithApply() ? 1 : 0; i < inputs.size(); i++) {
            ObjectNode step = steps.addObject();
            Duration at = inputs.get(i).at();
            if (at.toMillisPart() == 0) {
                step.put("t", at.toSeconds());
            } else {
                step.put("t", at.toMillis() / 1000.0);
            }
            directive(step, inputs.get(i), partName);
            put(step, result(i));
        }
        return steps;
    }

    private boolean startsWithApply() {
        List<Input> inputs = timeline.scenario().inputs();
        return !inputs.isEmpty() && inputs.getFirst() instanceof Input.Apply first && first.at().isZero();
    }

    private static void directive(ObjectNode step, Input input, Function<Input.Apply, String> partName) {
        switch (input) {
            case Input.Apply apply -> step.put("apply", partName.apply(apply));
            case Input.Delete delete -> step.put("delete", String.join(" ", delete.arguments()));
            case Input.SetImage set -> step.put("set-image", String.join(" ", set.arguments()));
            case Input.Exec exec -> {
                step.put("exec", String.join(" ", exec.command()));
                step.put("pod", exec.pod());
                step.put("container", exec.container());
            }
            case Input.Call call -> step.put("call", call.request().getClass().getSimpleName());
            case Input.KillSandbox kill -> step.put("kill-sandbox", kill.pod());
            case Input.Command command ->
                step.put(command.words().getFirst(),
                        String.join(" ", command.words().subList(1, command.words().size())));
            case Input.Change change -> step.put("world", FaultWords.text(change.fault()));
            case Input.Kill kill -> step.put("kill", kill.pod() + " " + kill.container() + " " + kill.signal());
        }
    }

    private CommandResult result(int input) {
        Answer answer = timeline.changes().stream().filter(Change.Answered.class::isInstance).map(
                Change.Answered.class::cast).filter(a -> a.input() == input).map(
                        Change.Answered::answer).findFirst().orElseGet(() -> new Answer.Executed(0, "", ""));
        Input asked = timeline.scenario().inputs().get(input);
        if (asked instanceof Input.Kill || asked instanceof Input.Change || asked instanceof Input.KillSandbox) {
            // a fault on the node is no command: nobody prints anything
            return new CommandResult(answer instanceof Answer.Refused ? 1 : 0, "", "");
        }
        return AnswerWords.of(answer);
    }

    static ObjectNode put(ObjectNode node, CommandResult result) {
        node.put("rc", result.exitCode());
        node.put("out", result.out());
        return node.put("err", result.error());
    }
}
