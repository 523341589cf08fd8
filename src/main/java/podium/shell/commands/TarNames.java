package podium.shell.commands;

import java.util.List;
import podium.shell.expand.Pattern;

/** The names of members: without a leading slash, and without those that are excluded. */
record TarNames(List<String> patterns) {
    String inArchive(String path) {
        return path.replaceFirst("^/+", "");
    }

    /**
     * Whether a file is not to be put into an archive. Rule: BusyBox's tar tries a pattern at each name of a path, but one
     * with a leading slash only at the first.
     */
    boolean leftOut(String path) {
        for (String pattern : patterns) {
            TarNames one = new TarNames(List.of(pattern));
            for (int at = 0; at >= 0; at = after(path, at))
                if (one.excluded(path.substring(at))) return true;
                else if (pattern.startsWith("/")) break;
        }
        return false;
    }

    /** Where the name behind the next slash begins; -1 when there is none. */
    private static int after(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 || slash + 1 == path.length() ? -1 : slash + 1;
    }

    /** Whether a member is not to be read. Rule: BusyBox matches the whole name and what is below it. */
    boolean excluded(String name) {
        for (String pattern : patterns) {
            Pattern compiled = Pattern.of(inArchive(pattern));
            for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1))
                if (compiled.matches(name.substring(0, end))) return true;
        }
        return false;
    }
}
