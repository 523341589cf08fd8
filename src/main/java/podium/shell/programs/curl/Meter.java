package podium.shell.programs.curl;

import java.util.Locale;

/** The lines of progress that curl writes to standard error when it is not told to be silent. */
final class Meter {
    private Meter() {
    }

    static String head() {
        return "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n"
                + "                                 Dload  Upload   Total   Spent    Left  Speed\n"
                + "\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0";
    }

    /** The line of the end of a transfer of some bytes. */
    static String line(int bytes) {
        if (bytes == 0) return "";
        String count = String.format(Locale.ROOT, "%5d", bytes);
        return "\r100 " + count + "  100 " + count + "    0     0  " + count + "      0 --:--:-- --:--:-- --:--:-- "
                + count;
    }
}
