package podium.shell.commands;

/** The texts of usage that BusyBox prints. */
final class Usages {
    private Usages() {
    }

    static String text(Call call, String complaint) {
        String first = complaint.isEmpty() ? "" : call.name() + ": " + complaint + "\n";
        return first + "BusyBox v1.37.0 () multi-call binary.\n\nUsage: " + UsageTexts.of(call.applet()) + "\n";
    }
}
