package podium.kubectl.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import podium.kubectl.flags.Flag;
import podium.kubectl.flags.FlagSet;

/** {@code kubectl options}: the flags of every command, with what they are for. */
final class Options implements Verb {
    private static final String ABOUT = """
            as|Act as another user, or as a service account.
            as-group|Act as a member of a group; may be given several times.
            as-uid|Act under another UID.
            as-user-extra|Act with further attributes of a user, as KEY=VALUE; may be given several times.
            cache-dir|Where what the server tells of its API is kept.
            certificate-authority|The file with the certificate by which the server is known.
            client-certificate|The file with the certificate by which the user is known.
            client-key|The file with the key of that certificate.
            cluster|The cluster of the kubeconfig that is talked to.
            context|The context of the kubeconfig that is used.
            disable-compression|Answers of the server are not compressed.
            insecure-skip-tls-verify|The certificate of the server is not checked: the connection is not safe.
            kubeconfig|The kubeconfig file that is read.
            kuberc|The file of a user's own aliases and defaults.
            log-flush-frequency|The longest time for which lines of kubectl's own log are held back.
            match-server-version|kubectl and the server must be of the same version.
            namespace|The namespace in which the command works.
            password|The password for basic authentication.
            profile|What is measured of kubectl itself: none, cpu, heap, goroutine, threadcreate, block or mutex.
            profile-output|The file into which it is written.
            request-timeout|How long one request may take, with a unit, as in 30s; 0 for any time.
            server|The address of the server, with its port.
            tls-server-name|The name that the certificate of the server must bear, if not that of its host.
            token|The token by which the user is known.
            user|The user of the kubeconfig.
            username|The name for basic authentication.
            v|How much kubectl's own log tells; more with a greater number.
            vmodule|How much single files of kubectl tell, as PATTERN=N; commas part them.
            warnings-as-errors|A warning of the server ends the command as an error does.
            """;

    @Override
    public String name() {
        return "options";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet();
    }

    @Override
    public void run(Call call) {
        Map<String, String> about = new LinkedHashMap<>();
        ABOUT.lines().forEach(line -> about.put(line.substring(0, line.indexOf('|')),
                line.substring(line.indexOf('|') + 1)));
        call.out().print("The following options can be passed to any command:\n\n"
                + Globals.flags().all().stream().filter(f -> about.containsKey(f.name())).sorted(
                        Comparator.comparing(Flag::name)).map(
                                f -> "    " + title(f) + "=" + preset(f) + ":\n\t" + about.get(f.name())
                                        + "\n").collect(Collectors.joining("\n")));
    }

    private static String title(Flag flag) {
        return flag.shorthand().isEmpty() ? "--" + flag.name() : "-" + flag.shorthand() + ", --" + flag.name();
    }

    private static String preset(Flag flag) {
        return switch (flag.form()) {
            case TEXT -> "'" + flag.preset().orElse("") + "'";
            case LIST, ARRAY -> "[]";
            default -> flag.preset().orElse("");
        };
    }
}
