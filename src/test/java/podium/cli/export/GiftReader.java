package podium.cli.export;

import java.util.ArrayList;
import java.util.List;

/** Reads GIFT as its description says, strictly, and knowing nothing of how it was written. */
final class GiftReader {
    private final String text;
    private int at;

    private GiftReader(String text) {
        this.text = text;
    }

    /** A question; answers start with their sign, and feedback is what stands behind a bare number sign. */
    record Question(String title, String stem, List<Answer> answers) {
    }

    /** One answer: {@code =}, {@code ~}, or nothing before a word; the share between two percent signs. */
    record Answer(char sign, String share, String text, String feedback) {
    }

    static List<Question> read(String text) {
        return new GiftReader(text).questions();
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        while (skipBlank()) {
            if (text.startsWith("$CATEGORY:", at)) at = text.indexOf('\n', at);
            else questions.add(question());
        }
        return questions;
    }

    private Question question() {
        expect("::");
        String title = upTo("::");
        expect("::");
        expect("[html]");
        String stem = upTo("{");
        expect("{");
        List<Answer> answers = new ArrayList<>();
        while (skipBlank() && text.charAt(at) != '}') answers.add(answer());
        expect("}");
        return new Question(title, stem, answers);
    }

    private Answer answer() {
        char sign = text.charAt(at);
        if (sign == '=' || sign == '~') at++;
        String share = "";
        if (text.charAt(at) == '%') {
            at++;
            share = upTo("%");
            expect("%");
        }
        String words = upTo("#=~}\n");
        String feedback = "";
        if (text.charAt(at) == '#') {
            while (text.charAt(at) == '#') at++;
            feedback = upTo("#=~}\n");
            while (text.charAt(at) == '#') {
                at++;
                upTo("#=~}\n");
            }
        }
        return new Answer(sign, share, words.strip(), feedback.strip());
    }

    /** The text before one of some characters that has no backslash; a backslash and a character stand for the latter. */
    private String upTo(String ends) {
        StringBuilder found = new StringBuilder();
        while (ends.indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at++);
            if (c == '\\') {
                char marked = text.charAt(at++);
                found.append(marked == 'n' ? '\n' : marked);
            } else if ("~=#{}".indexOf(c) >= 0) {
                throw new IllegalStateException("a bare " + c + " at " + at + ": " + text.substring(at - 20, at));
            } else {
                found.append(c);
            }
        }
        return found.toString();
    }

    private void expect(String sign) {
        if (!text.startsWith(sign, at)) {
            throw new IllegalStateException(
                    "no " + sign + " at " + at + ": " + text.substring(Math.max(0, at - 30), at));
        }
        at += sign.length();
    }

    private boolean skipBlank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at < text.length();
    }
}
