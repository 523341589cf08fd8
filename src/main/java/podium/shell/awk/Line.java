package podium.shell.awk;

import java.util.ArrayList;
import java.util.List;

/** The present record and its fields: a change of one is a change of the other. */
final class Line {
    private static final int MOST_FIELDS = 100_000;

    private final Variables variables;
    private final Regexes regexes;
    private String text = "";
    private List<String> fields = new ArrayList<>();
    private boolean joined = true;

    Line(Variables variables, Regexes regexes) {
        this.variables = variables;
        this.regexes = regexes;
    }

    /** Takes a new record; it is cut by the FS of this moment. */
    void set(String record) {
        text = record;
        joined = true;
        fields = new ArrayList<>(cut(record));
    }

    private List<String> cut(String record) {
        String separator = variables.text("FS");
        boolean paragraphs = variables.text("RS").isEmpty() && separator.length() == 1 && !separator.equals(" ");
        if (!paragraphs) return Fields.split(record, separator, regexes);
        List<String> parts = new ArrayList<>();
        record.lines().forEach(line -> parts.addAll(Fields.split(line, separator, regexes)));
        return parts;
    }

    int count() {
        return fields.size();
    }

    void count(int number) {
        while (fields.size() > number) fields.removeLast();
        extend(number);
        joined = false;
    }

    private void extend(int number) {
        if (number > MOST_FIELDS) throw new AwkError("out of memory");
        while (fields.size() < number) fields.add("");
    }

    String field(int number) {
        if (number < 0) throw new AwkError("Access to negative field");
        if (number > 0) return number <= fields.size() ? fields.get(number - 1) : "";
        if (!joined) text = String.join(variables.text("OFS"), fields);
        joined = true;
        return text;
    }

    boolean has(int number) {
        return number <= fields.size();
    }

    void field(int number, String value) {
        if (number < 0) throw new AwkError("Access to negative field");
        if (number == 0) {
            set(value);
            return;
        }
        extend(number);
        fields.set(number - 1, value);
        joined = false;
    }
}
