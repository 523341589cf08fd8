package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Socket;

/** Connects to a port and passes lines there and back. */
final class Telnet implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "al:");
        String host = options.atLeast(1).getFirst();
        String port = options.rest().size() > 1 ? options.rest().get(1) : "23";
        if (!port.matches("\\d{1,5}")) return call.fail("bad port '" + port + "'");
        Process process = call.process();
        Optional<List<String>> found = new Resolver(process).addresses(host);
        if (found.isEmpty()) return call.fail("bad address '" + host + "'");
        Socket socket;
        try {
            socket = process.kernel().network().connect(process, found.get().getFirst(), Integer.parseInt(port),
                    Optional.empty());
            process.kernel().network().report(process, host, Integer.parseInt(port), "connected");
        } catch (SystemError e) {
            process.kernel().network().report(process, host, Integer.parseInt(port), "refused");
            return call.fail("can't connect to remote host (" + found.get().getFirst() + "): " + e.words());
        }
        call.line("Connected to " + host);
        socket.write(process, call.bytes("-"));
        socket.endOutput();
        byte[] part = socket.read(process, 1 << 16);
        while (part.length > 0) {
            process.write(1, part);
            part = socket.read(process, 1 << 16);
        }
        process.err("Connection closed by foreign host\n");
        socket.close();
        return 1;
    }
}
