package podium.manifest.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Volumes: their names and how many sources they have. Rule: api.md §4.3. */
final class VolumeRules {
    /** The order in which the server looks for sources; the second one that it meets is the one it forbids. */
    private static final List<String> SOURCES = List.of("emptyDir", "hostPath", "gitRepo", "gcePersistentDisk",
            "awsElasticBlockStore", "secret", "nfs", "iscsi", "glusterfs", "flocker", "persistentVolumeClaim", "rbd",
            "cinder", "cephfs", "quobyte", "downwardAPI", "fc", "flexVolume", "configMap", "azureFile",
            "vsphereVolume", "photonPersistentDisk", "portworxVolume", "azureDisk", "storageos", "projected",
            "scaleIO", "csi", "ephemeral", "image");
    private static final List<Map.Entry<String, String>> PRINTED = List.of(Map.entry("downwardAPI", "downwarAPI"),
            Map.entry("cephfs", "cephFS"));

    private VolumeRules() {
    }

    /** The server writes two sources otherwise than their fields. */
    private static String printed(String source) {
        return PRINTED.stream().filter(e -> e.getKey().equals(source)).map(Map.Entry::getValue).findFirst().orElse(
                source);
    }

    /** The volumes without an error, by name, after their causes have been collected. */
    static Map<String, Value> valid(Value volumes, Map<String, Value> claims, Causes causes) {
        Map<String, Value> valid = new LinkedHashMap<>(claims);
        Set<String> names = new LinkedHashSet<>();
        for (Value volume : volumes.items()) {
            int before = causes.size();
            sources(volume, causes);
            Value name = volume.field("name");
            Checks.named(name, Names::label, causes);
            boolean taken = causes.size() == before && names.contains(name.text());
            if (taken) causes.duplicate(name, "Each volume of a Pod has a name of its own.");
            if (causes.size() == before) {
                names.add(name.text());
                valid.put(name.text(), volume);
            }
        }
        return valid;
    }

    private static void sources(Value volume, Causes causes) {
        List<String> given = SOURCES.stream().filter(s -> volume.field(s).isPresent()).toList();
        for (int i = 0; i < given.size(); i++) {
            String source = given.get(i);
            if (i == 0) VolumeSourceRules.check(source, volume.field(source), causes);
            else {
                causes.forbidden(volume.field(source).at(volume.path() + "." + printed(source)),
                        "may not specify more than 1 volume type", "A volume has one source.");
            }
        }
    }
}
