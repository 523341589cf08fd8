package podium.shell.line;

import java.util.List;

/**
 * What a word may become.
 *
 * @param start where the word begins in the line
 * @param words what may stand there, in order
 */
public record Completion(int start, List<String> words) {
    /** What all words begin with. */
    public String common() {
        if (words.isEmpty()) return "";
        String common = words.getFirst();
        for (String word : words) {
            int same = 0;
            while (same < common.length() && same < word.length() && common.charAt(same) == word.charAt(same)) same++;
            common = common.substring(0, same);
        }
        return common;
    }

    /** A line with as much of the word filled in as is certain; a blank follows a word that is complete. */
    public EditLine fill(EditLine line) {
        if (words.isEmpty()) return line;
        String word = common();
        if (word.length() < line.cursor() - start) return line;
        boolean complete = words.size() == 1 && !word.endsWith("/") && !word.endsWith("=");
        String filled = line.text().substring(0, start) + word + (complete ? " " : "");
        return new EditLine(filled + line.after(), filled.length(), line.cut());
    }

    /** The words in columns, as wide as a terminal. */
    public String columns(int width) {
        int cell = words.stream().mapToInt(String::length).max().orElse(0) + 2;
        int across = Math.max(1, width / cell);
        int down = (words.size() + across - 1) / across;
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < down; row++) {
            StringBuilder line = new StringBuilder();
            for (int place = row; place < words.size(); place += down) {
                line.append(words.get(place)).repeat(' ', cell - words.get(place).length());
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
