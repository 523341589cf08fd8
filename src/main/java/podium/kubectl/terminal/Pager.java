package podium.kubectl.terminal;
import podium.shell.line.Key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows a long text page by page, as less does. */
final class Pager {
    private final Keyboard keyboard;
    private final Screen screen;
    private List<String> lines = List.of();
    private int top;
    private String note = "";

    Pager(Keyboard keyboard, Screen screen) {
        this.keyboard = keyboard;
        this.screen = screen;
    }

    /** Shows a text until the user leaves it; how many rows it has. */
    int show(String text) {
        lines = folded(text, screen.columns());
        screen.draw("\u001b[?1049h");
        while (true) {
            draw();
            Optional<Key> key = keyboard.read();
            if (key.isEmpty() || ends(key.get())) break;
            move(key.get());
        }
        screen.draw("\u001b[?1049l");
        return lines.size();
    }

    private static boolean ends(Key key) {
        return key.text().equals("q") || key.isControl('c');
    }

    /** The lines, cut where the screen ends. */
    private static List<String> folded(String text, int columns) {
        List<String> rows = new ArrayList<>();
        text.lines().forEach(line -> {
            for (int at = 0; at == 0 || at < line.length(); at += columns) {
                rows.add(line.substring(at, Math.min(line.length(), at + columns)));
            }
        });
        return rows;
    }

    private int page() {
        return screen.rows() - 1;
    }

    private int last() {
        return Math.max(0, lines.size() - page());
    }

    private void draw() {
        StringBuilder picture = new StringBuilder("\u001b[H\u001b[2J");
        for (int row = top; row < top + page(); row++) {
            picture.append(row < lines.size() ? lines.get(row) : "~").append("\r\n");
        }
        String bottom = note.isEmpty() ? top >= last() ? "(END)" : ":" : note;
        screen.draw(picture.append("\u001b[7m").append(bottom).append("\u001b[0m").toString());
        note = "";
    }

    private void move(Key key) {
        int wanted = switch (key.kind()) {
            case DOWN, ENTER -> top + 1;
            case UP -> top - 1;
            case PAGE_DOWN -> top + page();
            case PAGE_UP -> top - page();
            case HOME -> 0;
            case END -> last();
            case CONTROL -> switch (key.text()) {
                case "f", "v" -> top + page();
                case "b" -> top - page();
                default -> top;
            };
            default -> switch (key.text()) {
                case "j", "e" -> top + 1;
                case "k", "y" -> top - 1;
                case " ", "f" -> top + page();
                case "b" -> top - page();
                case "d" -> top + page() / 2;
                case "u" -> top - page() / 2;
                case "g", "<" -> 0;
                case "G", ">" -> last();
                case "/" -> find();
                default -> top;
            };
        };
        top = Math.clamp(wanted, 0, last());
    }

    /** Asks for a text and goes to the next line that holds it. */
    private int find() {
        StringBuilder wanted = new StringBuilder();
        while (true) {
            screen.draw("\r\u001b[K/" + wanted);
            Optional<Key> key = keyboard.read();
            if (key.isEmpty()) return top;
            switch (key.get().kind()) {
                case TEXT -> wanted.append(key.get().text());
                case BACKSPACE -> {
                    if (wanted.isEmpty()) return top;
                    wanted.setLength(wanted.length() - 1);
                }
                case ENTER -> {
                    for (int row = top + 1; row < lines.size(); row++) {
                        if (lines.get(row).contains(wanted)) return row;
                    }
                    note = "Pattern not found";
                    return top;
                }
                default -> {
                    return top;
                }
            }
        }
    }
}
