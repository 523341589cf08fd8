package podium.shell.awk;

import java.util.Arrays;
import java.util.Optional;

/** The functions of the language, each with the least and the most arguments it takes. */
enum Builtin {
    LENGTH("length", 0, 1), SUBSTR("substr", 2, 3), INDEX("index", 2, 2), SPLIT("split", 2, 3), SUB("sub", 2, 3), GSUB(
            "gsub", 2, 3), GENSUB("gensub", 3, 4), MATCH("match", 2, 2), SPRINTF("sprintf", 1, 99), TOUPPER("toupper",
                    1,
                    1), TOLOWER("tolower", 1, 1), INT("int", 1, 1), SQRT("sqrt", 1, 1), EXP("exp", 1, 1), LOG("log", 1,
                            1), SIN("sin", 1, 1), COS("cos", 1, 1), ATAN2("atan2", 2, 2), RAND("rand", 0, 0), SRAND(
                                    "srand", 0, 1), AND("and", 2, 2), OR("or", 2, 2), XOR("xor", 2, 2), COMPL("compl",
                                            1,
                                            1), LSHIFT("lshift", 2, 2), RSHIFT("rshift", 2, 2), SYSTEM("system", 1,
                                                    1), CLOSE("close", 1, 2), FFLUSH("fflush", 0,
                                                            1), SYSTIME("systime", 0, 0), STRFTIME("strftime", 0, 3);

    private final String word;
    private final int least;
    private final int most;

    Builtin(String word, int least, int most) {
        this.word = word;
        this.least = least;
        this.most = most;
    }

    static Optional<Builtin> find(String word) {
        return Arrays.stream(values()).filter(builtin -> builtin.word.equals(word)).findFirst();
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
