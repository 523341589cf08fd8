package podium.shell.commands;

import podium.shell.machine.Signal;

/** Runs a program that hang-ups do not end. */
final class Nohup implements Applet {
    @Override
    public int run(Call call) {
        if (call.arguments().isEmpty()) throw new Usage("");
        call.process().signals().ignore(Signal.HUP);
        return Programs.exec(call, call.arguments());
    }
}
