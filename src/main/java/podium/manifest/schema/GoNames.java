package podium.manifest.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server's messages take from its Go types and OpenAPI does not tell. Rule: api.md §1.3.2. */
final class GoNames {
    private static final String RESOURCE = "/podium/schema/go-names.properties";
    private static final Pattern VERSION = Pattern.compile("\\.(v\\d+(?:(?:alpha|beta)\\d+)?)\\.[^.]+$");
    private static final List<String> REFERENCES = List.of("ConfigMapKeySelector", "SecretKeySelector",
            "ConfigMapEnvSource", "SecretEnvSource", "ConfigMapVolumeSource", "ConfigMapProjection",
            "SecretProjection");
    private static final List<String> HANDLERS = List.of("exec", "httpGet", "tcpSocket", "grpc");
    private final Properties properties = new Properties();

    GoNames() {
        try (InputStream in = GoNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("missing resource " + RESOURCE);
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Go package of a type, with a dot: its API version. */
    static String version(String schemaName) {
        Matcher m = VERSION.matcher(schemaName);
        return m.find() ? m.group(1) + "." : "";
    }

    /** The named string type of a field, as {@code v1.PullPolicy}. */
    Optional<String> text(String place) {
        return Optional.ofNullable(properties.getProperty(place));
    }

    /** The named map type of a field. */
    Optional<String> dictionary(String place) {
        String field = place.substring(place.lastIndexOf('.') + 1);
        boolean resources = List.of("limits", "requests", "overhead", "capacity", "allocatable", "hard", "used", "max",
                "min", "default", "defaultRequest", "maxLimitRequestRatio", "allocatedResources").contains(field);
        return resources ? Optional.of("v1.ResourceList") : Optional.empty();
    }

    /** The struct that a field is inlined from; empty for none. */
    String inlined(String struct, String field) {
        if (struct.equals("Volume") && !field.equals("name")) return "VolumeSource";
        if (struct.equals("Probe") && HANDLERS.contains(field)) return "ProbeHandler";
        if (REFERENCES.contains(struct) && field.equals("name")) return "LocalObjectReference";
        if (struct.equals("EphemeralContainer") && !field.equals("targetContainerName")) {
            return "EphemeralContainerCommon";
        }
        return "";
    }
}
