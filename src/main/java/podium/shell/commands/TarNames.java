package podium.shell.commands;

import java.util.List;
import podium.shell.expand.Pattern;

/** The names of members: without a leading slash, and without those that are excluded. */
record TarNames(List<String> patterns) {
    String inArchive(String path) {
        return path.replaceFirst("^/+", "");
    }

    /** Rule: BusyBox matches the whole name and what is below it. */
    boolean excluded(String name) {
        for (String pattern : patterns) {
            Pattern compiled = Pattern.of(inArchive(pattern));
            for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1))
                if (compiled.matches(name.substring(0, end))) return true;
        }
        return false;
    }
}
