package podium.kubectl.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import podium.kubectl.session.Typing;
import podium.shell.kernel.LineDiscipline;
import podium.shell.line.Key;

/** What is typed while kubectl talks with a program in a container. */
final class KeyboardTyping implements Typing {
    private final Keyboard keyboard;
    private final Screen screen;
    private final LiveRun live;
    private LineDiscipline discipline = new LineDiscipline();
    private boolean ended;

    KeyboardTyping(Keyboard keyboard, Screen screen, LiveRun live) {
        this.keyboard = keyboard;
        this.screen = screen;
        this.live = live;
    }

    /** A command begins. */
    void begin() {
        discipline = new LineDiscipline();
        ended = false;
    }

    /** It is over. */
    void end() {
        keyboard.hold(false);
        live.talk(false);
    }

    @Override
    public String typed(boolean raw) {
        keyboard.hold(raw);
        live.talk(true);
        StringBuilder keys = new StringBuilder();
        for (Optional<Key> key = keyboard.look(); key.isPresent(); key = keyboard.look())
            keys.append(key.get().sequence());
        return raw ? keys.toString() : lines(keys.toString());
    }

    private String lines(String keys) {
        StringBuilder lines = new StringBuilder();
        for (LineDiscipline.Effect effect : discipline.type(keys.getBytes(StandardCharsets.UTF_8))) {
            switch (effect) {
                case LineDiscipline.Effect.Shown(byte[] shown) ->
                    screen.draw(new String(shown, StandardCharsets.UTF_8));
                case LineDiscipline.Effect.Ready(byte[] line) -> {
                    ended |= line.length == 0;
                    lines.append(new String(line, StandardCharsets.UTF_8));
                }
                case LineDiscipline.Effect.Interrupted() -> {
                    // the keyboard has told the command already
                }
            }
        }
        return lines.toString();
    }

    @Override
    public boolean hasEnded() {
        return ended || keyboard.isClosed();
    }

    @Override
    public int columns() {
        return screen.columns();
    }

    @Override
    public int rows() {
        return screen.rows();
    }
}
