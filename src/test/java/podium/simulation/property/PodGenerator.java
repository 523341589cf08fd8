package podium.simulation.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a manifest with one Pod and what happens to it: init containers, sidecars, policies, restart rules, probes,
 * hooks, faults, kills and deletions. The same seed writes the same text.
 */
final class PodGenerator {
    /** How long generated Pods are watched, in seconds. */
    static final int RUN = 90;
    private static final List<String> ENDS = List.of("true", "exit 1", "exit 3", "exit 42", "kill -9 $$",
            "cat /no/such/file", "echo done > /dev/termination-log; exit 7");
    private static final List<String> IMAGES = List.of("busybox", "busybox", "busybox", "busybox", "busybox", "nginx",
            "busybox:1.36", "nowhere.test/none", "busybox:no-such-tag");
    private static final String POLICY = "restartPolicy: ";
    private final Random random;
    private final List<String> names = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private boolean lateVolume;

    private PodGenerator(long seed) {
        random = new Random(seed);
    }

    /** A manifest with directives. */
    static String manifest(long seed) {
        return new PodGenerator(seed).write();
    }

    private String write() {
        lateVolume = chance(6);
        List<String> init = new ArrayList<>();
        int inits = random.nextInt(4);
        for (int i = 0; i < inits; i++) init.add(chance(3) ? sidecar("s" + i) : plainInit("i" + i));
        List<String> main = new ArrayList<>();
        int mains = 1 + random.nextInt(3);
        for (int i = 0; i < mains; i++) main.add(app("z" + (char) ('c' - i)));
        steps();
        StringBuilder text = new StringBuilder("# run: " + RUN + "\n");
        steps.forEach(s -> text.append("# step: ").append(s).append('\n'));
        text.append("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n");
        text.append("  ").append(POLICY).append(pick(List.of("Always", "OnFailure", "Never"))).append('\n');
        if (chance(4)) text.append("  terminationGracePeriodSeconds: ").append(4 + random.nextInt(8)).append('\n');
        if (chance(10)) text.append("  activeDeadlineSeconds: ").append(5 + random.nextInt(40)).append('\n');
        if (chance(8)) text.append("  shareProcessNamespace: true\n");
        text.append("  volumes: [{name: shared, emptyDir: {}}");
        if (lateVolume) text.append(", {name: late, configMap: {name: late}}");
        text.append("]\n");
        if (!init.isEmpty()) text.append("  initContainers:\n").append(String.join("", init));
        text.append("  containers:\n").append(String.join("", main));
        if (lateVolume)
            text.append("---\n# part: late\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: late}\n"
                    + "data: {key: value}\n");
        return text.toString();
    }

    private String plainInit(String name) {
        String own = chance(6) ? ", " + POLICY + pick(List.of("OnFailure", "Never")) + rules() : "";
        return container(name, script(random.nextInt(5)), own);
    }

    private String sidecar(String name) {
        String script = chance(3) ? script(2 + random.nextInt(20)) : forever();
        return container(name, script, ", " + POLICY + "Always" + (chance(6) ? rules() : "") + probes() + hooks());
    }

    private String app(String name) {
        String script = chance(2) ? script(random.nextInt(25)) : forever();
        String own = chance(5) ? ", " + POLICY + pick(List.of("Always", "OnFailure", "Never")) + rules() : "";
        return container(name, script, own + probes() + hooks());
    }

    private String container(String name, String script, String more) {
        names.add(name);
        String late = lateVolume && chance(2) ? ", {name: late, mountPath: /late}" : "";
        String command = chance(25) ? "[/no/such/program]" : "[sh, -c, \"" + script + "\"]";
        return "  - {name: " + name + ", image: '" + pick(IMAGES) + "', command: " + command
                + ", volumeMounts: [{name: shared, mountPath: /shared}" + late + "]" + more + "}\n";
    }

    private String script(int seconds) {
        return "sleep " + seconds + "; " + pick(ENDS);
    }

    private String forever() {
        return pick(List.of("trap 'exit 0' TERM; while true; do sleep 1; done",
                "trap '' TERM; while true; do sleep 1; done", "sleep 1000", "touch /shared/up; sleep 500"));
    }

    /** Some rules; they need a policy of the container's own before them. */
    private String rules() {
        if (chance(2)) return "";
        return ", restartPolicyRules: [{action: " + pick(List.of("Restart", "Restart", "RestartAllContainers"))
                + ", exitCodes: {operator: " + pick(List.of("In", "NotIn")) + ", values: ["
                + pick(List.of("3", "42", "1"))
                + "]}}]";
    }

    private String probes() {
        StringBuilder out = new StringBuilder();
        if (chance(5)) out.append(probe("startup", ", failureThreshold: " + (1 + random.nextInt(4))));
        if (chance(5))
            out.append(probe("liveness", ", initialDelaySeconds: " + random.nextInt(4)
                    + ", failureThreshold: " + (1 + random.nextInt(3))));
        if (chance(4)) out.append(probe("readiness", ", successThreshold: " + (1 + random.nextInt(2))));
        return out.toString();
    }

    private String probe(String kind, String more) {
        String handler = pick(List.of("exec: {command: [test, -e, /shared/up]}", "exec: {command: ['true']}",
                "exec: {command: ['false']}", "exec: {command: [sleep, '3']}", "httpGet: {port: 80}",
                "tcpSocket: {port: 80}"));
        return ", " + kind + "Probe: {" + handler + ", periodSeconds: " + (1 + random.nextInt(5)) + more + "}";
    }

    private String hooks() {
        if (!chance(6)) return "";
        String action = pick(
                List.of("exec: {command: [sleep, '2']}", "exec: {command: ['false']}", "sleep: {seconds: 3}",
                        "exec: {command: [touch, /shared/up]}"));
        return ", lifecycle: {" + pick(List.of("preStop", "postStart")) + ": {" + action + "}}";
    }

    private void steps() {
        if (lateVolume && chance(2)) steps.add(second(30) + " apply late");
        if (chance(4)) steps.add(second(50) + " kill p " + pick(names) + " " + pick(List.of("9", "15")));
        if (chance(8)) steps.add(second(50) + " kill-sandbox p");
        if (chance(8)) steps.add(second(50) + " set-image pod/p " + pick(names) + "=busybox:1.36");
        if (chance(2))
            steps.add(second(40) + " delete pod p"
                    + pick(List.of("", "", " --grace-period=1", " --grace-period=0 --force")));
    }

    private int second(int before) {
        return 1 + random.nextInt(before - 1);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
