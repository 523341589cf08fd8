package podium.kubectl.command;

import java.util.ArrayList;
import java.util.List;

/** Every command, in the order of kubectl's own help, which is that of its suggestions too. */
final class AllVerbs {
    private AllVerbs() {
    }

    static List<Verb> list() {
        Verb set = new Group("set",
                List.of(new SetEnv(), new SetImage(), new SetResources(), new SetServiceAccount(), new SetSelector(),
                        new SetSubject()));
        Verb rollout = new Group("rollout", List.of(new RolloutHistory(), RolloutSwitch.pause(),
                RolloutSwitch.restart(), RolloutSwitch.resume(), new RolloutStatus(), new RolloutUndo()));
        List<Verb> all = new ArrayList<>(List.of(new Create(), new Expose(), new Run(), set, new Explain(), new Get(),
                new Edit(), new Delete(), rollout, new Scale(), new Autoscale(), Top.group(), new Nodes("cordon"),
                new Nodes("uncordon"), new Nodes("drain"), new Taint(), Certificate.group(), new Describe(), new Logs(),
                new Attach(),
                new Exec(),
                new PortForward(), new Copy(), Auth.group(), new Debug(), new Events(), new Diff(), new Apply(),
                new Patch(), new Replace(), new Wait(), Marks.labels(), Marks.annotations(),
                new ShellCompletion(), new Kustomize(), Config.group(), Plugin.group(), new Options()));
        all.addAll(Info.all());
        return all;
    }
}
