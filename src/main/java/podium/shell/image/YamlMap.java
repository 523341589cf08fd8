package podium.shell.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A map of YAML, read with the types that are expected. */
record YamlMap(SequencedMap<String, Object> values) {
    static YamlMap of(Object object) {
        if (!(object instanceof Map<?, ?> map)) throw new IllegalArgumentException("an image is described by a map");
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) values.put(String.valueOf(key), value);
        });
        return new YamlMap(values);
    }

    /** The whole map in the flow style of YAML, without a line break. */
    String oneLine() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.FLOW);
        options.setDefaultScalarStyle(DumperOptions.ScalarStyle.DOUBLE_QUOTED);
        options.setWidth(Integer.MAX_VALUE);
        options.setSplitLines(false);
        return new Yaml(options).dump(values).strip();
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf);
    }

    private List<?> items(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    List<String> list(String key) {
        List<String> list = new ArrayList<>();
        items(key).forEach(item -> list.add(String.valueOf(item)));
        return list;
    }

    List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        items(key).forEach(item -> maps.add(of(item)));
        return maps;
    }

    SequencedMap<String, String> strings(String key) {
        SequencedMap<String, String> strings = new LinkedHashMap<>();
        if (values.containsKey(key))
            of(values.get(key)).values().forEach((name, value) -> strings.put(name, String.valueOf(value)));
        return strings;
    }
}
