package podium.kubectl.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import podium.cluster.OtherObject;

/** Rows of volumes, their classes, and the addresses behind Services. Rule: kubectl.md §3. */
final class StorageTables {
    static final KindTable<OtherObject> VOLUME = new KindTable<>(OtherObject.class,
            List.of("NAME", "CAPACITY", "ACCESS MODES", "RECLAIM POLICY", "STATUS", "CLAIM", "STORAGECLASS",
                    "VOLUMEATTRIBUTESCLASS", "REASON", "AGE"),
            List.of("VOLUMEMODE"),
            (v, now) -> List.of(v.metadata().name(), OtherTables.at(v, "spec", "capacity", "storage").asText(),
                    modes(OtherTables.at(v, "spec", "accessModes")),
                    OtherTables.at(v, "spec", "persistentVolumeReclaimPolicy").asText("Retain"),
                    OtherTables.at(v, "status", "phase").asText(), claim(OtherTables.at(v, "spec", "claimRef")),
                    OtherTables.at(v, "spec", "storageClassName").asText(),
                    OtherTables.at(v, "spec", "volumeAttributesClassName").asText("<unset>"),
                    OtherTables.at(v, "status", "reason").asText(), Cells.age(v, now)),
            v -> List.of(OtherTables.at(v, "spec", "volumeMode").asText("Filesystem")));

    static final KindTable<OtherObject> STORAGE_CLASS = KindTable.narrow(OtherObject.class,
            "NAME|PROVISIONER|RECLAIMPOLICY|VOLUMEBINDINGMODE|ALLOWVOLUMEEXPANSION|AGE",
            (c, now) -> List.of(named(c), OtherTables.at(c, "provisioner").asText(),
                    OtherTables.at(c, "reclaimPolicy").asText("Delete"),
                    OtherTables.at(c, "volumeBindingMode").asText("Immediate"),
                    OtherTables.at(c, "allowVolumeExpansion").asText("false"), Cells.age(c, now)));

    static final KindTable<OtherObject> SLICE = KindTable.narrow(OtherObject.class,
            "NAME|ADDRESSTYPE|PORTS|ENDPOINTS|AGE",
            (s, now) -> List.of(s.metadata().name(), OtherTables.at(s, "addressType").asText(),
                    few(texts(OtherTables.at(s, "ports"), "port"), "<unset>"),
                    few(addresses(OtherTables.at(s, "endpoints")), "<unset>"), Cells.age(s, now)));

    private StorageTables() {
    }

    private static String named(OtherObject storageClass) {
        boolean usual = "true".equals(
                storageClass.metadata().annotations().get("storageclass.kubernetes.io/is-default-class"));
        return storageClass.metadata().name() + (usual ? " (default)" : "");
    }

    private static String claim(JsonNode reference) {
        return reference.path("name").asText().isEmpty()
                ? ""
                : reference.path("namespace").asText() + "/" + reference.path("name").asText();
    }

    private static String modes(JsonNode modes) {
        List<String> found = new ArrayList<>();
        modes.forEach(m -> found.add(m.asText()));
        return ClaimRow.modes(found);
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> found = new ArrayList<>();
        list.forEach(item -> found.add(item.path(field).asText()));
        return found;
    }

    private static List<String> addresses(JsonNode endpoints) {
        List<String> found = new ArrayList<>();
        endpoints.forEach(e -> e.path("addresses").forEach(a -> found.add(a.asText())));
        return found;
    }

    /** Rule: at most three, and how many more there are. */
    private static String few(List<String> all, String none) {
        if (all.isEmpty()) return none;
        String first = String.join(",", all.subList(0, Math.min(3, all.size())));
        return all.size() > 3 ? first + " + " + (all.size() - 3) + " more..." : first;
    }
}
