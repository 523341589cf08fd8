package podium.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.text.Problem;
import podium.text.Span;

/**
 * A manifest file with directives in comments: how long to watch, what is applied, deleted and run when.
 *
 * <pre>
 * # run: SECONDS
 * # world: WORDS              what surrounds the cluster from the start
 * # step: T WORDS              what is done, or happens, at second T
 * # exec: T POD CONTAINER COMMAND
 * # part: PART                 above a document: it is applied by the step that names the part
 * </pre>
 *
 * @param title the first comment that is no directive
 * @param run how long to watch, when the file says so
 * @param inputs in order of time
 * @param parts the names of parts by the text that they hold
 * @param world what is wrong around the cluster from the start
 * @param problems directives that mean nothing, at their places
 */
public record ScenarioFile(String title, Optional<Duration> run, List<Input> inputs, Map<String, String> parts,
        List<Fault> world, List<Problem> problems) {
    private static final Pattern DIRECTIVE = Pattern.compile("#\\s*(run|step|exec|part|world):\\s*(.*?)\\s*");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern SEPARATOR = Pattern.compile("(?m)^---[ \\t]*(?:#.*)?$\\n?");

    /** How long to watch a file that does not say so. */
    public static final Duration DEFAULT_RUN = Duration.ofSeconds(60);

    /** The name of the part that an input applies; empty for what is applied at the start. */
    public String partOf(Input.Apply apply) {
        return parts.getOrDefault(apply.manifests(), "");
    }

    /** Reads a file; a directive that means nothing is a problem, and nothing comes of it. */
    public static ScenarioFile parse(String text) {
        Map<String, List<String>> byPart = new LinkedHashMap<>();
        byPart.put("", new ArrayList<>());
        for (String document : SEPARATOR.splitAsStream(text).toList())
            byPart.computeIfAbsent(part(document), p -> new ArrayList<>()).add(document);
        Map<String, String> texts = new LinkedHashMap<>();
        byPart.forEach((part, documents) -> texts.put(part, String.join("---\n", documents)));
        Reading reading = new Reading(texts);
        reading.inputs.add(new Input.Apply(Duration.ZERO, texts.getOrDefault("", "")));
        directives(text).forEach(reading::take);
        reading.inputs.sort(Comparator.comparing(Input::at));
        Map<String, String> names = new LinkedHashMap<>();
        texts.forEach((part, documents) -> names.put(documents, part));
        return new ScenarioFile(title(text), reading.run, List.copyOf(reading.inputs), names,
                List.copyOf(reading.world), List.copyOf(reading.problems));
    }

    /** What the directives of a file say, one after the other. */
    private static final class Reading {
        private final Map<String, String> parts;
        private final List<Input> inputs = new ArrayList<>();
        private final List<Fault> world = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private Optional<Duration> run = Optional.empty();

        Reading(Map<String, String> parts) {
            this.parts = parts;
        }

        void take(Directive d) {
            switch (d.name) {
                case "run" -> {
                    run = seconds(d.rest);
                    if (run.isEmpty()) report(d, "run: " + d.rest + " is no time", List.of("SECONDS"));
                }
                case "world" -> {
                    List<Fault> faults = FaultWords.parse(CommandWords.split(d.rest));
                    if (faults.isEmpty() && !d.rest.matches("nodes [01]"))
                        report(d, "no world is called \"" + d.rest + "\"", FaultWords.FORMS);
                    world.addAll(faults);
                }
                case "step" -> step(d);
                case "exec" -> {
                    Optional<Input> exec = exec(d.rest);
                    if (exec.isEmpty())
                        report(d, "exec: \"" + d.rest + "\" is not complete", List.of("T POD CONTAINER COMMAND"));
                    exec.ifPresent(inputs::add);
                }
                default -> {
                    // a part was read with its document
                }
            }
        }

        private void step(Directive d) {
            String[] words = d.rest.split("\\s+", 2);
            Optional<Duration> at = seconds(words[0]);
            if (at.isEmpty() || words.length < 2) {
                report(d, "a step begins with its second: \"" + d.rest + "\"",
                        List.of("T " + StepWords.FORMS.getFirst()));
                return;
            }
            List<Input> found = StepWords.parse(at.get(), words[1], parts);
            if (found.isEmpty()) report(d, "no step is called \"" + words[1] + "\"", StepWords.FORMS);
            inputs.addAll(found);
        }

        private void report(Directive d, String message, List<String> possible) {
            problems.add(new Problem(Problem.Severity.WARNING, d.span, message,
                    "Possible is: " + String.join("; ", possible), List.of()));
        }
    }

    private static Optional<Input> exec(String rest) {
        String[] words = rest.split("\\s+", 4);
        if (words.length < 4) return Optional.empty();
        return seconds(words[0]).map(at -> new Input.Exec(at, words[1], words[2], CommandWords.split(words[3])));
    }

    private static Optional<Duration> seconds(String text) {
        return text.endsWith("m") ? Optional.empty() : FaultWords.time(text);
    }

    private static String part(String document) {
        return directives(document).stream().filter(d -> d.name.equals("part")).map(Directive::rest).findFirst().orElse(
                "");
    }

    private static String title(String text) {
        return text.lines().filter(l -> l.startsWith("#") && !DIRECTIVE.matcher(l).matches()).findFirst().map(
                l -> l.substring(1).strip()).orElse("");
    }

    private static List<Directive> directives(String text) {
        List<Directive> out = new ArrayList<>();
        Matcher m = LINE.matcher(text);
        while (m.find()) {
            Matcher directive = DIRECTIVE.matcher(m.group());
            if (directive.matches())
                out.add(new Directive(directive.group(1), directive.group(2),
                        new Span(m.start() + directive.start(2), m.start() + directive.end(2))));
        }
        return out;
    }

    private record Directive(String name, String rest, Span span) {
    }
}
