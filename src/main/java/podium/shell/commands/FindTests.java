package podium.shell.commands;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import podium.shell.expand.Pattern;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Inode;
import podium.shell.kernel.Accounts;

/** The tests that find knows. */
final class FindTests {
    private final Call call;

    FindTests(Call call) {
        this.call = call;
    }

    /** The test of a name; its argument, if it takes one, is asked for. */
    Predicate<FoundFile> of(String option, Supplier<String> words) {
        return switch (option) {
            case "-true" -> item -> true;
            case "-false" -> item -> false;
            case "-empty" -> item -> item.inode() instanceof DirectoryInode directory
                    ? directory.children().isEmpty()
                    : item.inode().size() == 0;
            case "-executable" -> item -> call.files().access(item.path(), 1);
            case "-name", "-iname", "-path", "-wholename" -> pattern(option, words.get());
            case "-type" -> type(words.get());
            case "-perm" -> permissions(words.get());
            case "-user" -> owner(words.get(), true);
            case "-group" -> owner(words.get(), false);
            case "-size" -> size(words.get());
            case "-links" -> compare(words.get(), item -> item.inode().links());
            case "-mtime", "-ctime", "-atime" -> compare(words.get(), item -> age(item).toDays());
            case "-mmin", "-cmin", "-amin" -> compare(words.get(), item -> age(item).toMinutes());
            case "-newer" -> {
                Inode reference = call.files().find(words.get()).required();
                yield item -> item.inode().modified().isAfter(reference.modified());
            }
            case "-samefile" -> {
                Inode reference = call.files().find(words.get()).required();
                yield item -> item.inode().equals(reference);
            }
            default -> throw new Usage("unrecognized: " + option);
        };
    }

    private Duration age(FoundFile item) {
        return Duration.between(item.inode().modified(), call.process().now());
    }

    private static Predicate<FoundFile> pattern(String option, String text) {
        boolean ignoreCase = option.equals("-iname");
        Pattern pattern = Pattern.of(ignoreCase ? text.toLowerCase(Locale.ROOT) : text);
        if (option.endsWith("path") || option.equals("-wholename")) return item -> pattern.matches(item.path());
        return item -> pattern.matches(ignoreCase ? item.name().toLowerCase(Locale.ROOT) : item.name());
    }

    private static Predicate<FoundFile> type(String letter) {
        if (!letter.matches("[fdlpcbs]")) throw new FindError("invalid argument '" + letter + "' to '-type'");
        char wanted = letter.equals("f") ? '-' : letter.charAt(0);
        return item -> LongListing.type(item.inode()) == wanted;
    }

    private static Predicate<FoundFile> permissions(String text) {
        char kind = text.charAt(0);
        String digits = kind == '-' || kind == '/' ? text.substring(1) : text;
        int bits = Modes.parse(digits, 0, 0, false).orElseThrow(() -> new FindError("invalid mode '" + text + "'"));
        if (kind == '-') return item -> (item.inode().mode() & bits) == bits;
        if (kind == '/') return item -> bits == 0 || (item.inode().mode() & bits) != 0;
        return item -> item.inode().mode() == bits;
    }

    private Predicate<FoundFile> owner(String name, boolean user) {
        Accounts accounts = Accounts.of(call.process());
        Optional<Long> named = user
                ? accounts.user(name).map(Accounts.User::uid)
                : accounts.group(name).map(Accounts.Group::gid);
        long id = named.or(() -> Owner.number(name)).orElseThrow(
                () -> new FindError("unknown " + (user ? "user " : "group ") + name));
        return item -> (user ? item.inode().uid() : item.inode().gid()) == id;
    }

    private static Predicate<FoundFile> size(String text) {
        char unit = text.charAt(text.length() - 1);
        long factor = switch (unit) {
            case 'c' -> 1;
            case 'k' -> 1024;
            case 'M' -> 1 << 20;
            case 'G' -> 1 << 30;
            default -> 512;
        };
        String number = Character.isDigit(unit) ? text : text.substring(0, text.length() - 1);
        return compare(number, item -> (item.inode().size() + factor - 1) / factor);
    }

    private static Predicate<FoundFile> compare(String text, ToLongFunction<FoundFile> value) {
        char sign = text.charAt(0);
        String digits = sign == '+' || sign == '-' ? text.substring(1) : text;
        if (!digits.matches("\\d{1,12}")) throw new FindError("invalid number '" + text + "'");
        long wanted = Long.parseLong(digits);
        if (sign == '+') return item -> value.applyAsLong(item) > wanted;
        if (sign == '-') return item -> value.applyAsLong(item) < wanted;
        return item -> value.applyAsLong(item) == wanted;
    }
}
