package podium.kubectl.flags;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import podium.kubectl.flags.Flag.Form;

/** The flags of one command. */
public final class FlagSet {
    private final Map<String, Flag> flags = new LinkedHashMap<>();

    /** Text flags; each may carry its letter, as in {@code output,o}. */
    public FlagSet text(String... names) {
        return all(Form.TEXT, Optional.empty(), Optional.empty(), names);
    }

    /** A text flag with a value of its own. */
    public FlagSet preset(String name, String preset) {
        return one(name, Form.TEXT, Optional.empty(), Optional.of(preset));
    }

    /** A text flag that may be given without a value. */
    public FlagSet textOr(String name, String bare, String preset) {
        return one(name, Form.TEXT, Optional.of(bare), Optional.of(preset));
    }

    /** Switches that are off. */
    public FlagSet bool(String... names) {
        return all(Form.BOOL, Optional.of("true"), Optional.of("false"), names);
    }

    /** Switches that are on. */
    public FlagSet on(String... names) {
        return all(Form.BOOL, Optional.of("true"), Optional.of("true"), names);
    }

    /** A whole number. */
    public FlagSet number(String name, String preset) {
        return one(name, Form.NUMBER, Optional.empty(), Optional.of(preset));
    }

    /** A duration. */
    public FlagSet duration(String name, String preset) {
        return one(name, Form.DURATION, Optional.empty(), Optional.of(preset));
    }

    /** Texts that commas part. */
    public FlagSet list(String... names) {
        return all(Form.LIST, Optional.empty(), Optional.empty(), names);
    }

    /** Texts, one a mention. */
    public FlagSet array(String... names) {
        return all(Form.ARRAY, Optional.empty(), Optional.empty(), names);
    }

    /** All flags of another set besides. */
    public FlagSet with(FlagSet other) {
        other.flags.values().forEach(f -> flags.putIfAbsent(f.name(), f));
        return this;
    }

    private FlagSet all(Form form, Optional<String> bare, Optional<String> preset, String... names) {
        for (String name : names) one(name, form, bare, preset);
        return this;
    }

    private FlagSet one(String name, Form form, Optional<String> bare, Optional<String> preset) {
        int comma = name.indexOf(',');
        String full = comma < 0 ? name : name.substring(0, comma);
        flags.put(full, new Flag(full, comma < 0 ? "" : name.substring(comma + 1), form, bare, preset));
        return this;
    }

    /** All flags, in order of mention. */
    public List<Flag> all() {
        return List.copyOf(flags.values());
    }

    /** The flag of a name. */
    public Optional<Flag> find(String name) {
        return Optional.ofNullable(flags.get(name));
    }

    /** The flag of a letter. */
    public Optional<Flag> byLetter(String letter) {
        return flags.values().stream().filter(f -> f.shorthand().equals(letter)).findFirst();
    }

    /** One line for each flag. */
    public String usage() {
        return flags.values().stream().map(f -> "    "
                + (f.shorthand().isEmpty() ? "    " : "-" + f.shorthand() + ", ") + "--" + f.name() + "="
                + f.preset().orElse("''") + "\n").collect(Collectors.joining());
    }
}
