package podium.shell.commands;

/** Prints the environment. */
final class Printenv implements Applet {
    @Override
    public int run(Call call) {
        var environment = call.process().environment();
        if (call.arguments().isEmpty()) environment.forEach((name, value) -> call.line(name + "=" + value));
        int status = 0;
        for (String name : call.arguments()) {
            String value = environment.get(name);
            if (value == null) status = 1;
            else call.line(value);
        }
        return status;
    }
}
