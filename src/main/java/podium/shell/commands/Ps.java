package podium.shell.commands;

import podium.shell.kernel.Accounts;
import podium.shell.kernel.Process;

/** Lists processes. */
final class Ps implements Applet {
    @Override
    public int run(Call call) {
        Accounts accounts = Accounts.of(call.process());
        call.line("PID   USER     TIME  COMMAND");
        for (Process process : call.process().pids().all()) {
            long uid = process.credentials().uid();
            String user = accounts.user(uid).map(Accounts.User::name).orElse(Long.toString(uid));
            call.line(String.format(java.util.Locale.ROOT, "%5d %-8s  0:00 %s", process.pid(), user,
                    String.join(" ", process.arguments())));
        }
        return 0;
    }
}
