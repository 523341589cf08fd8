package podium.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelocationTest {
    @TempDir
    Path root;
    private Path usual = Path.of("");
    private Path other = Path.of("");

    @BeforeEach
    void somethingIsKept() throws IOException {
        usual = root.resolve("usual");
        other = Files.createDirectories(root.resolve("other"));
        Files.createDirectories(usual.resolve("drafts"));
        Files.writeString(usual.resolve(SettingsStore.FILE), "{}");
        Files.writeString(usual.resolve("drafts/sandbox.yaml"), "kind: Pod\n");
    }

    private Relocation.Settled settle() {
        return new Relocation(usual).settle();
    }

    @Test
    void withoutAnOrderItIsTheUsualFolder() {
        assertThat(settle().folder().path()).isEqualTo(usual);
        assertThat(settle().notice()).isEmpty();
    }

    @Test
    void dataMovesAtTheNextStartAndStaysThere() throws IOException {
        new Relocation(usual).order(usual, other);
        assertThat(usual.resolve("drafts/sandbox.yaml")).as("nothing moves while files are open").exists();
        assertThat(settle().folder().path()).isEqualTo(other);
        assertThat(other.resolve("drafts/sandbox.yaml")).hasContent("kind: Pod");
        assertThat(usual.resolve("drafts/sandbox.yaml")).doesNotExist();
        assertThat(settle().folder().path()).as("the second start").isEqualTo(other);
        assertThat(settle().notice()).isEmpty();
    }

    /** Another program that reads the data looks where it is and moves nothing. */
    @Test
    void whereTheDataIsNowIsToldWithoutMovingIt() throws IOException {
        assertThat(new Relocation(usual).current().path()).isEqualTo(usual);
        new Relocation(usual).order(usual, other);
        assertThat(new Relocation(usual).current().path()).as("ordered").isEqualTo(usual);
        assertThat(usual.resolve("drafts/sandbox.yaml")).exists();
        settle();
        assertThat(new Relocation(usual).current().path()).as("moved").isEqualTo(other);
    }

    @Test
    void andBackAgain() throws IOException {
        new Relocation(usual).order(usual, other);
        settle();
        Files.writeString(other.resolve("drafts/sandbox.yaml"), "newer");
        new Relocation(usual).order(other, usual);
        assertThat(settle().folder().path()).isEqualTo(usual);
        assertThat(usual.resolve("drafts/sandbox.yaml")).hasContent("newer");
        assertThat(settle().notice()).isEmpty();
    }

    @Test
    void aFolderWithDataIsTakenAsItIs() throws IOException {
        Files.writeString(other.resolve(SettingsStore.FILE), "{\"zoom\": 2}");
        new Relocation(usual).order(usual, other);
        assertThat(settle().folder().path()).isEqualTo(other);
        assertThat(other.resolve(SettingsStore.FILE)).hasContent("{\"zoom\": 2}");
        assertThat(usual.resolve("drafts/sandbox.yaml")).as("and the old data is left alone").exists();
    }

    @Test
    void aFolderThatIsGoneIsToldAndNothingIsLost() throws IOException {
        new Relocation(usual).order(usual, other);
        settle();
        Files.move(other, root.resolve("unplugged"));
        assertThat(settle().folder().path()).isEqualTo(usual);
        assertThat(settle().notice().orElseThrow()).contains(other.toString(), "is not there");
    }

    @Test
    void aFolderThatCannotBeUsedIsRefusedAtOnce() throws IOException {
        Path within = Files.createDirectories(usual.resolve("drafts/new"));
        assertThatThrownBy(() -> new Relocation(usual).order(usual, within)).hasMessageContaining("lies within");
        assertThatThrownBy(() -> new Relocation(usual).order(usual, root.resolve("none"))).hasMessageContaining(
                "is no folder");
        assertThat(settle().folder().path()).isEqualTo(usual);
    }
}
