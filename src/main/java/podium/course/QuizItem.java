package podium.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import podium.text.Span;

/** One question of a quiz. */
public sealed interface QuizItem {
    String id();

    /** What is asked, in Markdown. */
    String question();

    /** Where it stands in its bank. */
    Span span();

    /**
     * An answer to choose.
     *
     * @param because why it is right or wrong
     * @param show the name of a run that shows it
     */
    record Option(String text, boolean right, String because, Optional<String> show) {
    }

    /** One right option, or several. */
    record Choice(String id, String question, boolean several, List<Option> options, Span span) implements QuizItem {
        /** Whether just the right options were chosen, by their places from 0. */
        public boolean isRight(SortedSet<Integer> chosen) {
            TreeSet<Integer> right = new TreeSet<>();
            IntStream.range(0, options.size()).filter(i -> options.get(i).right()).forEach(right::add);
            return right.equals(chosen);
        }
    }

    /** A statement that is true or false, with a proof. */
    record Truth(String id, String question, boolean answer, String because, Optional<String> show, Span span)
            implements
                QuizItem {
    }

    /** Steps to bring into their order. */
    record Sequence(String id, String question, List<String> steps, String because, Optional<String> show, Span span)
            implements
                QuizItem {
    }

    /**
     * A command or a word to write.
     *
     * @param answer as it is shown afterwards
     * @param accepted regular expressions, each for a whole answer; blanks are made single before
     */
    record Fill(String id, String question, String answer, List<String> accepted, String because, Span span)
            implements
                QuizItem {
        /** Whether an answer is one of those accepted. */
        public boolean accepts(String given) {
            String plain = given.strip().replaceAll("\\s+", " ");
            return plain.toLowerCase(Locale.ROOT).equals(answer.toLowerCase(Locale.ROOT))
                    || accepted.stream().anyMatch(form -> Pattern.matches(form, plain));
        }
    }

    /**
     * A question to answer aloud.
     *
     * @param rubric what a good answer names; a learner ticks off what they said
     * @param model an answer in full
     * @param followUp what an interviewer asks next
     * @param show the name of a run in which the cluster proves the answer
     */
    record Interview(String id, String question, List<String> rubric, String model, String followUp,
            Optional<String> show, Span span)
            implements
                QuizItem {
    }
}
