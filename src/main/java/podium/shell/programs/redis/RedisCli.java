package podium.shell.programs.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Socket;
import podium.shell.kernel.Text;

/** The client of redis: one command from its arguments, or one a line from its input. */
public final class RedisCli implements Program {
    private String host = "127.0.0.1";
    private String port = "6379";
    private Optional<String> password = Optional.empty();
    private boolean warns = true;

    @Override
    public int run(Process process) {
        password = Optional.ofNullable(process.environment().get("REDISCLI_AUTH"));
        List<String> words = options(new ArrayList<>(process.arguments().subList(1, process.arguments().size())));
        Optional<Socket> socket = connect(process);
        if (socket.isEmpty()) return 1;
        Wire wire = new Wire(process, socket.get());
        if (password.isPresent()) {
            wire.send(List.of("AUTH", password.get()));
            wire.reply().filter(Reply.Failure.class::isInstance).ifPresent(
                    failure -> process.err("AUTH failed: " + failure.printed() + "\n"));
        }
        if (!words.isEmpty()) return ask(process, wire, words);
        String input = Text.of(process.files().drain(process.descriptors().get(0)));
        int status = 0;
        for (String line : input.lines().filter(text -> !text.isBlank()).toList())
            status |= ask(process, wire, List.of(line.strip().split("\\s+", -1)));
        return status;
    }

    private List<String> options(List<String> words) {
        boolean typed = false;
        while (!words.isEmpty() && words.getFirst().startsWith("-")) {
            String option = words.removeFirst();
            boolean takes = List.of("-h", "-p", "-a", "-n", "-u", "-t", "--user", "--pass").contains(option);
            String value = takes && !words.isEmpty() ? words.removeFirst() : "";
            switch (option) {
                case "-h" -> host = value;
                case "-p" -> port = value;
                case "-a", "--pass" -> {
                    password = Optional.of(value);
                    typed = true;
                }
                case "--no-auth-warning" -> warns = false;
                default -> {
                }
            }
        }
        warns &= typed;
        return words;
    }

    private Optional<Socket> connect(Process process) {
        if (warns)
            process.err(
                    "Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.\n");
        String start = "Could not connect to Redis at " + host + ":" + port + ": ";
        Optional<List<String>> found = new Resolver(process).addresses(host);
        int number = port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
        if (found.isEmpty()) {
            process.kernel().network().report(process, host, number, "no such host");
            process.err(start + "Name or service not known\n");
            return Optional.empty();
        }
        try {
            Socket socket = process.kernel().network().connect(process, found.get().getFirst(), number,
                    Optional.empty());
            process.kernel().network().report(process, host, number, "connected");
            return Optional.of(socket);
        } catch (SystemError e) {
            process.kernel().network().report(process, host, number, "refused");
            process.err(start + e.words() + "\n");
            return Optional.empty();
        }
    }

    private static int ask(Process process, Wire wire, List<String> words) {
        wire.send(words);
        Optional<Reply> reply = wire.reply();
        if (reply.isEmpty()) {
            process.err("Error: Server closed the connection\n");
            return 1;
        }
        String text = reply.get().printed();
        process.out(text.endsWith("\n") ? text : text + "\n");
        return 0;
    }
}
