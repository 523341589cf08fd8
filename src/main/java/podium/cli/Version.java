package podium.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code podium --version} prints: the program, the Java runtime and the system, as a bug report needs them. */
final class Version implements IVersionProvider {
    private static final String RESOURCE = "version.properties";

    @Override
    public String[] getVersion() {
        return new String[]{"podium " + number(), "Java " + Runtime.version(),
                System.getProperty("os.name", "unknown") + " " + System.getProperty("os.arch", "")};
    }

    /** The version that the build wrote into the resource: the only place where it is kept is pom.xml. */
    static String number() {
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            Properties properties = new Properties();
            properties.load(Optional.ofNullable(in).orElseThrow(() -> new IOException(RESOURCE + " is missing")));
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
