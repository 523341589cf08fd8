package podium.shell.commands;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;
import podium.shell.machine.Signal;

/** Asks an address for an echo. */
final class Ping implements Applet {
    private static final int MOST = Integer.MAX_VALUE;

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "46c:s:i:AqI:w:W:t:np:");
        String host = options.atLeast(1).getFirst();
        Process process = call.process();
        Optional<List<String>> addresses = new Resolver(process).addresses(host);
        if (addresses.isEmpty()) return call.fail("bad address '" + host + "'");
        boolean allowed = process.credentials().may("NET_RAW") || process.container().network().echoForAll();
        if (!allowed) return call.fail("permission denied (are you root?)");
        String count = options.value('c').orElse(Integer.toString(MOST));
        if (!count.matches("\\d{1,10}")) return call.fail("invalid number '" + count + "'");
        String size = options.value('s').filter(text -> text.matches("\\d{1,5}")).orElse("56");
        String address = addresses.get().getFirst();
        call.line("PING " + host + " (" + address + "): " + size + " data bytes");
        Round round = new Round(call, address, Integer.parseInt(size), options);
        process.signals().handle(Signal.INT, signal -> round.stop());
        return round.run(Long.parseLong(count));
    }

    /** Echo requests and what came back. */
    private static final class Round {
        private final Call call;
        private final String address;
        private final int size;
        private final Arguments options;
        private boolean stopped;

        Round(Call call, String address, int size, Arguments options) {
            this.call = call;
            this.address = address;
            this.size = size;
            this.options = options;
        }

        void stop() {
            stopped = true;
        }

        int run(long count) {
            Process process = call.process();
            Duration pause = options.value('i').flatMap(Durations::parse).orElse(Duration.ofSeconds(1));
            Duration patience = options.value('W').flatMap(Durations::parse).orElse(Duration.ofSeconds(10));
            Optional<Duration> limit = options.value('w').flatMap(Durations::parse);
            Duration spent = Duration.ZERO;
            long sent = 0;
            long received = 0;
            double sum = 0;
            double least = Double.MAX_VALUE;
            double greatest = 0;
            while (sent < count && !stopped && limit.map(spent::compareTo).orElse(-1) < 0) {
                boolean answered = process.kernel().network().echoes(process.container().network(), address);
                if (answered) {
                    double time = 0.05 + Math.floorMod(process.draw(), 60) / 1000.0;
                    sum += time;
                    least = Math.min(least, time);
                    greatest = Math.max(greatest, time);
                    received++;
                    if (!options.has('q'))
                        call.line(String.format(Locale.ROOT, "%d bytes from %s: seq=%d ttl=64 time=%.3f ms", size + 8,
                                address, sent, time));
                }
                sent++;
                Duration wait = sent < count ? pause : answered ? Duration.ZERO : patience;
                process.sleep(wait);
                spent = spent.plus(wait);
            }
            call.line("\n--- " + host() + " ping statistics ---");
            call.line(sent + " packets transmitted, " + received + " packets received, "
                    + (sent == 0 ? 0 : (sent - received) * 100 / sent) + "% packet loss");
            if (received > 0)
                call.line(String.format(Locale.ROOT, "round-trip min/avg/max = %.3f/%.3f/%.3f ms", least,
                        sum / received, greatest));
            return received > 0 ? 0 : 1;
        }

        private String host() {
            return options.rest().getFirst();
        }
    }
}
