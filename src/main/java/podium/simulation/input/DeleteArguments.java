package podium.simulation.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The arguments of {@code kubectl delete}.
 *
 * @param grace seconds, when they are named; --now is one
 */
record DeleteArguments(List<Name> names, Optional<Long> grace, boolean force, boolean waits) {
    private static final List<String> KINDS = List.of("Pod", "Service", "ConfigMap", "Secret", "Deployment",
            "ReplicaSet", "StatefulSet",
            "DaemonSet", "Job", "CronJob", "PersistentVolumeClaim");

    /** A kind and a name. */
    record Name(String kind, String name) {
        String plural() {
            return kind.toLowerCase(Locale.ROOT) + "s";
        }
    }

    static DeleteArguments parse(List<String> arguments) {
        List<Name> names = new ArrayList<>();
        Optional<Long> grace = Optional.empty();
        boolean force = false;
        boolean waits = true;
        String kind = "";
        for (String word : arguments) {
            if (word.startsWith("--grace-period=")) grace = Optional.of(Long.parseLong(word.substring(15)));
            else if (word.equals("--now")) grace = Optional.of(1L);
            else if (word.equals("--force")) force = true;
            else if (word.equals("--wait=false")) waits = false;
            else
                if (word.contains("/"))
                    names.add(new Name(kind(word.substring(0, word.indexOf('/'))),
                            word.substring(word.indexOf('/') + 1)));
                else
                    if (kind.isEmpty()) kind = kind(word);
                    else names.add(new Name(kind, word));
        }
        return new DeleteArguments(names, force && grace.isEmpty() ? Optional.of(0L) : grace, force, waits && !force);
    }

    private static String kind(String word) {
        String singular = word.toLowerCase(Locale.ROOT);
        String known = switch (singular) {
            case "po" -> "pod";
            case "svc" -> "service";
            case "cm" -> "configmap";
            case "deploy" -> "deployment";
            case "rs" -> "replicaset";
            case "sts" -> "statefulset";
            case "ds" -> "daemonset";
            case "pvc" -> "persistentvolumeclaim";
            default -> singular;
        };
        return KINDS.stream().filter(k -> k.toLowerCase(Locale.ROOT).equals(known)
                || (k.toLowerCase(Locale.ROOT) + "s").equals(known)).findFirst().orElse(word);
    }
}
