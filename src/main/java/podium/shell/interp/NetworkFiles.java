package podium.shell.interp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.shell.expand.ShellError;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Network;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;

/**
 * Connections that bash opens where a redirection names {@code /dev/tcp/HOST/PORT}; no other shell does. Rule: Bash
 * Reference Manual, Redirections.
 */
final class NetworkFiles {
    private static final Pattern FORM = Pattern.compile("/dev/tcp/([^/]+)/(\\d{1,5})");

    private NetworkFiles() {
    }

    /** The connection that a path stands for; empty for a path of the file system. Fails with {@link ShellError}. */
    static Optional<OpenFile> open(Process process, String path) {
        Matcher name = FORM.matcher(path);
        boolean bash = process.name().equals("bash");
        return bash && name.matches()
                ? Optional.of(connect(process, path, name.group(1), Integer.parseInt(name.group(2))))
                : Optional.empty();
    }

    private static OpenFile connect(Process process, String path, String host, int port) {
        Network network = process.kernel().network();
        Optional<List<String>> addresses = new Resolver(process).addresses(host);
        if (addresses.isEmpty()) {
            network.report(process, host, port, "no such host");
            throw new ShellError(host + ": Name or service not known", 1);
        }
        try {
            OpenFile connection = network.connect(process, addresses.get().getFirst(), port, Optional.empty());
            network.report(process, host, port, "connected");
            return connection;
        } catch (SystemError e) {
            network.report(process, host, port, e.errno() == Errno.ECONNREFUSED ? "refused" : "timed out");
            throw new ShellError(path + ": " + e.words(), 1);
        }
    }
}
