package podium.shell.programs;

import java.util.LinkedHashMap;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Text;

/** A small web application that listens at a port, 80 unless PORT says otherwise. */
final class App implements Program {
    @Override
    public int run(Process process) {
        String port = process.environment().getOrDefault("PORT", "80");
        int number = port.matches("\\d{1,5}") ? Integer.parseInt(port) : 80;
        ListeningSocket socket;
        try {
            socket = process.kernel().network().listen(process, number, false);
        } catch (SystemError e) {
            process.err("app: cannot listen on :" + number + ": " + e.words() + "\n");
            return 1;
        }
        process.out("app: listening on :" + number + "\n");
        HttpServer.run(process, socket, (worker, request) -> {
            LinkedHashMap<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", "text/plain");
            return new HttpServer.Reply(200, headers, Text.bytes("hello from app\n"));
        });
        return 0;
    }
}
