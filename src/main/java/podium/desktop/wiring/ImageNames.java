package podium.desktop.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import podium.course.Assets;

/** The names under which the simulated registry knows its images. */
final class ImageNames {
    private ImageNames() {
    }

    static List<String> all() {
        List<String> names = new ArrayList<>();
        for (String file : Assets.text("images/all.txt").lines().filter(line -> !line.isBlank()).toList()) {
            Object family = new Yaml(new SafeConstructor(new LoaderOptions())).load(
                    Assets.text("images/" + file.strip()));
            if (family instanceof Map<?, ?> map && map.get("references") instanceof List<?> references) {
                references.forEach(name -> names.add(String.valueOf(name)));
            }
        }
        return List.copyOf(names);
    }
}
