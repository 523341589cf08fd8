package podium.desktop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

class CommandPaletteTest {
    private static final List<Command> COMMANDS = List.of(Command.of("Go to", "Practice", "2", () -> {
    }), Command.of("Play", "Run from the start", "Ctrl+Enter", () -> {
    }), Command.of("View", "Start again", "? F1", () -> {
    }), Command.of("Play", "To the start", "Home", () -> {
    }));

    @ParameterizedTest
    @CsvSource({"prac, Practice", "'play run', Run from the start", "'RUN', Run from the start"})
    void wordsNarrowTheList(String text, String only) {
        assertThat(CommandPalette.matching(COMMANDS, text)).extracting(Command::title).containsExactly(only);
    }

    @Test
    void titlesThatStartWithTheTextComeFirst() {
        assertThat(CommandPalette.matching(COMMANDS, "start")).extracting(Command::title).containsExactly(
                "Start again", "Run from the start", "To the start");
        assertThat(CommandPalette.matching(COMMANDS, "")).hasSize(4);
        assertThat(CommandPalette.matching(COMMANDS, "no such")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "Ctrl+Enter, false", "F8, false", "Shift+F6, false", "Shift+Left, true", "Space, true",
            "?, true", "Alt+Enter, false", "Home, true"})
    void bareKeysBelongToATextBeingTyped(String key, boolean bare) {
        assertThat(Command.bare(Command.of("", "", key, () -> {
        }).keys().getFirst())).isEqualTo(bare);
    }

    @Test
    void typedKeyIsKnownByItsCharacter() {
        KeyEvent german = new KeyEvent(KeyEvent.KEY_PRESSED, "?", "?", KeyCode.UNDEFINED, true, false, false, false);
        KeyEvent slash = new KeyEvent(KeyEvent.KEY_PRESSED, "/", "/", KeyCode.SLASH, false, false, false, false);
        assertThat(new TypedKey("?").match(german)).isTrue();
        assertThat(new TypedKey("?").match(slash)).isFalse();
    }
}
