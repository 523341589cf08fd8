package podium.kubectl.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.resource.KubectlException;

/** The keys and values of a ConfigMap or a Secret: literals, files, directories, lists of variables. Rule: kubectl.md §8. */
final class DataFlags {
    private DataFlags() {
    }

    static FlagSet flags() {
        return new FlagSet().array("from-literal").list("from-file", "from-env-file").bool("append-hash").text("type");
    }

    static Map<String, String> read(Call call) {
        Map<String, String> data = new LinkedHashMap<>();
        call.flags().all("from-file").forEach(f -> file(call, data, f));
        for (String literal : call.flags().all("from-literal")) {
            List<String> pair = Built.pair(literal).orElseThrow(() -> KubectlException.error(
                    "invalid literal source " + literal + ", expected key=value"));
            String value = pair.get(1);
            add(data, pair.getFirst(), value.replaceFirst("(?s)^(['\"])(.*)\\1$", "$2"));
        }
        for (String path : call.flags().all("from-env-file")) {
            need(call, path).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(
                    l -> Built.pair(l).ifPresent(p -> add(data, p.getFirst(), p.get(1))));
        }
        return data;
    }

    private static void file(Call call, Map<String, String> data, String source) {
        List<String> pair = Built.pair(source).orElse(List.of("", source));
        String path = pair.get(1);
        if (call.files().read(path).isEmpty() && pair.getFirst().isEmpty()) {
            List<String> names = call.files().list(path).orElseThrow(() -> missing(path));
            names.forEach(n -> call.files().read(path + "/" + n).ifPresent(text -> add(data, n, text)));
            return;
        }
        String key = pair.getFirst().isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : pair.getFirst();
        add(data, key, need(call, path));
    }

    private static String need(Call call, String path) {
        return call.files().read(path).orElseThrow(() -> missing(path));
    }

    private static KubectlException missing(String path) {
        return KubectlException.error("error reading " + path + ": no such file or directory");
    }

    private static void add(Map<String, String> data, String key, String value) {
        if (!key.matches("[-._a-zA-Z0-9]+")) {
            throw KubectlException.error("\"" + key
                    + "\" is not a valid key name for a ConfigMap: a valid config key must "
                    + "consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or "
                    + "'key-name', regex used for validation is '[-._a-zA-Z0-9]+')");
        }
        if (data.containsKey(key)) {
            throw KubectlException.error("cannot add key \"" + key
                    + "\", another key by that name already exists in Data for ConfigMap");
        }
        data.put(key, value);
    }
}
