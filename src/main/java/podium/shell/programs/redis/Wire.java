package podium.shell.programs.redis;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.kernel.Process;
import podium.shell.kernel.Socket;
import podium.shell.kernel.Text;

/** Reads and writes one side of a connection. Rule: the protocol RESP2, and lines of plain words as commands. */
final class Wire {
    private final Process process;
    private final Socket socket;
    private byte[] buffer = new byte[0];
    private int at;

    Wire(Process process, Socket socket) {
        this.process = process;
        this.socket = socket;
    }

    void send(Reply reply) {
        socket.write(process, Text.bytes(reply.wire()));
    }

    void send(List<String> words) {
        send(new Reply.Many(words.stream().map(word -> (Reply) new Reply.Bulk(word)).toList()));
    }

    /** One byte; -1 at the end. */
    private int read() {
        if (at == buffer.length) {
            buffer = socket.read(process, 4096);
            at = 0;
            if (buffer.length == 0) return -1;
        }
        return buffer[at++] & 0xff;
    }

    private Optional<String> line() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = read();
        if (c < 0) return Optional.empty();
        while (c >= 0 && c != '\n') {
            if (c != '\r') line.write(c);
            c = read();
        }
        return Optional.of(Text.of(line.toByteArray()));
    }

    private String bulk(int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < length; i++) bytes.write(Math.max(0, read()));
        line();
        return Text.of(bytes.toByteArray());
    }

    private static int number(String text) {
        return text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : 0;
    }

    /** The next command; empty at the end. */
    Optional<List<String>> command() {
        Optional<String> first = line();
        if (first.isEmpty()) return Optional.empty();
        String text = first.get();
        if (!text.startsWith("*"))
            return Optional.of(text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1)));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number(text.substring(1)); i++) {
            String head = line().orElse("$0");
            words.add(bulk(number(head.substring(1))));
        }
        return Optional.of(words);
    }

    /** The next answer; empty at the end. */
    Optional<Reply> reply() {
        return line().filter(text -> !text.isEmpty()).map(text -> {
            String rest = text.substring(1);
            return switch (text.charAt(0)) {
                case '-' -> new Reply.Failure(rest);
                case ':' -> new Reply.Whole(Long.parseLong(rest));
                case '$' -> number(rest) < 0 ? new Reply.Nil() : new Reply.Bulk(bulk(number(rest)));
                case '*' -> {
                    List<Reply> all = new ArrayList<>();
                    for (int i = 0; i < number(rest); i++) all.add(reply().orElse(new Reply.Nil()));
                    yield new Reply.Many(all);
                }
                default -> new Reply.Simple(rest);
            };
        });
    }
}
