package podium.kubectl.command;

import java.util.List;

/** Every command, in the order of kubectl's own help, which is that of its suggestions too. */
final class AllVerbs {
    private AllVerbs() {
    }

    static List<Verb> list() {
        Verb set = new Group("set",
                List.of(new SetEnv(), new SetImage(), new SetResources(), new SetServiceAccount()));
        Verb rollout = new Group("rollout", List.of(new RolloutHistory(), RolloutSwitch.pause(),
                RolloutSwitch.restart(), RolloutSwitch.resume(), new RolloutStatus(), new RolloutUndo()));
        return List.of(new Create(), new Expose(), new Run(), set, new Get(), new Delete(), rollout, new Scale(),
                new Describe(), new Logs(), new Exec(), new Events(), new Apply(), new Patch(), new Replace(),
                new Wait(), Marks.labels(), Marks.annotations());
    }
}
