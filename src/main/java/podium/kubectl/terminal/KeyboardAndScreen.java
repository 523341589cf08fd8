package podium.kubectl.terminal;

import java.util.Optional;
import podium.shell.line.Key;
import podium.shell.line.LineTerminal;

/** The two halves of the terminal, for reading a line. */
record KeyboardAndScreen(Keyboard keyboard, Screen screen) implements LineTerminal {
    @Override
    public Optional<Key> key() {
        return keyboard.read();
    }

    @Override
    public void draw(String text) {
        screen.draw(text);
    }

    @Override
    public int columns() {
        return screen.columns();
    }
}
