package podium.shell.programs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpClient;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Socket;
import podium.shell.kernel.Text;

/**
 * git as init containers use it: {@code git clone URL [DIRECTORY]}. A host outside the cluster offers a repository by a
 * page {@code REPOSITORY/tree} that lists its files, one a line, and a page {@code REPOSITORY/raw/FILE} for each.
 */
final class Git implements Program {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public int run(Process process) {
        List<String> words = process.arguments().stream().skip(1).toList();
        if (words.contains("--version") || words.equals(List.of("version"))) {
            process.out("git version 2.45.2\n");
            return 0;
        }
        List<String> operands = operands(words);
        if (operands.isEmpty() || !operands.getFirst().equals("clone")) {
            process.err("git: this simulation knows clone and --version alone\n");
            return 1;
        }
        if (operands.size() < 2) {
            process.err(
                    "fatal: You must specify a repository to clone.\n\nusage: git clone [<options>] [--] <repo> [<dir>]\n");
            return 129;
        }
        String url = operands.get(1);
        String directory = operands.size() > 2 ? operands.get(2) : Paths.name(url).replaceFirst("\\.git$", "");
        return cloneInto(process, url, directory);
    }

    private static List<String> operands(List<String> words) {
        List<String> operands = new java.util.ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (List.of("-b", "--branch", "--depth", "-c", "-C").contains(words.get(i))) i++;
            else if (!words.get(i).startsWith("-")) operands.add(words.get(i));
        }
        return operands;
    }

    private static int cloneInto(Process process, String url, String directory) {
        try {
            if (process.files().isDirectory(directory) && !process.files().list(directory).isEmpty()) {
                process.err(
                        "fatal: destination path '" + directory + "' already exists and is not an empty directory.\n");
                return 128;
            }
            if (!process.files().isDirectory(directory)) process.files().makeDirectory(directory, 0777);
        } catch (SystemError e) {
            process.err("fatal: could not create work tree dir '" + directory + "': " + e.words() + "\n");
            return 128;
        }
        process.err("Cloning into '" + directory + "'...\n");
        Optional<String> tree = fetch(process, url, "/tree");
        if (tree.isEmpty()) {
            quietlyRemove(process, directory);
            return 128;
        }
        for (String file : tree.get().lines().filter(line -> !line.isBlank()).toList()) {
            String target = Paths.child(directory, file.strip());
            parents(process, Paths.parent(target));
            process.files().write(target, Text.bytes(fetch(process, url, "/raw/" + file.strip()).orElse("")),
                    OpenMode.WRITE);
        }
        parents(process, Paths.child(directory, ".git"));
        process.files().write(Paths.child(directory, ".git/HEAD"), Text.bytes("ref: refs/heads/main\n"),
                OpenMode.WRITE);
        return 0;
    }

    private static void parents(Process process, String path) {
        if (process.files().isDirectory(path)) return;
        parents(process, Paths.parent(path));
        process.files().makeDirectory(path, 0777);
    }

    private static void quietlyRemove(Process process, String directory) {
        try {
            process.files().removeDirectory(directory);
        } catch (SystemError e) {
            // It was there before, or is in use: it stays.
            return;
        }
    }

    /** A page below a repository; empty after a message. */
    private static Optional<String> fetch(Process process, String url, String page) {
        String rest = url.replaceFirst("^https?://", "");
        String authority = rest.replaceFirst("/.*", "");
        String host = authority.replaceFirst(":\\d+$", "");
        boolean secure = url.startsWith("https:");
        int port = authority.matches(".*:\\d{1,5}")
                ? Integer.parseInt(authority.substring(host.length() + 1))
                : secure ? 443 : 80;
        String start = "fatal: unable to access '" + url + "/': ";
        Optional<List<String>> found = new Resolver(process).addresses(host);
        if (found.isEmpty()) {
            process.kernel().network().report(process, host, port, "no such host");
            process.err(start + "Could not resolve host: " + host + "\n");
            return Optional.empty();
        }
        try {
            // The simulated hosts speak HTTP alone, whatever the address says.
            Socket socket = process.kernel().network().connect(process, found.get().getFirst(), secure ? 80 : port,
                    Optional.of(PATIENCE));
            SequencedMap<String, String> headers = new LinkedHashMap<>();
            headers.put("Host", authority);
            headers.put("User-Agent", "git/2.45.2");
            Optional<HttpClient.Answer> answer = new HttpClient(process, PATIENCE).exchange(socket, "GET",
                    rest.substring(authority.length()) + page, headers);
            socket.close();
            process.kernel().network().report(process, host, port,
                    answer.map(HttpClient.Answer::statusLine).orElse("no answer"));
            if (answer.filter(one -> one.status() == 200).isPresent()) return answer.map(one -> Text.of(one.body()));
            process.err("fatal: repository '" + url + "/' not found\n");
            return Optional.empty();
        } catch (SystemError | HttpClient.TimedOut e) {
            process.kernel().network().report(process, host, port, "refused");
            process.err(start + "Failed to connect to " + host + " port " + port
                    + " after 0 ms: Couldn't connect to server\n");
            return Optional.empty();
        }
    }
}
