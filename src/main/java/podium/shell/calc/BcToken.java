package podium.shell.calc;

/** A piece of a bc program. */
record BcToken(Kind kind, String text) {
    enum Kind {
        NUMBER, NAME, STRING, SIGN, NEWLINE, END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean word(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
