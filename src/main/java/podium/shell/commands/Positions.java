package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;

/** The list of cut: numbers and ranges, from 1. */
record Positions(List<Range> ranges) {
    record Range(int from, int to) {
    }

    static Positions parse(String list) {
        if (list.isEmpty()) throw new Wrong("missing list of positions");
        List<Range> ranges = new ArrayList<>();
        for (String item : list.split(",", -1)) {
            int dash = item.indexOf('-');
            int from = dash == 0 ? 1 : number(dash < 0 ? item : item.substring(0, dash));
            int to = dash < 0 ? from : dash == item.length() - 1 ? Integer.MAX_VALUE : number(item.substring(dash + 1));
            if (to < from) throw new Wrong(to + "<" + (from - 1));
            ranges.add(new Range(from, to));
        }
        return new Positions(ranges);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}")) throw new Wrong("invalid number '" + text + "'");
        return Integer.parseInt(text);
    }

    private boolean has(int position) {
        return ranges.stream().anyMatch(range -> range.from() <= position && position <= range.to());
    }

    String characters(String text, String joiner) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            if (has(i + 1)) {
                if (gap && !out.isEmpty()) out.append(joiner);
                out.append(text.charAt(i));
                gap = false;
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    String fields(String text, String delimiter, String joiner) {
        String[] fields = text.split(java.util.regex.Pattern.quote(delimiter), -1);
        List<String> chosen = new ArrayList<>();
        boolean whole = ranges.size() == 1 && ranges.getFirst().from() == 0 && ranges.getFirst().to() == 0;
        if (whole) return text;
        for (int i = 0; i < fields.length; i++) if (has(i + 1)) chosen.add(fields[i]);
        return String.join(joiner, chosen);
    }
}
