package podium.shell.commands;

import podium.shell.posix.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.LinkInode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** One run of grep. */
final class GrepRun {
    private final Call call;
    private final Arguments options;
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private boolean names;
    private boolean found;
    private boolean failed;

    GrepRun(Call call, Arguments options) {
        this.call = call;
        this.options = options;
    }

    int run() {
        List<String> rest = new ArrayList<>(options.rest());
        List<String> sources = new ArrayList<>(options.values('e'));
        for (String path : options.values('f')) {
            String text = call.text(path);
            if (!text.isEmpty()) sources.addAll(Grep.lines(text));
        }
        if (!options.has('e') && !options.has('f')) {
            if (rest.isEmpty()) throw new Usage("", 2);
            sources.add(rest.removeFirst());
        }
        for (String source : sources) for (String line : source.split("\n", -1)) compile(line);
        boolean recursive = options.has('r') || options.has('R');
        paths.addAll(rest.isEmpty() ? List.of(recursive ? "." : "-") : rest);
        boolean several = paths.size() > 1 || (recursive && call.files().isDirectory(paths.getFirst()));
        names = (several || options.has('H')) && !options.has('h');
        for (String path : paths) {
            search(path, recursive);
            if (found && options.has('q')) return 0;
        }
        if (failed) return 2;
        return found ? 0 : 1;
    }

    private void compile(String source) {
        boolean extended = options.has('E') || call.applet().equals("egrep");
        boolean fixed = options.has('F') || call.applet().equals("fgrep");
        try {
            patterns.add(fixed
                    ? Pattern.compile(Pattern.quote(source), options.has('i') ? Pattern.CASE_INSENSITIVE : 0)
                    : Regex.compile(source, extended, options.has('i')));
        } catch (Regex.Bad e) {
            throw new Regex.Bad("bad regex '" + source + "': " + e.words());
        }
    }

    private void search(String path, boolean recursive) {
        try {
            if (recursive && !path.equals("-") && call.files().find(path).required() instanceof DirectoryInode) {
                for (String name : call.files().list(path)) {
                    String child = Paths.child(path, name);
                    boolean link = call.files().lookLink(child).filter(LinkInode.class::isInstance).isPresent();
                    if (!link || options.has('R')) search(child, true);
                }
                return;
            }
            file(path, Lines.of(call.text(path)));
        } catch (SystemError e) {
            if (!options.has('s')) call.complain(path + ": " + e.words());
            failed = true;
        }
    }

    private void file(String path, List<String> lines) {
        String label = path.equals("-") ? "(standard input)" : path;
        int most = options.value('m').filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt).orElse(
                Integer.MAX_VALUE);
        int after = context('A');
        int before = context('B');
        int count = 0;
        int printed = -1;
        int until = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = Lines.chop(lines.get(i));
            boolean hit = count < most && matches(line) != options.has('v');
            if (hit) {
                count++;
                found = true;
                if (options.has('q')) return;
                if (options.has('l') || options.has('L')) break;
                until = i + after;
                if (options.has('c')) continue;
                if (printed >= 0 && i - before > printed + 1 && before + after > 0) call.line("--");
                for (int j = Math.max(printed + 1, i - before); j < i; j++)
                    print(label, j, Lines.chop(lines.get(j)), '-');
                if (options.has('o')) parts(label, i, line);
                else print(label, i, line, ':');
                printed = i;
            } else if (i <= until && !options.has('c')) {
                print(label, i, line, '-');
                printed = i;
            }
        }
        if (options.has('l') && count > 0) call.line(label);
        if (options.has('L') && count == 0) call.line(label);
        if (options.has('c')) call.line((names ? label + ":" : "") + count);
    }

    private int context(char letter) {
        return options.value(letter).or(() -> options.value('C')).filter(text -> text.matches("\\d{1,6}")).map(
                Integer::parseInt).orElse(0);
    }

    private void print(String label, int index, String line, char mark) {
        call.line((names ? label + mark : "") + (options.has('n') ? (index + 1) + String.valueOf(mark) : "") + line);
    }

    private void parts(String label, int index, String line) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line);
            while (matcher.find()) if (matcher.end() > matcher.start()) print(label, index, matcher.group(), ':');
        }
    }

    private boolean matches(String line) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line);
            if (options.has('x')) {
                if (matcher.matches()) return true;
                continue;
            }
            while (matcher.find()) if (!options.has('w') || word(line, matcher.start(), matcher.end())) return true;
        }
        return false;
    }

    private static boolean word(String line, int start, int end) {
        return (start == 0 || !part(line.charAt(start - 1))) && (end == line.length() || !part(line.charAt(end)));
    }

    private static boolean part(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
