package podium.shell.programs;

import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;

/** kubectl within a Pod: its service account may do nothing until someone binds a role to it. */
final class KubectlClient implements Program {
    private static final String ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount/";

    @Override
    public int run(Process process) {
        List<String> words = process.arguments().stream().skip(1).filter(word -> !word.startsWith("-")).toList();
        if (words.isEmpty()) {
            process.out("kubectl controls the Kubernetes cluster manager.\n\n Find more information at:"
                    + " https://kubernetes.io/docs/reference/kubectl/\n");
            return 0;
        }
        if (words.getFirst().equals("version")) {
            process.out("Client Version: v1.36.3\nKustomize Version: v5.7.1\n");
            if (process.arguments().contains("--client")) return 0;
        }
        String namespace;
        try {
            namespace = process.files().text(ACCOUNT + "namespace").strip();
        } catch (SystemError e) {
            process.err(
                    "The connection to the server localhost:8080 was refused - did you specify the right host or port?\n");
            return 1;
        }
        if (words.getFirst().equals("version")) return 0;
        String resource = words.size() > 1 ? plural(words.get(1).replaceFirst("/.*", "")) : "pods";
        String verb = words.size() > 2 || (words.size() > 1 && words.get(1).contains("/")) ? "get" : "list";
        process.err("Error from server (Forbidden): " + resource + " is forbidden: User \"system:serviceaccount:"
                + namespace
                + ":default\" cannot " + verb + " resource \"" + resource + "\" in API group \"\" in the namespace \""
                + namespace
                + "\"\n");
        return 1;
    }

    private static String plural(String name) {
        return switch (name) {
            case "po", "pod" -> "pods";
            case "svc", "service" -> "services";
            case "cm", "configmap" -> "configmaps";
            case "secret" -> "secrets";
            default -> name;
        };
    }
}
