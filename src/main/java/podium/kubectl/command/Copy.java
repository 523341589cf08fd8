package podium.kubectl.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.cluster.pod.Pod;
import podium.kubectl.DefaultContainer;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.session.Output;
import podium.simulation.Answer;
import podium.simulation.Request;

/** {@code kubectl cp}: one file from or to a container. Rule: kubectl.md §8. */
final class Copy implements Verb {
    private static final Pattern REMOTE = Pattern.compile("(?:([a-z0-9-]+)/)?([a-z0-9.-]+):(.*)");

    @Override
    public String name() {
        return "cp";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet().text("container,c").bool("no-preserve").number("retries", "0");
    }

    @Override
    public void run(Call call) {
        if (call.words().size() != 2) throw KubectlException.error("source and destination are required");
        String from = call.words().getFirst();
        String to = call.words().get(1);
        Matcher source = REMOTE.matcher(from);
        Matcher target = REMOTE.matcher(to);
        boolean reads = source.matches();
        boolean writes = target.matches();
        if (reads == writes)
            throw KubectlException.error(reads
                    ? "one of src or dest must be a local file specification"
                    : "one of src or dest must be a remote file specification");
        if (reads) fetch(call, source, to);
        else send(call, from, target);
    }

    private static Pod pod(Call call, Matcher place) {
        String namespace = place.group(1) == null ? call.namespace() : place.group(1);
        return call.stock().find(ResourceTypes.need("pods"), namespace, place.group(2)).map(
                Pod.class::cast).orElseThrow(
                        () -> KubectlException.notFound(ResourceTypes.need("pods"),
                                place.group(2)));
    }

    /** Rule: the remark on the default container stands on standard output here. */
    private static String container(Call call, Pod pod) {
        String asked = call.flags().text("container");
        if (!asked.isEmpty()) return Exec.container(call, pod, asked, true);
        DefaultContainer chosen = DefaultContainer.of(pod);
        Output out = call.out();
        out.print(chosen.note());
        return chosen.name();
    }

    private static String run(Call call, Pod pod, String container, List<String> command) {
        return switch (call.cluster().send(new Request.Exec(pod.key(), container, command))) {
            case Answer.Executed(int code, String out, String error) -> {
                if (code != 0) {
                    if (!error.isEmpty()) call.out().error(error.strip());
                    throw KubectlException.error("command terminated with exit code " + code);
                }
                yield out;
            }
            case Answer.NotExecuted(boolean isRunning, String message) -> throw KubectlException.error(
                    isRunning ? "Internal error occurred: " + message : "unable to upgrade connection: " + message);
            default -> throw KubectlException.error("the run is over");
        };
    }

    private static void fetch(Call call, Matcher source, String to) {
        Pod pod = pod(call, source);
        String path = source.group(3);
        String text = run(call, pod, container(call, pod), List.of("cat", path));
        boolean directory = to.equals(".") || to.endsWith("/") || call.files().list(to).isPresent();
        call.files().write(directory ? to + "/" + path.substring(path.lastIndexOf('/') + 1) : to, text);
        if (path.startsWith("/")) call.out().error("tar: removing leading '/' from member names");
    }

    private static void send(Call call, String from, Matcher target) {
        String text = call.files().read(from).orElseThrow(
                () -> KubectlException.error(from + " doesn't exist in local filesystem"));
        Pod pod = pod(call, target);
        String path = target.group(3);
        String name = from.substring(from.lastIndexOf('/') + 1);
        run(call, pod, container(call, pod), List.of("sh", "-c",
                "d=$2; [ -d \"$d\" ] && d=$d/$3; printf '%s' \"$1\" > \"$d\"", "cp", text, path, name));
    }
}
