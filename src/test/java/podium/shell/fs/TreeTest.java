package podium.shell.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000, 600, 4, true", "1000, 1000, 600, 1, false", "1001, 1000, 640, 4, true",
            "1001, 1000, 640, 2, false",
            "1001, 1001, 604, 4, true", "1001, 1001, 640, 4, false", "0, 0, 000, 4, true", "0, 0, 644, 1, false"})
    void permissionBitsCountByOwnerGroupAndOthers(long uid, long gid, String mode, int wanted, boolean allowed) {
        MemoryTree tree = Trees.empty(0, 0, 0755);
        tree.file("/f", bytes("x"), 1000, 1000, Integer.parseInt(mode, 8));
        Credentials who = new Credentials(uid, gid, List.of(), Credentials.DEFAULT_CAPABILITIES);
        assertThat(who.allows(tree.lookUp("/f").orElseThrow(), wanted)).isEqualTo(allowed);
    }

    @Test
    void rootWithoutCapabilitiesIsAUserLikeOthers() {
        MemoryTree tree = Trees.empty(0, 0, 0755);
        tree.file("/f", bytes("x"), 1000, 1000, 0600);
        assertThat(new Credentials(0, 0, List.of(), Set.of()).allows(tree.lookUp("/f").orElseThrow(), 4)).isFalse();
    }

    @Test
    void aLayerKeepsItsWritesToItself() {
        MemoryTree image = Trees.empty(0, 0, 0755);
        image.file("/etc/a", bytes("image"), 0, 0, 0644);
        MemoryTree layer = image.layer();
        layer.file("/etc/a", bytes("layer"), 0, 0, 0644);
        layer.remove("/etc/b");
        assertThat(image.read("/etc/a")).contains(bytes("image"));
        assertThat(layer.read("/etc/a")).contains(bytes("layer"));
    }

    @Test
    void writesBeyondTheLimitFail() {
        MemoryTree tree = Trees.empty(0, 0, 0777);
        tree.limit(4);
        tree.file("/a", bytes("1234"), 0, 0, 0644);
        assertThatThrownBy(() -> tree.file("/b", bytes("5"), 0, 0, 0644)).isInstanceOf(SystemError.class).hasMessage(
                "No space left on device");
    }

    @Test
    void fsGroupGivesFilesAndDirectoriesToTheGroup() {
        MemoryTree tree = Trees.empty(0, 0, 0777);
        tree.file("/d/f", bytes("x"), 0, 0, 0400);
        tree.giveToGroup(2000, false);
        assertThat(tree.entry("/d").orElseThrow()).extracting(Tree.Entry::gid, Tree.Entry::mode).containsExactly(2000L,
                02775);
        assertThat(tree.entry("/d/f").orElseThrow()).extracting(Tree.Entry::gid, Tree.Entry::mode).containsExactly(
                2000L, 0660);
    }

    @Test
    void linksAreFollowedWithinTheTree() {
        MemoryTree tree = Trees.empty(0, 0, 0755);
        tree.file("/..1/key", bytes("v"), 0, 0, 0644);
        tree.link("/..data", "..1");
        tree.link("/key", "..data/key");
        assertThat(tree.read("/key")).contains(bytes("v"));
        assertThat(tree.entry("/key").orElseThrow().target()).isEqualTo("..data/key");
    }
}
