package podium.shell.programs.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.Process;
import podium.shell.kernel.Socket;
import podium.shell.kernel.Text;

/**
 * How a client and a server of this package talk: a line with user, password and statement, each behind a tab; then the
 * lines of the answer, the first of which says whether it is one.
 */
final class Session {
    private Session() {
    }

    /** What a server answers; the first word of a refusal is its kind. */
    @FunctionalInterface
    interface Server {
        List<String> answer(String user, String password, String statement);
    }

    /** Serves connections until the process is ended. */
    static int serve(Process process, ListeningSocket listener, Server server) {
        while (true) {
            Socket connection = listener.accept(process);
            process.step();
            int number = process.descriptors().add(connection);
            Process worker = process.fork(me -> {
                Socket mine = (Socket) me.descriptors().get(number);
                String[] words = line(me, mine).split("\t", -1);
                if (words.length >= 3)
                    mine.write(me, Text.bytes(String.join("\n", server.answer(words[0], words[1], words[2])) + "\n"));
                return 0;
            });
            process.descriptors().close(number);
            process.children().detach(worker);
        }
    }

    private static String line(Process process, Socket socket) {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\n") < 0) {
            byte[] part = socket.read(process, 4096);
            if (part.length == 0) break;
            text.append(Text.of(part));
        }
        return text.toString().replace("\n", "");
    }

    /** Asks a server; the lines of its answer, none when it is not such a server. */
    static List<String> ask(Process process, Socket socket, String user, String password, String statement) {
        socket.write(process, Text.bytes(user + "\t" + password + "\t" + statement.replace('\n', ' ') + "\n"));
        socket.endOutput();
        StringBuilder text = new StringBuilder();
        byte[] part = socket.read(process, 4096);
        while (part.length > 0) {
            text.append(Text.of(part));
            part = socket.read(process, 4096);
        }
        socket.close();
        return new ArrayList<>(text.toString().lines().toList());
    }

    /** The value of an option in its short or long form, attached or as the next word. */
    static Optional<String> option(List<String> words, String letter, String name) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("--" + name + "=")) return Optional.of(word.substring(name.length() + 3));
            boolean exact = word.equals("-" + letter) || word.equals("--" + name);
            if (exact && i + 1 < words.size()) return Optional.of(words.get(i + 1));
            if (word.startsWith("-" + letter) && !word.startsWith("--") && word.length() > 2)
                return Optional.of(word.substring(2));
        }
        return Optional.empty();
    }
}
