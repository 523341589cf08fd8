package podium.shell.commands;

/** Would print the kernel's messages; a container may not read them. Rule: syslog(2) needs CAP_SYSLOG. */
final class Dmesg implements Applet {
    @Override
    public int run(Call call) {
        Arguments.parse(call, "crs:n:");
        return call.fail("klogctl: Operation not permitted");
    }
}
