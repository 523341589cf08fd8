package podium.shell.interp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.shell.expand.ShellError;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;

/**
 * A path that bash does not open but connects to. Rule: bash(1), REDIRECTION: {@code /dev/tcp/HOST/PORT}.
 *
 * @param port from 0 to 99999; what is no port is refused as the kernel does
 */
record TcpPath(String path, String host, int port) {
    private static final Pattern FORM = Pattern.compile("/dev/tcp/([^/]+)/(\\d{1,5})");

    /** The connection that a path stands for; empty for a path of a file. */
    static Optional<TcpPath> parse(String path) {
        Matcher matcher = FORM.matcher(path);
        return matcher.matches()
                ? Optional.of(new TcpPath(path, matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Connects. Fails with {@link ShellError} of status 1, after bash's word about the cause. */
    OpenFile connect(Process process, String shell) {
        Optional<List<String>> addresses = new Resolver(process).addresses(host);
        if (addresses.isEmpty()) {
            process.kernel().network().report(process, host, port, "no such host");
            process.err(shell + ": " + host + ": Name or service not known\n");
            throw new ShellError(path + ": Invalid argument", 1);
        }
        try {
            OpenFile socket = process.kernel().network().connect(process, addresses.get().getFirst(), port,
                    Optional.empty());
            process.kernel().network().report(process, host, port, "connected");
            return socket;
        } catch (SystemError e) {
            process.kernel().network().report(process, host, port,
                    e.errno() == Errno.ECONNREFUSED ? "refused" : "timed out");
            process.err(shell + ": connect: " + e.words() + "\n");
            throw new ShellError(path + ": " + e.words(), 1);
        }
    }
}
