package podium.desktop.editor;

/** What a plain YAML scalar means. */
final class Scalars {
    private Scalars() {
    }

    /** Whether it reads as a number. Rule: YAML 1.2 core schema, decimal integers and floats. */
    static boolean isNumber(String scalar) {
        int at = !scalar.isEmpty() && "+-".indexOf(scalar.charAt(0)) >= 0 ? 1 : 0;
        int digits = 0;
        int points = 0;
        for (; at < scalar.length(); at++) {
            char c = scalar.charAt(at);
            if (c >= '0' && c <= '9') digits++;
            else if (c == '.') points++;
            else return false;
        }
        return digits > 0 && points <= 1;
    }
}
