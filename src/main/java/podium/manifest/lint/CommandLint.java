package podium.manifest.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import podium.manifest.lint.PodView.Part;
import podium.text.Edit;

/** Advice on what containers run: words that only a shell knows, and init containers that never end. */
final class CommandLint {
    static final LintRule SHELL = new LintRule("shell-operators", "&& or | without a shell",
            "A command is started as it is, without a shell: && and | would reach the program as words. Let a shell "
                    + "run them: command: [\"sh\", \"-c\", \"…\"].");
    static final LintRule ENDLESS = new LintRule("init-never-ends", "an init container that never ends",
            "Each plain init container must end before the next one starts, and before the app does. What is to stay "
                    + "running beside the app is a sidecar: restartPolicy: Always.",
            "02-one-after-the-other");
    static final LintRule PLACE = new LintRule("sidecar-place", "restartPolicy: Always on an app container",
            "Only under initContainers does restartPolicy: Always make a sidecar, which starts before the app and "
                    + "ends after it.");
    private static final List<String> OPERATORS = List.of("&&", "||", "|", ";", ">", ">>", "<", "2>&1", "&");
    private static final List<String> SHELLS = List.of("sh", "bash", "ash", "dash", "zsh", "busybox");
    private static final List<String> SERVERS = List.of("nginx", "httpd", "redis", "postgres", "mysql", "mariadb",
            "mongo", "memcached", "rabbitmq", "envoy", "haproxy", "traefik", "caddy", "grafana", "prometheus");

    private CommandLint() {
    }

    static void check(PodView pod, Part part, Remarks remarks) {
        operators(part, remarks);
        if (part.isPlainInit()) endless(part, remarks);
        boolean misplaced = !part.init() && part.node().path("restartPolicy").asText().equals("Always")
                && pod.spec().path("initContainers").isArray();
        if (misplaced) {
            remarks.add(PLACE, part.path() + ".restartPolicy", part.name() + " is an app container, and no sidecar");
        }
    }

    private static void operators(Part part, Remarks remarks) {
        List<String> words = part.words();
        if (words.isEmpty() || SHELLS.contains(program(words.getFirst()))) return;
        if (!part.node().has("command")) return;
        words.stream().filter(OPERATORS::contains).findFirst().ifPresent(word -> {
            String path = part.path() + ".command";
            List<String> script = List.of("sh", "-c", String.join(" ", words));
            List<Edit> edits = part.node().has("args")
                    ? List.of()
                    : remarks.fixes().words("Run it by a shell", path, script);
            remarks.add(SHELL, path, program(words.getFirst()) + " gets " + word + " as a word", edits);
        });
    }

    private static void endless(Part part, Remarks remarks) {
        List<String> words = part.words();
        String why = "";
        String path = part.path() + ".command";
        if (words.isEmpty()) {
            String image = repository(part.node().path("image").asText());
            if (SERVERS.contains(image)) why = "the image " + image + " runs a server, which never ends";
            path = part.path() + ".image";
        } else {
            why = endless(words);
            if (!part.node().has("command")) path = part.path() + ".args";
        }
        if (!why.isEmpty()) remarks.add(ENDLESS, path, why, remarks.fixes().sidecar(part.path()));
    }

    private static String endless(List<String> words) {
        List<String> split = new ArrayList<>(List.of(String.join(" ", words).trim().split("\\s+", -1)));
        String script = String.join(" ", split);
        String last = script.substring(Math.max(script.lastIndexOf(';'), script.lastIndexOf("&&")) + 1).replaceFirst(
                "^&", "").trim();
        last = last.replaceFirst("^(sh|bash|ash|/bin/sh|/bin/bash) -c ", "").replaceFirst("^exec ", "");
        if (last.matches("sleep (infinity|inf|\\d{6,})\\b.*")) return "sleep infinity never ends";
        if (last.matches("tail (-\\S+ )*(-f|-F)\\b.*|tail -n \\S+ -[fF] .*")) return "tail -f never ends";
        boolean loops = script.matches(".*\\bwhile (true|:|\\[ 1 \\]) ?; ?do\\b.*done$");
        boolean leaves = script.contains("break") || script.contains("exit") || script.contains("return");
        return loops && !leaves ? "while true without break or exit never ends" : "";
    }

    private static String program(String word) {
        return word.substring(word.lastIndexOf('/') + 1);
    }

    private static String repository(String image) {
        String name = image.substring(image.lastIndexOf('/') + 1);
        int end = name.indexOf('@') >= 0 ? name.indexOf('@') : name.indexOf(':');
        return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
