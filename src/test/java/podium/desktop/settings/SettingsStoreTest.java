package podium.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import podium.desktop.theme.ThemeChoice;

class SettingsStoreTest {
    @TempDir
    Path folder;

    private SettingsStore open(DelayedWriter writer) {
        return new SettingsStore(new UserFolder(folder), writer);
    }

    private static DelayedWriter writer() {
        return new DelayedWriter(5, problem -> {
            throw new AssertionError(problem);
        });
    }

    @Test
    void everythingComesBackAfterARestart() {
        Settings all = Settings.defaults().withTheme(ThemeChoice.DARK).withZoom(1.3).withPlace("SANDBOX",
                "02/x").withDivider("a+b:h0", 0.25).withSwitch("drawer", false).withWindow(
                        new WindowBounds(1, 2, 1300, 900, true));
        try (DelayedWriter writer = writer()) {
            open(writer).update(_ -> all);
        }
        try (DelayedWriter writer = writer()) {
            assertThat(open(writer).get()).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\u0000\u0001", "{\"zoom\": 1", "nonsense"})
    void damagedFileIsSetAside(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
        try (DelayedWriter writer = writer()) {
            SettingsStore store = open(writer);
            assertThat(store.get()).isEqualTo(Settings.defaults());
            assertThat(store.notice()).hasValueSatisfying(words -> assertThat(words).contains("damaged-1"));
        }
        assertThat(folder.resolve("settings.json.damaged-1")).hasContent(text);
    }

    @Test
    void fieldsOfAWrongTypeTakeTheirDefaults() throws IOException {
        Files.writeString(folder.resolve("settings.json"),
                "{\"theme\": 7, \"zoom\": \"big\", \"window\": 3, \"dividers\": [1], \"place\": {}, \"new\": 1}");
        try (DelayedWriter writer = writer()) {
            Settings read = open(writer).get();
            assertThat(read.theme()).isEqualTo(ThemeChoice.SYSTEM);
            assertThat(read.zoom()).isEqualTo(1);
            assertThat(read.window()).isEmpty();
            assertThat(read.dividers()).isEmpty();
        }
    }

    @Test
    void draftsOfAllKeysAreKeptApart() {
        List<String> keys = List.of("a b", "a_b", "a/b", "a_20b", "ä", "..", "lesson 02-x");
        try (DelayedWriter writer = writer()) {
            Drafts drafts = new Drafts(new UserFolder(folder), writer);
            keys.forEach(key -> drafts.write(key, "text of " + key));
            assertThat(drafts.read("a b")).as("before it is on the disk").hasValue("text of a b");
        }
        try (DelayedWriter writer = writer()) {
            Drafts drafts = new Drafts(new UserFolder(folder), writer);
            for (String key : keys) assertThat(drafts.read(key)).hasValue("text of " + key);
            assertThat(drafts.read("other")).isEmpty();
        }
    }

    @Test
    void onlyTheLastOfManyTextsIsWritten() throws Exception {
        try (DelayedWriter writer = writer()) {
            for (int i = 0; i <= 500; i++) writer.write(folder.resolve("x"), "text " + i);
        }
        assertThat(folder.resolve("x")).hasContent("text 500");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void folderThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        List<String> told = new CopyOnWriteArrayList<>();
        try (DelayedWriter writer = new DelayedWriter(1, told::add)) {
            writer.write(folder.resolve("file").resolve("below"), "text");
        }
        assertThat(told).singleElement().asString().contains("Not saved", "podium.data");
    }

    @ParameterizedTest
    @CsvSource({"/p, /x, /p", ", /x, /x/podium", ", relative, /home/u/.local/share/podium",
            ", , /home/u/.local/share/podium"})
    void dataFolder(String property, String xdg, String expected) {
        TreeMap<String, String> environment = new TreeMap<>();
        if (xdg != null) environment.put("XDG_DATA_HOME", xdg);
        assertThat(UserFolder.locate(Optional.ofNullable(property), environment, "/home/u").path()).isEqualTo(
                Path.of(expected));
    }
}
