package podium.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The environment of a shell in a container: the container's own variables, the caller's, and those that were asked for. */
final class Variables {
    /** What speaks of the caller's machine, not of a container. */
    private static final List<String> OF_THE_HOST = List.of("PATH", "HOME", "PWD", "OLDPWD", "SHELL", "SHLVL", "_",
            "TERM", "USER", "LOGNAME", "HOSTNAME", "MAIL", "LANG", "LANGUAGE", "TZ", "DISPLAY", "EDITOR", "PAGER",
            "TMPDIR", "COLORTERM", "COLUMNS", "LINES", "HOSTTYPE", "OSTYPE", "MACHTYPE", "IFS", "OPTIND", "ENV",
            "PS1", "PS2", "PS4", "LS_COLORS", "CLASSPATH", "DEBIAN_FRONTEND", "CI", "INVOCATION_ID", "JOURNAL_STREAM");
    private static final List<String> FAMILIES_OF_THE_HOST = List.of("LC_", "XDG_", "DBUS_", "SSH_", "SUDO_", "JAVA_",
            "JDK_", "MAVEN_", "PODIUM_", "LESS", "GIT_", "NVM_", "SDKMAN_", "WAYLAND_", "BASH_", "container");

    private Variables() {
    }

    /**
     * Puts the variables together.
     *
     * @param caller the environment of this program; its THIS_SH, by which test suites call the shell that they test, is
     *        the container's shell
     * @param asked what wins over all others
     */
    static SequencedMap<String, String> of(Map<String, String> caller, Map<String, String> asked) {
        SequencedMap<String, String> all = new LinkedHashMap<>();
        all.put("PATH", "/bin");
        all.put("HOME", "/root");
        new TreeMap<>(caller).forEach((name, value) -> {
            if (!ofTheHost(name)) all.put(name, name.equals("THIS_SH") ? "sh" : value);
        });
        all.putAll(asked);
        return all;
    }

    private static boolean ofTheHost(String name) {
        return OF_THE_HOST.contains(name) || FAMILIES_OF_THE_HOST.stream().anyMatch(name::startsWith)
                || !name.matches("[a-zA-Z_][a-zA-Z_0-9]*");
    }
}
