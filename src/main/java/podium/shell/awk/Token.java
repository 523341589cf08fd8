package podium.shell.awk;

/** A token of a program. */
record Token(Kind kind, String text, int line) {
    enum Kind {
        NUMBER, STRING, REGEX, NAME, CALL, BUILTIN, KEYWORD, SIGN, NEWLINE, END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.KEYWORD) && text.equals(sign);
    }

    /** Whether an operand has just ended, so that a slash divides. */
    boolean endsOperand() {
        return switch (kind) {
            case NUMBER, STRING, REGEX, NAME, BUILTIN -> true;
            case SIGN -> text.equals(")") || text.equals("]") || text.equals("$") || text.equals("++")
                    || text.equals("--");
            default -> false;
        };
    }
}
