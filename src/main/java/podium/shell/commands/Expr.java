package podium.shell.commands;

/** Evaluates an expression. */
final class Expr implements Applet {
    @Override
    public int run(Call call) {
        if (call.arguments().isEmpty()) {
            call.complain("too few arguments");
            return 2;
        }
        try {
            String value = new Expression(call.arguments()).value();
            call.line(value);
            return value.isEmpty() || value.equals("0") ? 1 : 0;
        } catch (Wrong e) {
            call.complain(e.words());
            return 2;
        }
    }
}
