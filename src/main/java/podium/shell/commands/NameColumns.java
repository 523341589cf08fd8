package podium.shell.commands;

import java.util.List;

/**
 * Names in columns, as wide as a screen. Rule: BusyBox, coreutils/ls.c.
 *
 * @param width of the screen, in characters
 * @param byRows whether the next name stands to the right of a name, and not below it
 */
record NameColumns(int width, boolean byRows) {
    private static final String PLAIN = "\033[m";

    /**
     * A name.
     *
     * @param colour what a terminal is sent before it; empty for nothing
     */
    record Name(String text, String colour) {
        String shown() {
            return colour.isEmpty() ? text : colour + text + PLAIN;
        }
    }

    /** The lines of some names. */
    String of(List<Name> names) {
        int cell = names.stream().mapToInt(name -> name.text().length()).max().orElse(0) + 2;
        int across = Math.max(1, width / cell);
        int down = (names.size() + across - 1) / across;
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < down; row++) {
            int gap = 0;
            for (int column = 0; column < across; column++) {
                int place = byRows ? row * across + column : column * down + row;
                if (place >= names.size()) continue;
                lines.repeat(' ', gap).append(names.get(place).shown());
                gap = cell - names.get(place).text().length();
            }
            lines.append('\n');
        }
        return lines.toString();
    }
}
