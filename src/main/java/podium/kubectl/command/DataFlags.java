package podium.kubectl.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.resource.KubectlException;

/** The keys and values of a ConfigMap or a Secret: literals, files, directories, lists of variables. Rule: kubectl.md §8. */
final class DataFlags {
    private final Map<String, String> data = new LinkedHashMap<>();
    private final Call call;
    private final String name;
    private final String kind;

    private DataFlags(Call call, String name, String kind) {
        this.call = call;
        this.name = name;
        this.kind = kind;
    }

    static FlagSet flags() {
        return new FlagSet().array("from-literal").list("from-file", "from-env-file").bool("append-hash").text("type");
    }

    /**
     * Reads them.
     *
     * @param name of the object that is made, and its kind, for messages
     */
    static Map<String, String> read(Call call, String name, String kind) {
        boolean both = !call.flags().all("from-file").isEmpty() || !call.flags().all("from-literal").isEmpty();
        if (both && !call.flags().all("from-env-file").isEmpty())
            throw KubectlException.error("from-env-file cannot be combined with from-file or from-literal");
        DataFlags flags = new DataFlags(call, name, kind);
        flags.read();
        return flags.data;
    }

    private void read() {
        call.flags().all("from-file").forEach(this::file);
        for (String literal : call.flags().all("from-literal")) {
            List<String> pair = Built.pair(literal).orElseThrow(() -> KubectlException.error(
                    "invalid literal source " + literal + ", expected key=value"));
            String value = pair.get(1);
            add(pair.getFirst(), value.replaceFirst("(?s)^(['\"])(.*)\\1$", "$2"));
        }
        for (String path : call.flags().all("from-env-file")) {
            need(path).lines().map(String::stripLeading).filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(
                    this::variable);
        }
    }

    /** Rule: a line without a value takes it from the environment of kubectl, which holds none here. */
    private void variable(String line) {
        List<String> pair = Built.pair(line).orElse(List.of(line, ""));
        add(pair.getFirst(), pair.get(1));
    }

    private void file(String source) {
        List<String> parts = List.of(source.split("=", -1));
        if (parts.size() > 2) throw KubectlException.error("key names or file paths cannot contain '='");
        String key = parts.size() == 2 ? parts.getFirst() : "";
        String path = parts.getLast();
        if (parts.size() == 2 && key.isEmpty())
            throw KubectlException.error("key name for file path " + path + " missing");
        if (parts.size() == 2 && path.isEmpty())
            throw KubectlException.error("file path for key name " + key + " missing");
        if (call.files().read(path).isEmpty()) {
            List<String> names = call.files().list(path).orElseThrow(() -> missing(path));
            if (!key.isEmpty()) throw KubectlException.error("cannot give a key name for a directory path");
            names.forEach(n -> call.files().read(path + "/" + n).ifPresent(text -> add(n, text)));
            return;
        }
        add(key.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : key, need(path));
    }

    private String need(String path) {
        return call.files().read(path).orElseThrow(() -> missing(path));
    }

    private static KubectlException missing(String path) {
        return KubectlException.error("error reading " + path + ": no such file or directory");
    }

    private void add(String key, String value) {
        boolean map = kind.equals("ConfigMap");
        if (!key.matches("[-._a-zA-Z0-9]+")) {
            throw KubectlException.error("\"" + key + (map
                    ? "\" is not a valid key name for a ConfigMap: "
                    : "\" is not valid key name for a Secret ")
                    + "a valid config key must "
                    + "consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or "
                    + "'key-name', regex used for validation is '[-._a-zA-Z0-9]+')");
        }
        if (data.containsKey(key)) {
            throw KubectlException.error("cannot add key " + (map ? "\"" + key + "\"" : key)
                    + ", another key by that name already exists"
                    + (map ? " in Data for ConfigMap \"" + name + "\"" : ""));
        }
        data.put(key, value);
    }
}
