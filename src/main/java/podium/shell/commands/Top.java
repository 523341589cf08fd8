package podium.shell.commands;

import java.time.Duration;
import java.util.Locale;
import podium.shell.kernel.Accounts;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Process;

/** Prints the processes again and again: at a terminal each time on a cleared screen, until Ctrl+C. */
final class Top implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "bHmn:d:");
        boolean fills = !options.has('b')
                && call.process().descriptors().find(1).flatMap(OpenFile::terminal).isPresent();
        String count = options.value('n').orElse(options.has('b') || fills ? "2147483647" : "1");
        if (!count.matches("\\d{1,10}")) return call.fail("invalid number '" + count + "'");
        Duration delay = options.value('d').flatMap(Durations::parse).orElse(Duration.ofSeconds(5));
        for (long i = 0; i < Long.parseLong(count); i++) {
            if (i > 0) call.process().sleep(delay);
            if (fills) call.out("\033[H\033[J");
            screen(call);
        }
        return 0;
    }

    private static void screen(Call call) {
        long used = NodeFigures.usedKilobytes(call.process());
        long all = NodeFigures.MEMORY_KILOBYTES;
        call.line("Mem: " + used + "K used, " + (all - used) + "K free, 2048K shrd, 0K buff, 131072K cached");
        call.line("CPU:   0% usr   0% sys   0% nic 100% idle   0% io   0% irq   0% sirq");
        call.line("Load average: 0.08 0.05 0.01 1/" + call.process().pids().all().size() + " "
                + call.process().pid());
        call.line("  PID  PPID USER     STAT   VSZ %VSZ CPU %CPU COMMAND");
        Accounts accounts = Accounts.of(call.process());
        for (Process process : call.process().pids().all()) {
            long uid = process.credentials().uid();
            String user = accounts.user(uid).map(Accounts.User::name).orElse(Long.toString(uid));
            call.line(String.format(Locale.ROOT, "%5d %5d %-8.8s %s %7d   0%%   0   0%% %s", process.pid(),
                    process.parentPid(), user, process == call.process() ? "R   " : "S   ", 4404,
                    ProcessMatch.line(process)));
        }
    }
}
