package podium.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import podium.cli.classroom.Seeds;

/** Which names and numbers exercises have. */
final class SeedOptions {
    @Option(names = "--variant", paramLabel = "N", description = "The seed that drew names and numbers (default: ${DEFAULT-VALUE}).")
    private long variant = 0;

    @Option(names = "--seeds", paramLabel = "HOW", converter = Word.class, description = "by-learner: each learner has a seed of their own, drawn from what their file or folder is called; same (default): all have that of --variant. A seed in the roster goes before both.")
    private Sharing sharing = Sharing.SAME;

    /** Whether learners have a seed in common. */
    enum Sharing {
        SAME("same"), BY_LEARNER("by-learner");

        private final String word;

        Sharing(String word) {
            this.word = word;
        }
    }

    /** Reads the words of {@code --seeds}. */
    static final class Word implements ITypeConverter<Sharing> {
        @Override
        public Sharing convert(String word) {
            List<Sharing> all = Arrays.asList(Sharing.values());
            return all.stream().filter(each -> each.word.equals(word)).findFirst().orElseThrow(
                    () -> new TypeConversionException("'" + word + "' is neither same nor by-learner"));
        }
    }

    /** The seed of everybody, unless learners have their own. */
    long variant() {
        return variant;
    }

    /** Whether learners have seeds of their own. */
    boolean byLearner() {
        return sharing == Sharing.BY_LEARNER;
    }

    Seeds seeds() {
        return new Seeds(byLearner(), variant);
    }
}
