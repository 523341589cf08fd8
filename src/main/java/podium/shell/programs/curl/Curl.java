package podium.shell.programs.curl;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Text;

/** Transfers what addresses name. Rule: curl(1), its exit codes and messages. */
public final class Curl implements Program {
    static final String VERSION = "8.10.1";
    private static final int REFUSED = 22;

    @Override
    public int run(Process process) {
        CurlOptions options;
        try {
            options = CurlOptions.parse(process.arguments().subList(1, process.arguments().size()));
        } catch (CurlOptions.Refused e) {
            process.err("curl: " + e.words() + "\ncurl: try 'curl --help' or 'curl --manual' for more information\n");
            return 2;
        }
        if (options.has("V")) {
            process.out("curl " + VERSION + " (x86_64-pc-linux-musl) libcurl/" + VERSION
                    + " OpenSSL/3.3.2 zlib/1.3.1\nRelease-Date: 2024-09-18\nProtocols: file ftp ftps http https\n");
            return 0;
        }
        if (options.has("h")) {
            process.out("Usage: curl [options...] <url>\n -d, --data <data>           HTTP POST data\n"
                    + " -f, --fail                  Fail fast with no output on HTTP errors\n"
                    + " -o, --output <file>         Write to file instead of stdout\n"
                    + " -s, --silent                Silent mode\n -v, --verbose               Make the operation more talkative\n");
            return 0;
        }
        if (options.urls().isEmpty()) {
            process.err(
                    "curl: (2) no URL specified\ncurl: try 'curl --help' or 'curl --manual' for more information\n");
            return 2;
        }
        int status = 0;
        for (int i = 0; i < options.urls().size(); i++) status = fetch(process, options, options.urls().get(i), i);
        return status;
    }

    /** Rule: --retry: what may pass is tried again after 1, 2, 4 and more seconds, at most ten minutes. */
    private static int fetch(Process process, CurlOptions options, String url, int index) {
        int left = options.number("retry", 0);
        Duration pause = options.seconds("retry-delay").filter(Duration::isPositive).orElse(Duration.ofSeconds(1));
        Instant first = process.now();
        while (true) {
            Instant start = process.now();
            Optional<String> problem;
            try {
                Transfer.Result result = new Transfer(process, options).fetch(url);
                int status = result.answer().status();
                problem = Retries.reason(options, isRefused(options, status) ? REFUSED : 0, status);
                if (problem.isEmpty() || left == 0 || isLate(process, options, first))
                    return deliver(process, options, result, index, start);
                complain(process, options, status);
            } catch (CurlFailure e) {
                problem = Retries.reason(options, e.code(), 0);
                if (problem.isEmpty() || left == 0 || isLate(process, options, first))
                    return failed(process, options, e, url);
                if (!options.has("s") || options.has("S")) process.err(e.line());
            }
            if (!options.has("s")) process.err(warning(problem.orElseThrow(), pause, left));
            process.sleep(pause);
            if (!options.has("retry-delay")) pause = min(pause.multipliedBy(2), Duration.ofMinutes(10));
            left--;
        }
    }

    private static boolean isLate(Process process, CurlOptions options, Instant first) {
        return !Retries.inTime(options, Duration.between(first, process.now()));
    }

    private static String warning(String problem, Duration pause, int left) {
        return "Warning: Problem: " + problem + ". Will retry in " + pause.toSeconds() + " second"
                + (pause.toSeconds() == 1 ? "" : "s") + ". " + left + " " + (left == 1 ? "retry" : "retries")
                + " left.\n";
    }

    private static boolean isRefused(CurlOptions options, int status) {
        return options.has("f") && status >= 400;
    }

    /** What curl says of an answer that --fail does not accept. */
    private static void complain(Process process, CurlOptions options, int status) {
        if (isRefused(options, status) && (!options.has("s") || options.has("S")))
            process.err("curl: (22) The requested URL returned error: " + status + "\n");
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static int failed(Process process, CurlOptions options, CurlFailure failure, String url) {
        if (!options.has("s") && !options.has("no-progress-meter")) process.err(Meter.head() + Meter.line(0));
        if (!options.has("s")) process.err("\n");
        if (!options.has("s") || options.has("S")) process.err(failure.line());
        writeOut(process, options, 0, 0, url, Duration.ZERO);
        return failure.code();
    }

    private static int deliver(Process process, CurlOptions options, Transfer.Result result, int index, Instant start) {
        int status = result.answer().status();
        boolean refused = isRefused(options, status);
        byte[] body = refused ? new byte[0] : result.answer().body();
        Optional<String> target = target(options, result.url(), index);
        boolean meter = !options.has("s") && !options.has("no-progress-meter");
        if (meter) process.err(Meter.head() + Meter.line(body.length) + "\n");
        String head = options.has("I") || options.has("i") ? head(result) : "";
        try {
            if (target.isEmpty() || target.get().equals("-")) {
                process.out(head);
                process.write(1, body);
            } else if (!refused) {
                byte[] both = Text.bytes(head + Text.of(body));
                process.files().write(target.get(), head.isEmpty() ? body : both, OpenMode.WRITE);
            }
        } catch (SystemError e) {
            if (target.isPresent())
                process.err("Warning: Failed to open the file " + target.get() + ": " + e.words() + "\n");
            process.err("curl: (23) Failure writing output to destination\n");
            return 23;
        }
        complain(process, options, status);
        writeOut(process, options, status, body.length, result.url(), Duration.between(start, process.now()));
        return refused ? REFUSED : 0;
    }

    private static String head(Transfer.Result result) {
        StringBuilder text = new StringBuilder(result.answer().statusLine() + "\r\n");
        result.answer().headers().forEach(
                (name, value) -> text.append(HeaderNames.titled(name)).append(": ").append(value).append("\r\n"));
        return text.append("\r\n").toString();
    }

    /** The file that the answer goes to; empty for standard output. */
    private static Optional<String> target(CurlOptions options, String url, int index) {
        List<String> named = options.all("o");
        if (index < named.size()) return Optional.of(named.get(index));
        if (!options.has("O")) return Optional.empty();
        String path = Url.parse(url).map(Url::path).orElse("/").replaceFirst("\\?.*", "");
        return Optional.of(Paths.name(path).isEmpty() ? "curl_response" : Paths.name(path));
    }

    private static void writeOut(Process process, CurlOptions options, int status, int size, String url,
            Duration taken) {
        options.value("w").ifPresent(format -> process.out(format.replace("\\n", "\n").replace("\\t", "\t").replace(
                "%{http_code}", String.format(Locale.ROOT, "%03d", status)).replace("%{response_code}",
                        String.format(Locale.ROOT, "%03d", status)).replace("%{size_download}",
                                Integer.toString(size)).replace("%{url_effective}", url).replace("%{time_total}",
                                        String.format(Locale.ROOT, "%d.%06d", taken.toSeconds(),
                                                taken.toNanosPart() / 1000)).replace("%%", "%")));
    }
}
