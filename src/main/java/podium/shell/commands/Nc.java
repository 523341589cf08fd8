package podium.shell.commands;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Socket;

/** Connects standard input and output to a port, or listens at one. */
final class Nc implements Applet {
    @Override
    public int run(Call call) {
        Program program = Program.of(call);
        Arguments options = Arguments.parse(call.with(program.rest()), "lkp:w:i:f:nus:vzo:");
        Optional<Duration> wait = options.value('w').flatMap(Durations::parse);
        if (options.has('w') && wait.isEmpty())
            return call.fail("invalid number '" + options.value('w').orElse("") + "'");
        if (options.has('l')) return listen(call, options, program, wait);
        if (options.rest().size() < 2) throw new Usage("");
        String host = options.rest().get(0);
        String port = options.rest().get(1);
        if (!port.matches("\\d{1,5}")) return call.fail("bad port '" + port + "'");
        return connect(call, options, program, host, Integer.parseInt(port), wait);
    }

    /** The program behind -e, with its arguments. */
    private record Program(List<String> rest, List<String> words) {
        static Program of(Call call) {
            List<String> all = call.arguments();
            int at = all.indexOf("-e");
            return at < 0
                    ? new Program(all, List.of())
                    : new Program(all.subList(0, at), all.subList(at + 1, all.size()));
        }
    }

    private static int connect(Call call, Arguments options, Program program, String host, int port,
            Optional<Duration> wait) {
        Process process = call.process();
        Optional<List<String>> addresses = new Resolver(process).addresses(host);
        if (addresses.isEmpty()) {
            process.kernel().network().report(process, host, port, "no such host");
            return call.fail("bad address '" + host + "'");
        }
        String address = addresses.get().getFirst();
        Socket socket;
        try {
            socket = process.kernel().network().connect(process, address, port, wait);
            process.kernel().network().report(process, host, port, "connected");
        } catch (SystemError e) {
            boolean refused = e.errno() == Errno.ECONNREFUSED;
            process.kernel().network().report(process, host, port, refused ? "refused" : "timed out");
            // Only a verbose nc says why it could not connect.
            return options.has('v') ? call.fail(host + " (" + address + ":" + port + "): " + e.words()) : 1;
        }
        if (options.has('z')) {
            socket.close();
            return 0;
        }
        return talk(call, socket, program, wait);
    }

    private static int listen(Call call, Arguments options, Program program, Optional<Duration> wait) {
        String port = options.value('p').orElse(options.rest().isEmpty() ? "0" : options.rest().getLast());
        if (!port.matches("\\d{1,5}")) return call.fail("bad port '" + port + "'");
        ListeningSocket listener;
        try {
            listener = call.process().kernel().network().listen(call.process(), Integer.parseInt(port), false);
        } catch (SystemError e) {
            return call.fail("bind: " + e.words());
        }
        int number = call.process().descriptors().add(listener);
        do {
            Socket socket = listener.accept(call.process());
            if (!options.has('k')) call.process().descriptors().close(number);
            if (!options.has('k')) return talk(call, socket, program, wait);
            int held = call.process().descriptors().add(socket);
            Process child = call.process().fork(me -> {
                me.descriptors().close(number);
                return talk(new Call(me, call.name(), call.applet(), call.arguments()),
                        (Socket) me.descriptors().get(held), program, wait);
            });
            call.process().descriptors().close(held);
            if (program.words().isEmpty()) call.process().children().waitFor(child, false);
            else call.process().children().detach(child);
        } while (true);
    }

    private static int talk(Call call, Socket socket, Program program, Optional<Duration> wait) {
        Process process = call.process();
        if (!program.words().isEmpty()) {
            process.descriptors().put(0, socket);
            process.descriptors().duplicate(0, 1);
            return Programs.exec(call, program.words());
        }
        int held = process.descriptors().add(socket);
        Process sender = process.fork(me -> {
            Socket mine = (Socket) me.descriptors().get(held);
            byte[] part = me.descriptors().get(0).read(me, 1 << 16);
            while (part.length > 0) {
                mine.write(me, part);
                part = me.descriptors().get(0).read(me, 1 << 16);
            }
            mine.endOutput();
            return 0;
        });
        int status = receive(call, socket, wait);
        sender.stop();
        process.descriptors().close(held);
        return status;
    }

    private static int receive(Call call, Socket socket, Optional<Duration> wait) {
        Process process = call.process();
        while (true) {
            if (wait.isPresent() && !socket.ready()) {
                process.await(socket.arrival().orElseThrow(), wait);
                if (!socket.ready()) return 0;
            }
            byte[] part = socket.read(process, 1 << 16);
            if (part.length == 0) return 0;
            process.write(1, part);
        }
    }
}
