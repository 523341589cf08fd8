package podium.shell.commands;

/** Prints the name of the host, or its address. */
final class Hostname implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "sidfF:");
        String name = call.process().container().hostname();
        if (options.has('i')) {
            java.util.List<String> found = new podium.shell.kernel.Resolver(call.process()).addresses(name).orElse(
                    java.util.List.of(call.process().container().network().address()));
            call.line(found.getFirst());
        } else if (options.has('s') && name.contains(".")) {
            call.line(name.substring(0, name.indexOf('.')));
        } else if (options.rest().isEmpty()) {
            call.line(name);
        } else {
            return call.fail("sethostname: Operation not permitted");
        }
        return 0;
    }
}
