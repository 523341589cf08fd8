package podium.progress.classroom;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.progress.ProgressException;

/** A class in H2: in memory, and the failures of a file. */
class H2ClassDatabaseTest extends ClassDatabaseContract {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private String url = "";

    @TempDir
    private Path folder = Path.of("");

    @Override
    String fresh() {
        url = "jdbc:h2:mem:class" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL";
        return url;
    }

    @AfterEach
    void forget() throws Exception {
        if (!url.isEmpty()) execute(url, "SHUTDOWN");
    }

    @Test
    void aWrongPasswordIsToldWithItsFix() {
        String file = "jdbc:h2:file:" + folder.resolve("class");
        ClassDatabase.open(file, Optional.of("teacher"), Optional.of("right")).close();
        assertThatThrownBy(() -> ClassDatabase.open(file, Optional.of("teacher"), Optional.of("wrong"))).isInstanceOf(
                ProgressException.class).hasMessageContaining("PODIUM_CLASS_PASSWORD").hasMessageNotContaining(
                        "wrong.");
    }
}
