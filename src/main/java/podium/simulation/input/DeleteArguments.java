package podium.simulation.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.cluster.Plurals;
import podium.simulation.api.Propagation;

/**
 * The arguments of {@code kubectl delete}.
 *
 * @param query all objects of a kind with labels, when they are not named
 * @param grace seconds, when they are named; --now is one
 */
record DeleteArguments(List<Name> names, Optional<Query> query, Optional<Long> grace, boolean force, boolean waits,
        Propagation propagation) {
    private static final List<String> KINDS = List.of("Pod", "Service", "ConfigMap", "Secret", "Deployment",
            "ReplicaSet", "StatefulSet",
            "DaemonSet", "Job", "CronJob", "PersistentVolumeClaim", "Node", "Namespace", "ResourceQuota", "LimitRange",
            "ServiceAccount", "Endpoints", "EndpointSlice", "PersistentVolume");

    /** A kind, and the label selector of those of it that are meant. */
    record Query(String kind, String selector) {
    }

    /** A kind and a name. */
    record Name(String kind, String name) {
        String resource() {
            String group = switch (kind) {
                case "Deployment", "ReplicaSet", "StatefulSet", "DaemonSet" -> ".apps";
                case "Job", "CronJob" -> ".batch";
                default -> "";
            };
            return Plurals.of(kind) + group;
        }
    }

    static DeleteArguments parse(List<String> arguments) {
        List<Name> names = new ArrayList<>();
        Optional<Long> grace = Optional.empty();
        boolean force = false;
        boolean waits = true;
        Propagation propagation = Propagation.BACKGROUND;
        String kind = "";
        Optional<String> labels = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.startsWith("--grace-period=")) grace = Optional.of(Long.parseLong(word.substring(15)));
            else if (word.equals("--now")) grace = Optional.of(1L);
            else if (word.equals("--force")) force = true;
            else if (word.equals("--wait=false")) waits = false;
            else if (word.equals("--all")) labels = Optional.of("");
            else if (word.startsWith("--selector=")) labels = Optional.of(word.substring(11));
            else
                if (word.equals("-l") || word.equals("--selector"))
                    labels = Optional.of(i + 1 < arguments.size() ? arguments.get(++i) : "");
                else
                    if (word.startsWith("-l"))
                        labels = Optional.of(word.substring(2).replaceFirst("^=", ""));
                    else
                        if (word.startsWith("--cascade=")) propagation = propagation(word.substring(10));
                        else if (word.contains("/")) names.add(name(word));
                        else if (kind.isEmpty()) kind = kind(word);
                        else names.add(new Name(kind, word));
        }
        String of = kind;
        return new DeleteArguments(names, labels.map(l -> new Query(of, l)),
                force && grace.isEmpty() ? Optional.of(0L) : grace, force, waits && !force,
                propagation);
    }

    private static Propagation propagation(String cascade) {
        return switch (cascade) {
            case "foreground" -> Propagation.FOREGROUND;
            case "orphan" -> Propagation.ORPHAN;
            default -> Propagation.BACKGROUND;
        };
    }

    static Name name(String joined) {
        int slash = joined.indexOf('/');
        return new Name(kind(joined.substring(0, slash)), joined.substring(slash + 1));
    }

    static String kind(String word) {
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
            case "no" -> "node";
            case "ns" -> "namespace";
            case "quota" -> "resourcequota";
            case "limits" -> "limitrange";
            case "sa" -> "serviceaccount";
            case "cj" -> "cronjob";
            default -> singular;
        };
        String plain = known.replaceFirst("\\.(apps|batch|discovery\\.k8s\\.io)$", "");
        return KINDS.stream().filter(k -> k.toLowerCase(Locale.ROOT).equals(plain)
                || (k.toLowerCase(Locale.ROOT) + "s").equals(plain)).findFirst().orElse(word);
    }
}
