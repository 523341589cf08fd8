package podium.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Label selectors, as in {@code app=web,tier!=front,env in (a,b),!old}, with the server's words about bad ones. */
public final class LabelSelectors {
    private static final String END = "end of string";
    private final List<String> tokens;
    private int at;

    private LabelSelectors(List<String> tokens) {
        this.tokens = tokens;
    }

    /**
     * Which labels a selector means.
     *
     * @throws IllegalArgumentException with the server's words
     */
    public static Predicate<Map<String, String>> parse(String text) {
        return new LabelSelectors(tokens(text)).all();
    }

    private static List<String> tokens(String text) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if ("=!<>(),".indexOf(c) >= 0) {
                boolean two = i + 1 < text.length() && (c == '=' || c == '!') && text.charAt(i + 1) == '=';
                found.add(text.substring(i, i + (two ? 2 : 1)));
                i += two ? 2 : 1;
            } else {
                int start = i;
                while (i < text.length() && "=!<>(), \t".indexOf(text.charAt(i)) < 0) i++;
                found.add(text.substring(start, i));
            }
        }
        return found;
    }

    private Predicate<Map<String, String>> all() {
        Predicate<Map<String, String>> all = labels -> true;
        if (tokens.isEmpty()) return all;
        while (true) {
            String next = peek();
            if (!isWord(next) && !next.equals("!")) {
                throw new IllegalArgumentException("found '" + next + "', expected: !, identifier, or '" + END
                        + "'");
            }
            all = all.and(requirement());
            if (at == tokens.size()) return all;
            if (!take().equals(",")) {
                throw new IllegalArgumentException("found '" + tokens.get(at - 1) + "', expected: ',' or '" + END
                        + "'");
            }
            if (at == tokens.size())
                throw new IllegalArgumentException("found '', expected: identifier after ','");
        }
    }

    private Predicate<Map<String, String>> requirement() {
        if (peek().equals("!")) {
            take();
            String key = take();
            return labels -> !labels.containsKey(key);
        }
        String key = take();
        String operator = peek();
        return switch (operator) {
            case "", "," -> labels -> labels.containsKey(key);
            case "=", "==" -> equal(key, value(), false);
            case "!=" -> equal(key, value(), true);
            case "in", "notin" -> {
                take();
                List<String> values = values();
                boolean not = operator.equals("notin");
                yield labels -> Optional.ofNullable(labels.get(key)).filter(values::contains).isPresent() != not;
            }
            case "<", ">" -> {
                String limit = value();
                yield labels -> compare(labels.getOrDefault(key, ""), limit, operator);
            }
            default -> throw new IllegalArgumentException("unable to parse requirement: found '" + operator
                    + "', expected: in, notin, =, ==, !=, gt, lt");
        };
    }

    private static boolean compare(String value, String limit, String operator) {
        if (!value.matches("-?\\d{1,18}") || !limit.matches("-?\\d{1,18}")) return false;
        int order = Long.compare(Long.parseLong(value), Long.parseLong(limit));
        return operator.equals("<") ? order < 0 : order > 0;
    }

    private static Predicate<Map<String, String>> equal(String key, String value, boolean not) {
        return labels -> Optional.ofNullable(labels.get(key)).filter(value::equals).isPresent() != not;
    }

    private String value() {
        take();
        return isWord(peek()) ? take() : "";
    }

    private List<String> values() {
        String open = take();
        if (!open.equals("("))
            throw new IllegalArgumentException("unable to parse requirement: found '" + open + "' expected: '('");
        List<String> values = new ArrayList<>();
        boolean word = false;
        while (true) {
            String next = take();
            if (next.equals(")")) {
                if (!word) values.add("");
                return values;
            }
            if (next.equals(",")) {
                if (!word) values.add("");
                word = false;
            } else if (isWord(next)) {
                values.add(next);
                word = true;
            } else {
                throw new IllegalArgumentException("unable to parse requirement: found '" + next
                        + "', expected: ',', or ')'");
            }
        }
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String take() {
        return at < tokens.size() ? tokens.get(at++) : "";
    }

    private static boolean isWord(String token) {
        return !token.isEmpty() && "=!<>(),".indexOf(token.charAt(0)) < 0;
    }
}
