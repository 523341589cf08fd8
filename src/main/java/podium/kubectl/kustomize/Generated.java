package podium.kubectl.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import podium.kubectl.generate.Holders;
import podium.kubectl.generate.NameHash;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.session.FileArea;

/** ConfigMaps and Secrets that a kustomization makes; their names end with a hash of what they hold. */
record Generated(FileArea files, String directory, JsonNode file) {
    /** Where a generated object keeps its name without the hash until all references are set. */
    static final String PLAIN_NAME = "podium.plain-name";

    List<ObjectNode> objects() {
        List<ObjectNode> found = new ArrayList<>();
        for (JsonNode one : file.path("configMapGenerator")) {
            found.add(named(one, Holders.configMap(one.path("name").asText(), data(one))));
        }
        for (JsonNode one : file.path("secretGenerator")) {
            found.add(named(one, Holders.secret(one.path("name").asText(), data(one),
                    one.path("type").asText("Opaque"))));
        }
        return found;
    }

    private Map<String, String> data(JsonNode generator) {
        Map<String, String> data = new TreeMap<>();
        for (JsonNode literal : generator.path("literals")) {
            String pair = literal.asText();
            int equals = pair.indexOf('=');
            if (equals <= 0) throw KubectlException.error("invalid literal source " + pair + ", expected key=value");
            data.put(pair.substring(0, equals), pair.substring(equals + 1).replaceAll("^(['\"])(.*)\\1$", "$2"));
        }
        for (JsonNode source : generator.path("files")) {
            String pair = source.asText();
            int equals = pair.indexOf('=');
            String path = pair.substring(equals + 1);
            String key = equals < 0 ? path.substring(path.lastIndexOf('/') + 1) : pair.substring(0, equals);
            data.put(key, need(path));
        }
        for (JsonNode source : generator.path("envs")) {
            need(source.asText()).lines().filter(l -> l.indexOf('=') > 0 && !l.startsWith("#")).forEach(
                    l -> data.put(l.substring(0, l.indexOf('=')), l.substring(l.indexOf('=') + 1)));
        }
        return data;
    }

    private String need(String path) {
        String full = Kustomization.join(directory, path);
        return files.read(full).orElseThrow(() -> KubectlException.error("loading KV pairs: file sources: [" + path
                + "]: open " + files.absolute(full) + ": no such file or directory"));
    }

    private ObjectNode named(JsonNode generator, ObjectNode made) {
        boolean plain = file.path("generatorOptions").path("disableNameSuffixHash").asBoolean()
                || generator.path("options").path("disableNameSuffixHash").asBoolean();
        ObjectNode meta = (ObjectNode) made.path("metadata");
        for (String field : List.of("labels", "annotations")) {
            for (JsonNode options : List.of(file.path("generatorOptions"), generator.path("options"))) {
                options.path(field).properties().forEach(
                        p -> meta.withObject("/" + field).set(p.getKey(), p.getValue()));
            }
        }
        if (generator.has("namespace")) meta.set("namespace", generator.get("namespace"));
        String name = meta.path("name").asText();
        meta.put(PLAIN_NAME, name);
        if (!plain) meta.put("name", name + "-" + NameHash.of(made, ""));
        return made;
    }
}
