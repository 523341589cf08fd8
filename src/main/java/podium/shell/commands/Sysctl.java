package podium.shell.commands;

import java.util.List;
import podium.shell.fs.SystemError;

/** Shows settings of the kernel; a container may not change them. */
final class Sysctl implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "neAapwq");
        List<String> words = options.atLeast(options.has('a') || options.has('p') ? 0 : 1);
        int status = 0;
        for (String word : words) {
            int equals = word.indexOf('=');
            String key = equals < 0 ? word : word.substring(0, equals);
            String path = "/proc/sys/" + key.replace('.', '/');
            try {
                String value = call.text(path).stripTrailing();
                if (equals >= 0) status = call.fail("error setting key '" + key + "': Read-only file system");
                else call.line(options.has('n') ? value : key + " = " + value);
            } catch (SystemError e) {
                if (!options.has('e')) status = call.fail("error: '" + key + "' is an unknown key");
            }
        }
        return status;
    }
}
