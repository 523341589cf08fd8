package podium.shell.programs.curl;

/** Names of header fields as servers write them. */
final class HeaderNames {
    private HeaderNames() {
    }

    /** Each word of a name with a capital: {@code content-type} is {@code Content-Type}. */
    static String titled(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || name.charAt(i - 1) == '-';
            text.append(first ? Character.toUpperCase(name.charAt(i)) : name.charAt(i));
        }
        return text.toString();
    }
}
