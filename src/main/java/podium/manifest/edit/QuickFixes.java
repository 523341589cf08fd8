package podium.manifest.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.manifest.decode.NearMiss;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/** What mends a problem, told from the form of the server's message and from what stands at the place. */
final class QuickFixes {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NO_TEXT = Pattern.compile("cannot unmarshal (number|bool) .* of type string");

    private final Source source;
    private final SchemaWay ways;

    QuickFixes(Source source, SchemaWay ways) {
        this.source = source;
        this.ways = ways;
    }

    /** The problem with its own fixes and those found here. */
    Problem mended(Problem problem) {
        List<Edit> fixes = new ArrayList<>(problem.fixes());
        fixes.addAll(supported(problem));
        quotes(problem).ifPresent(fixes::add);
        if (problem.message().contains("Not found")) fixes.addAll(volume(problem));
        tabs(problem).ifPresent(fixes::add);
        return fixes.size() == problem.fixes().size()
                ? problem
                : new Problem(problem.severity(), problem.code(), problem.span(), problem.message(), problem.rule(),
                        List.copyOf(fixes));
    }

    /** Rule: a server that knows all values lists them: {@code supported values: "Always", "Never"}. */
    private List<Edit> supported(Problem problem) {
        int list = problem.message().indexOf("supported values: ");
        if (list < 0 || problem.span().start() == problem.span().end()) return List.of();
        List<String> values = new ArrayList<>();
        Matcher value = QUOTED.matcher(problem.message().substring(list));
        while (value.find()) values.add(value.group(1));
        String written = bare(source.slice(problem.span()));
        Optional<String> near = NearMiss.of(written, values);
        List<String> offered = near.map(List::of).orElse(values.size() <= 4 ? values : List.of());
        return offered.stream().map(v -> new Edit("Change to " + v, problem.span(), v)).toList();
    }

    /** A number or a truth value where text stands needs quotes. */
    private Optional<Edit> quotes(Problem problem) {
        String written = source.slice(problem.span());
        boolean plain = !written.isEmpty() && written.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\'');
        return plain && NO_TEXT.matcher(problem.message()).find()
                ? Optional.of(new Edit("Put quotes around it", problem.span(), "\"" + written + "\""))
                : Optional.empty();
    }

    /** A mount of a volume that the Pod has not: one with a similar name, or a new one. */
    private List<Edit> volume(Problem problem) {
        Sheet sheet = Sheet.of(source, ways);
        List<Mention> all = Mentions.of(sheet);
        Optional<Mention> here = Mentions.at(all, problem.span().start()).filter(
                m -> m.kind() == NameKind.VOLUME && !m.defines());
        if (here.isEmpty()) return List.of();
        List<Edit> fixes = new ArrayList<>();
        List<String> given = all.stream().filter(
                m -> m.defines() && m.kind() == NameKind.VOLUME && m.scope().equals(here.get().scope())).map(
                        Mention::name).toList();
        NearMiss.of(here.get().name(), given).ifPresent(
                n -> fixes.add(new Edit("Change to " + n, here.get().span(), n)));
        sheet.at(problem.span().start()).flatMap(page -> declared(page, here.get())).ifPresent(fixes::add);
        return fixes;
    }

    private Optional<Edit> declared(Sheet.Page page, Mention use) {
        String pod = use.scope().substring(use.scope().indexOf(':') + 1);
        String label = "Add an emptyDir volume " + use.name();
        Optional<Span> volumes = page.places().key(pod + ".volumes");
        Optional<Span> first = page.places().key(pod + ".containers");
        if (volumes.isEmpty() && first.isEmpty()) return Optional.empty();
        int anchor = volumes.or(() -> first).map(Span::start).orElse(0);
        String indent = " ".repeat(source.column(anchor) - 1);
        String item = indent + "- name: " + use.name() + "\n" + indent + "  emptyDir: {}\n";
        if (volumes.isEmpty()) {
            int at = source.offset(source.line(anchor), 1);
            boolean alone = source.text().substring(at, anchor).isBlank();
            return alone
                    ? Optional.of(new Edit(label, new Span(at, at), indent + "volumes:\n" + item))
                    : Optional.empty();
        }
        return page.places().value(pod + ".volumes[0]").flatMap(item0 -> {
            int line = source.offset(source.line(item0.start()), 1);
            String before = source.text().substring(line, item0.start());
            String own = before.replace("-", " ");
            return before.strip().equals("-")
                    ? Optional.of(new Edit(label, new Span(line, line),
                            before + "name: " + use.name() + "\n" + own + "emptyDir: {}\n"))
                    : Optional.empty();
        });
    }

    /** YAML takes no tabs for indentation. */
    private Optional<Edit> tabs(Problem problem) {
        if (!problem.message().contains("tab character") && !problem.message().contains("cannot start any token")) {
            return Optional.empty();
        }
        int at = Math.min(problem.span().start(), source.text().length());
        int row = source.line(at);
        Span line = new Span(source.offset(row, 1), source.offset(row + 1, 1));
        Span whole = line.end() > line.start() ? line : new Span(line.start(), source.text().length());
        String text = source.slice(whole);
        int indent = text.length() - text.stripLeading().length();
        String blanks = text.substring(0, Math.min(indent, text.length()));
        return blanks.contains("\t")
                ? Optional.of(new Edit("Indent with blanks", new Span(whole.start(), whole.start() + blanks.length()),
                        blanks.replace("\t", "  ")))
                : Optional.empty();
    }

    private static String bare(String text) {
        return text.replaceAll("^[\"']|[\"']$", "");
    }
}
