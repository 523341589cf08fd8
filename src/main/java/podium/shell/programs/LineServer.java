package podium.shell.programs;

import java.util.Map;
import java.util.SequencedMap;
import podium.shell.fs.SystemError;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.Process;
import podium.shell.kernel.Socket;
import podium.shell.kernel.Text;

/** Answers lines of text, each connection in a process of its own. */
final class LineServer {
    private final SequencedMap<String, String> replies;

    LineServer(SequencedMap<String, String> replies) {
        this.replies = replies;
    }

    void run(Process process, ListeningSocket listener) {
        while (true) {
            Socket connection = listener.accept(process);
            process.step();
            int number = process.descriptors().add(connection);
            Process worker = process.fork(me -> {
                converse(me, (Socket) me.descriptors().get(number));
                return 0;
            });
            process.descriptors().close(number);
            process.children().detach(worker);
        }
    }

    private void converse(Process process, Socket socket) {
        StringBuilder pending = new StringBuilder();
        byte[] part = socket.read(process, 4096);
        while (part.length > 0) {
            pending.append(Text.of(part));
            int end = pending.indexOf("\n");
            while (end >= 0) {
                if (!answer(process, socket, pending.substring(0, end).strip())) return;
                pending.delete(0, end + 1);
                end = pending.indexOf("\n");
            }
            part = socket.read(process, 4096);
        }
    }

    private boolean answer(Process process, Socket socket, String line) {
        if (line.equals("quit")) return false;
        for (Map.Entry<String, String> reply : replies.entrySet()) {
            if (!line.startsWith(reply.getKey())) continue;
            try {
                socket.write(process, Text.bytes(reply.getValue() + "\r\n"));
            } catch (SystemError e) {
                return false;
            }
            return true;
        }
        return true;
    }
}
