package podium.shell.expand;

import java.util.ArrayList;
import java.util.List;

/** Generates file names from a pattern. Rule: POSIX, Shell Command Language, 2.13.3. */
final class FileNames {
    private final Scope scope;

    FileNames(Scope scope) {
        this.scope = scope;
    }

    /** All paths that fit, sorted; none when no one does. */
    List<String> generate(Cells cells) {
        List<String> found = new ArrayList<>();
        int start = 0;
        StringBuilder base = new StringBuilder();
        while (start < cells.length() && cells.at(start) == '/') base.append(cells.at(start++));
        walk(cells, start, base.toString(), found);
        found.sort(String::compareTo);
        return found;
    }

    private void walk(Cells cells, int start, String base, List<String> found) {
        int end = start;
        while (end < cells.length() && cells.at(end) != '/') end++;
        int next = end;
        while (next < cells.length() && cells.at(next) == '/') next++;
        boolean last = end >= cells.length();
        String slashes = "/".repeat(next - end);
        if (end == start) {
            if (scope.exists(base)) found.add(base);
            return;
        }
        Cells part = part(cells, start, end);
        if (!Pattern.isSpecial(part)) {
            follow(cells, next, base, part.plain(), slashes, last, found);
            return;
        }
        Pattern pattern = Pattern.of(part);
        List<String> names = new ArrayList<>();
        if (part.at(0) == '.') names.addAll(List.of(".", ".."));
        names.addAll(scope.names(base.isEmpty() ? "." : base));
        for (String name : names)
            if ((!name.startsWith(".") || part.at(0) == '.') && pattern.matches(name))
                follow(cells, next, base, name, slashes, last, found);
    }

    private void follow(Cells cells, int next, String base, String name, String slashes, boolean last,
            List<String> found) {
        String path = base + name;
        if (last) {
            if (scope.exists(path)) found.add(path);
        } else if (scope.isDirectory(path)) {
            walk(cells, next, path + slashes, found);
        }
    }

    private static Cells part(Cells cells, int start, int end) {
        Cells part = new Cells();
        for (int i = start; i < end; i++) part.add(cells.at(i), cells.mark(i));
        return part;
    }
}
