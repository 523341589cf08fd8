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

/**
 * A manifest file with directives in comments: how long to watch, what is applied, deleted and run when.
 *
 * <pre>
 * # run: SECONDS
 * # step: T apply PART | delete ARGS | set-image ARGS | kill-sandbox POD | kill POD CONTAINER SIGNAL
 * # exec: T POD CONTAINER COMMAND
 * # part: PART                 above a document: it is applied by the step that names the part
 * </pre>
 *
 * @param title the first comment that is no directive
 * @param run how long to watch, when the file says so
 * @param inputs in order of time
 * @param parts the names of parts by the text that they hold
 */
public record ScenarioFile(String title, Optional<Duration> run, List<Input> inputs, Map<String, String> parts) {
    private static final Pattern DIRECTIVE = Pattern.compile("#\\s*(run|step|exec|part):\\s*(.*?)\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("(?m)^---[ \\t]*(?:#.*)?$\\n?");

    /** How long to watch a file that does not say so. */
    public static final Duration DEFAULT_RUN = Duration.ofSeconds(60);

    /** The name of the part that an input applies; empty for what is applied at the start. */
    public String partOf(Input.Apply apply) {
        return parts.getOrDefault(apply.manifests(), "");
    }

    /** Reads a file; what is no directive is left to the reader of manifests. */
    public static ScenarioFile parse(String text) {
        Map<String, List<String>> byPart = new LinkedHashMap<>();
        byPart.put("", new ArrayList<>());
        for (String document : SEPARATOR.splitAsStream(text).toList())
            byPart.computeIfAbsent(part(document), p -> new ArrayList<>()).add(document);
        Map<String, String> texts = new LinkedHashMap<>();
        byPart.forEach((part, documents) -> texts.put(part, String.join("---\n", documents)));
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input.Apply(Duration.ZERO, texts.getOrDefault("", "")));
        Optional<Duration> run = Optional.empty();
        for (Directive d : directives(text)) {
            if (d.name.equals("run")) run = seconds(d.rest);
            else if (d.name.equals("step")) step(d.rest, texts).ifPresent(inputs::add);
            else if (d.name.equals("exec")) exec(d.rest).ifPresent(inputs::add);
        }
        inputs.sort(Comparator.comparing(Input::at));
        Map<String, String> names = new LinkedHashMap<>();
        texts.forEach((part, documents) -> names.put(documents, part));
        return new ScenarioFile(title(text), run, List.copyOf(inputs), names);
    }

    private static Optional<Input> step(String rest, Map<String, String> parts) {
        String[] words = rest.split("\\s+");
        if (words.length < 3) return Optional.empty();
        List<String> arguments = List.of(words).subList(2, words.length);
        return seconds(words[0]).flatMap(at -> switch (words[1]) {
            case "apply" -> Optional.of(new Input.Apply(at, parts.getOrDefault(words[2], "")));
            case "delete" -> Optional.of(new Input.Delete(at, arguments));
            case "set-image" -> Optional.of(new Input.SetImage(at, arguments));
            case "kill-sandbox" -> Optional.of(new Input.KillSandbox(at, words[2]));
            case "kill" ->
                Optional.of(new Input.Kill(at, words[2], words[3], words.length > 4 ? Integer.parseInt(words[4]) : 9));
            default -> Optional.empty();
        });
    }

    private static Optional<Input> exec(String rest) {
        String[] words = rest.split("\\s+", 4);
        if (words.length < 4) return Optional.empty();
        return seconds(words[0]).map(at -> new Input.Exec(at, words[1], words[2], CommandWords.split(words[3])));
    }

    private static Optional<Duration> seconds(String text) {
        boolean number = text.matches("\\d{1,9}(\\.\\d{1,3})?s?");
        return number
                ? Optional.of(Duration.ofMillis(Math.round(1000 * Double.parseDouble(text.replace("s", "")))))
                : Optional.empty();
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
        text.lines().forEach(line -> {
            Matcher m = DIRECTIVE.matcher(line);
            if (m.matches()) out.add(new Directive(m.group(1), m.group(2)));
        });
        return out;
    }

    private record Directive(String name, String rest) {
    }
}
