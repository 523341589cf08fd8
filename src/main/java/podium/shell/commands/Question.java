package podium.shell.commands;

import podium.shell.kernel.OpenFile;

/** A question on standard error that standard input answers; nothing read means no. */
final class Question {
    private Question() {
    }

    static boolean yes(Call call, String question) {
        call.process().err(call.name() + ": " + question);
        OpenFile input = call.process().descriptors().get(0);
        byte[] one = input.read(call.process(), 1);
        boolean yes = one.length > 0 && (one[0] == 'y' || one[0] == 'Y');
        while (one.length > 0 && one[0] != '\n') one = input.read(call.process(), 1);
        return yes;
    }
}
