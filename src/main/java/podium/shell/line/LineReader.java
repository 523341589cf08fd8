package podium.shell.line;

import java.util.Optional;
import java.util.function.Function;
import podium.shell.line.Key.Kind;

/** Reads lines from the keys, with editing, history, search and completion. Rule: readline(3), emacs mode. */
public final class LineReader {
    private final LineTerminal terminal;
    private final History history;
    private final Function<EditLine, Completion> completer;
    private LinePicture picture = new LinePicture("", EditLine.EMPTY, 80);
    private EditLine line = EditLine.EMPTY;
    private EditLine typed = EditLine.EMPTY;
    private int place;
    private Kind lastKind = Kind.TEXT;

    /** How reading a line ended. */
    public sealed interface Outcome {
        /** The line, without its end. */
        record Line(String text) implements Outcome {
        }

        /** Ctrl+C. */
        record GivenUp() implements Outcome {
        }

        /** Ctrl+D on an empty line, or the terminal is gone. */
        record End() implements Outcome {
        }
    }

    /** @param completer what the word before the cursor may become */
    public LineReader(LineTerminal terminal, History history, Function<EditLine, Completion> completer) {
        this.terminal = terminal;
        this.history = history;
        this.completer = completer;
    }

    /** Reads one line, behind a prompt that has been written. */
    public Outcome read(String prompt) {
        picture = new LinePicture(prompt, EditLine.EMPTY, terminal.columns());
        line = EditLine.EMPTY;
        place = history.size();
        while (true) {
            Optional<Key> key = terminal.key();
            if (key.isEmpty()) return new Outcome.End();
            Optional<Outcome> outcome = take(key.get());
            lastKind = key.get().kind();
            if (outcome.isPresent()) return outcome.get();
        }
    }

    private Optional<Outcome> take(Key key) {
        switch (key.kind()) {
            case ENTER -> {
                return Optional.of(entered());
            }
            case UP -> browse(-1);
            case DOWN -> browse(1);
            case TAB -> complete();
            case RESIZED -> renew();
            case CONTROL -> {
                return control(key);
            }
            default -> show(line.after(key));
        }
        return Optional.empty();
    }

    private Optional<Outcome> control(Key key) {
        switch (key.text().charAt(0)) {
            case 'c' -> {
                show(new EditLine(line.text(), line.text().length(), line.cut()));
                terminal.draw("^C\r\n");
                return Optional.of(new Outcome.GivenUp());
            }
            case 'd' -> {
                if (line.text().isEmpty()) return Optional.of(new Outcome.End());
                show(line.after(key));
            }
            case 'p' -> browse(-1);
            case 'n' -> browse(1);
            case 'l' -> {
                terminal.draw("\u001b[H\u001b[2J");
                picture = new LinePicture(picture.prompt(), EditLine.EMPTY, terminal.columns());
                terminal.draw(picture.prompt());
                show(line);
            }
            case 'r' -> {
                return search();
            }
            default -> show(line.after(key));
        }
        return Optional.empty();
    }

    /** Rule: BusyBox, libbb/lineedit.c: at another size the prompt and the line are written once more. */
    private void renew() {
        picture = new LinePicture(picture.prompt(), picture.line(), terminal.columns());
        terminal.draw(picture.erasedFor(picture));
    }

    private Outcome entered() {
        show(new EditLine(line.text(), line.text().length(), line.cut()));
        terminal.draw("\r\n");
        return new Outcome.Line(line.text());
    }

    private void show(EditLine now) {
        line = now;
        LinePicture next = new LinePicture(picture.prompt(), now, terminal.columns());
        terminal.draw(picture.replacedBy(next));
        picture = next;
    }

    private void browse(int step) {
        int wanted = place + step;
        if (wanted < 0 || wanted > history.size()) return;
        if (place == history.size()) typed = line;
        place = wanted;
        show(place == history.size() ? typed : line.with(history.at(place)));
    }

    private void complete() {
        Completion found = completer.apply(line);
        EditLine filled = found.fill(line);
        if (!filled.equals(line)) {
            show(filled);
        } else if (found.words().size() > 1 && lastKind == Kind.TAB) {
            EditLine now = line;
            show(new EditLine(line.text(), line.text().length(), line.cut()));
            terminal.draw("\r\n" + found.columns(terminal.columns()).replace("\n", "\r\n") + picture.prompt());
            picture = new LinePicture(picture.prompt(), EditLine.EMPTY, terminal.columns());
            show(now);
        } else if (found.words().isEmpty()) {
            terminal.draw("\u0007");
        }
    }

    /** Ctrl+R: the newest line that holds what is typed; Ctrl+R again goes to an older one. */
    private Optional<Outcome> search() {
        EditLine before = line;
        String prompt = picture.prompt();
        StringBuilder wanted = new StringBuilder();
        int found = history.size();
        while (true) {
            String shown = found < history.size() ? history.at(found) : before.text();
            int at = Math.max(0, shown.indexOf(wanted.toString()));
            reprompt("(reverse-i-search)`" + wanted + "': ", new EditLine(shown, at, before.cut()));
            Optional<Key> key = terminal.key();
            if (key.isEmpty()) return Optional.of(new Outcome.End());
            if (key.get().isControl('r')) {
                found = history.search(wanted.toString(), found).orElse(found);
            } else if (key.get().kind() == Kind.TEXT || key.get().kind() == Kind.BACKSPACE) {
                if (key.get().kind() == Kind.TEXT) wanted.append(key.get().text());
                else if (!wanted.isEmpty()) wanted.setLength(wanted.length() - 1);
                int from = key.get().kind() == Kind.TEXT ? Math.min(found + 1, history.size()) : history.size();
                found = history.search(wanted.toString(), from).orElse(history.size());
            } else {
                boolean away = key.get().isControl('g') || key.get().isControl('c');
                place = away ? history.size() : found;
                reprompt(prompt, away ? before : before.with(shown));
                boolean ends = key.get().kind() == Kind.ENTER || key.get().isControl('c');
                return ends ? take(key.get()) : Optional.empty();
            }
        }
    }

    private void reprompt(String prompt, EditLine shown) {
        line = shown;
        LinePicture next = new LinePicture(prompt, shown, terminal.columns());
        terminal.draw(picture.replacedBy(next));
        picture = next;
    }
}
