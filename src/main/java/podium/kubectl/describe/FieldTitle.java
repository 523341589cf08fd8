package podium.kubectl.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A field's name in words, as in {@code Min Replicas} for {@code minReplicas}. */
final class FieldTitle {
    private static final List<String> ACRONYMS = List.of("API", "URL", "UID", "GUID");

    private FieldTitle() {
    }

    /** Rule: a name that holds more than letters and hyphens, as keys of maps do, stays as it is. */
    static String of(String field) {
        if (!field.chars().allMatch(c -> Character.isLetter(c) || c == '-')) return field;
        return String.join(" ", merged(words(field)).stream().map(FieldTitle::title).toList());
    }

    private static String title(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        if (ACRONYMS.contains(upper)) return upper;
        boolean lower = word.toLowerCase(Locale.ROOT).equals(word);
        return lower ? upper.substring(0, 1) + word.substring(1) : word;
    }

    /** Rule: letters of one case make a word; the last capital before small letters belongs to them. */
    private static List<String> words(String field) {
        return List.of(field.split(
                "(?<=\\p{Lower})(?=\\p{Upper})|(?<=\\p{Upper})(?=\\p{Upper}\\p{Lower})|(?<=-)(?!-)|(?<!-)(?=-)", -1));
    }

    /** Rule: an abbreviation and the word after it are one, as in {@code IPAddress}. */
    private static List<String> merged(List<String> words) {
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean joins = i + 1 < words.size() && word.length() > 1 && word.toUpperCase(Locale.ROOT).equals(word)
                    && Character.isUpperCase(words.get(i + 1).charAt(0));
            merged.add(joins ? word + words.get(++i) : word);
        }
        return merged;
    }
}
