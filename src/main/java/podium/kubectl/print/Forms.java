package podium.kubectl.print;

import java.util.List;
import java.util.Optional;
import podium.kubectl.flags.Flags;
import podium.kubectl.gotemplate.GoTemplate;
import podium.kubectl.gotemplate.TemplateException;
import podium.kubectl.jsonpath.JsonPath;
import podium.kubectl.jsonpath.JsonPathException;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.session.FileArea;

/** Reads what {@code -o} says. Rule: kubectl.md §4.2. */
public final class Forms {
    private static final String COMMON = "go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,"
            + "name,template,templatefile";
    /** Forms behind which nothing may stand. */
    private static final List<String> WORDS = List.of("yaml", "kyaml", "json", "name", "wide");
    private final Flags flags;
    private final FileArea files;
    private final boolean withTables;

    private Forms(Flags flags, FileArea files, boolean withTables) {
        this.flags = flags;
        this.files = files;
        this.withTables = withTables;
    }

    /** The form of a command that lists objects. */
    public static Form ofList(Flags flags, FileArea files) {
        return new Forms(flags, files, true).read();
    }

    /** The form of a command that changes objects. */
    public static Form ofChange(Flags flags, FileArea files) {
        return new Forms(flags, files, false).read();
    }

    private Form read() {
        String asked = flags.text("output");
        if (asked.isEmpty()) {
            if (!flags.text("template").isEmpty()) return template(flags.text("template"));
            return new Form.Human(false);
        }
        int equals = asked.indexOf('=');
        String name = equals < 0 ? asked : asked.substring(0, equals);
        String rest = equals < 0 ? flags.text("template") : asked.substring(equals + 1);
        if (equals >= 0 && WORDS.contains(name)) return table(asked, "", asked);
        return switch (name) {
            case "yaml" -> new Form.Yaml();
            case "kyaml" -> new Form.Kyaml();
            case "json" -> new Form.Json();
            case "name" -> new Form.Name();
            case "jsonpath" -> new Form.Path(need(rest), path(rest));
            case "jsonpath-file" -> new Form.Path(file(rest), path(file(rest)));
            case "jsonpath-as-json" -> new Form.PathAsJson(need(rest), path(rest));
            case "go-template", "template" -> template(need(rest));
            case "go-template-file", "templatefile" -> template(file(rest));
            default -> table(name, rest, asked);
        };
    }

    private Form table(String name, String rest, String asked) {
        if (withTables) {
            boolean withHeader = !flags.is("no-headers");
            switch (name) {
                case "wide" -> {
                    return new Form.Human(true);
                }
                case "custom-columns" -> {
                    return new Form.Columns(CustomColumns.parse(rest, withHeader));
                }
                case "custom-columns-file" -> {
                    return new Form.Columns(CustomColumns.ofFile(file(rest), withHeader));
                }
                default -> {
                    // falls through to the refusal below
                }
            }
        }
        throw KubectlException.error("unable to match a printer suitable for the output format \"" + asked
                + "\", allowed formats are: "
                + (withTables ? "custom-columns,custom-columns-file," + COMMON + ",wide,yaml" : COMMON + ",yaml"));
    }

    private static String need(String template) {
        if (template.isEmpty()) throw KubectlException.error("template format specified but no template given");
        return template;
    }

    private String file(String path) {
        Optional<String> text = files.read(path);
        return text.orElseThrow(() -> KubectlException.error(
                "error reading --template " + path + ", open " + path + ": no such file or directory\n"));
    }

    private JsonPath path(String template) {
        try {
            return JsonPath.parse(template, flags.is("allow-missing-template-keys"));
        } catch (JsonPathException e) {
            throw KubectlException.error("error parsing jsonpath " + template + ", " + e.getMessage());
        }
    }

    private static Form template(String template) {
        try {
            return new Form.Template(GoTemplate.parse(template));
        } catch (TemplateException e) {
            throw KubectlException.error("error parsing template " + template + ", " + e.getMessage());
        }
    }
}
