package podium.shell.programs.nginx;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One server of the configuration.
 *
 * @param ports what it listens at
 * @param names hosts that it answers for
 * @param whole settings outside of locations
 */
record Site(List<Integer> ports, List<String> names, Location whole, List<Location> locations) {
    /** The location of a path. Rule: nginx's ngx_http_core_module, location: exact, then expressions, then the longest beginning. */
    Location locate(String uri) {
        Optional<Location> exact = locations.stream().filter(
                one -> one.modifier().equals("=") && one.matches(uri)).findFirst();
        if (exact.isPresent()) return exact.get();
        Optional<Location> longest = locations.stream().filter(
                one -> !one.isRegex() && !one.modifier().equals("=") && one.matches(uri)).max(
                        Comparator.comparingInt(one -> one.path().length()));
        if (longest.filter(one -> one.modifier().equals("^~")).isPresent()) return longest.get();
        Optional<Location> regex = locations.stream().filter(one -> one.isRegex() && one.matches(uri)).findFirst();
        return regex.or(() -> longest).orElse(whole);
    }
}
