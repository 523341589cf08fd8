package podium.kubectl.command;

import java.time.Duration;
import java.util.Optional;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.Typing;
import podium.shell.machine.Output;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.Request;

/**
 * A command's talk with a program in a container: what the program writes is printed at once, and what stands on standard
 * input, or is typed while time goes on, is sent to it.
 */
final class Dialogue {
    /** How often the terminal is looked at, in the time of the cluster. */
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Call call;
    private final LiveCluster cluster;
    private final boolean sends;
    private final boolean raw;
    private final Heard heard = new Heard();
    private Optional<Typing> typing;
    private int columns;
    private int rows;

    /**
     * @param sends whether standard input goes to the program
     * @param raw whether the program has a terminal, which takes the place of kubectl's own
     */
    Dialogue(Call call, boolean sends, boolean raw) {
        this.call = call;
        this.cluster = call.cluster();
        this.sends = sends;
        this.raw = raw;
        this.typing = sends ? call.input().typing() : Optional.empty();
    }

    /** Whether the flags ask for a terminal and there is one; says so when there is none. Rule: kubectl.md §6.3. */
    static boolean isRaw(Call call) {
        return isRaw(call, call.flags().is("tty"));
    }

    /** The same, whatever the flags ask for. */
    static boolean isRaw(Call call, boolean wanted) {
        if (!wanted || !call.flags().is("stdin")) return false;
        if (call.input().typing().isPresent()) return true;
        if (!call.flags().is("quiet"))
            call.out().error("Unable to use a TTY - input is not a terminal or the right kind of file");
        return false;
    }

    /** Makes a request that a program answers with its end, and waits for that. When this is given up, the client is gone. */
    Answer hold(Request request) {
        int place = cluster.seen();
        int index = cluster.begin(request, heard);
        boolean over = false;
        try {
            if (sends && typing.isEmpty()) send(new Request.Feed(index, call.stdin(), true));
            while (true) {
                typing.ifPresent(person -> pass(person, index));
                boolean inTime = cluster.now().isBefore(cluster.end());
                over = cluster.await(GLANCE, () -> answer(place, index).isPresent());
                heard.tell(call.out());
                if (over) return answer(place, index).orElseThrow();
                if (!inTime) return new Answer.Refused("the run is over");
            }
        } finally {
            if (!over) send(new Request.HangUp(index));
        }
    }

    private void pass(Typing person, int index) {
        if (raw && (person.columns() != columns || person.rows() != rows)) {
            columns = person.columns();
            rows = person.rows();
            send(new Request.Resize(index, columns, rows));
        }
        String typed = person.typed(raw);
        boolean last = person.hasEnded();
        if (!typed.isEmpty() || last) send(new Request.Feed(index, typed, last));
        if (last) typing = Optional.empty();
    }

    private void send(Request request) {
        cluster.begin(request, Output.discard());
    }

    private Optional<Answer> answer(int place, int index) {
        return cluster.changesFrom(place).stream().filter(Change.Answered.class::isInstance).map(
                Change.Answered.class::cast).filter(answered -> answered.input() == index).map(
                        Change.Answered::answer).findFirst();
    }
}
