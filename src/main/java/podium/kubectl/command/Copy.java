package podium.kubectl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.cluster.pod.Pod;
import podium.kubectl.DefaultContainer;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.session.Output;
import podium.shell.commands.TarEntry;
import podium.shell.commands.TarFormat;
import podium.shell.kernel.Text;
import podium.simulation.Answer;
import podium.simulation.Request;

/** {@code kubectl cp}: files and directories from or to a container, packed by its tar. Rule: kubectl.md §8. */
final class Copy implements Verb {
    private static final Pattern REMOTE = Pattern.compile("(?:([a-z0-9-]+)/)?([a-z0-9.-]+):(.*)");
    private static final char FILE = '0';
    private static final char DIRECTORY = '5';

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

    private static String run(Call call, Pod pod, String container, List<String> command, Optional<String> input) {
        return switch (call.cluster().send(new Request.Exec(pod.key(), container, command, input))) {
            case Answer.Executed(int code, String out, String error) -> {
                call.out().print(error);
                if (code != 0) throw KubectlException.error("command terminated with exit code " + code);
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
        if (path.isEmpty()) throw KubectlException.error("filepath can not be empty");
        String archive = run(call, pod, container(call, pod), List.of("tar", "cf", "-", path), Optional.empty());
        String prefix = path.replaceAll("^(\\./|/)+|/+$", "");
        boolean directory = to.equals(".") || to.endsWith("/") || call.files().list(to).isPresent();
        String base = directory ? to.replaceFirst("/+$", "") + "/" + prefix.substring(prefix.lastIndexOf('/') + 1) : to;
        for (TarEntry entry : TarFormat.read(Text.bytes(archive))) {
            String name = entry.name().replaceFirst("^(\\./|/)+", "");
            if (entry.type() == FILE && name.startsWith(prefix))
                call.files().write(base + name.substring(prefix.length()), entry.content());
        }
    }

    private static void send(Call call, String from, Matcher target) {
        if (call.files().read(from).isEmpty() && call.files().list(from).isEmpty())
            throw KubectlException.error(from + " doesn't exist in local filesystem");
        Pod pod = pod(call, target);
        String container = container(call, pod);
        String path = target.group(3).replaceFirst("(?<=.)/+$", "");
        String own = from.replaceFirst("/+$", "");
        boolean inside = call.cluster().send(new Request.Exec(pod.key(), container, List.of("test", "-d", path),
                Optional.empty())) instanceof Answer.Executed(int code, String _, String _) && code == 0;
        String place = inside
                ? path.replaceFirst("/$", "") + own.substring(Math.max(0, own.lastIndexOf('/'))).replaceFirst(
                        "^/?", "/")
                : path;
        int slash = place.lastIndexOf('/');
        List<TarEntry> entries = new ArrayList<>();
        pack(call, own, place.substring(slash + 1), entries);
        List<String> command = new ArrayList<>(List.of("tar", "-xmf", "-"));
        if (slash >= 0) command.addAll(List.of("-C", slash == 0 ? "/" : place.substring(0, slash)));
        run(call, pod, container, command, Optional.of(Text.of(TarFormat.write(entries))));
    }

    /** A file, or a directory with all that is in it. */
    private static void pack(Call call, String from, String name, List<TarEntry> entries) {
        Optional<String> content = call.files().read(from);
        char type = content.isPresent() ? FILE : DIRECTORY;
        entries.add(new TarEntry(name, type, content.isPresent() ? 0644 : 0755, 0, 0, "", "", call.cluster().now(), "",
                content.orElse("")));
        if (content.isPresent()) return;
        call.files().list(from).orElse(List.of()).forEach(n -> pack(call, from + "/" + n, name + "/" + n, entries));
    }
}
