package podium.shell.programs.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Carries out commands on a store. Rule: redis.io/commands. */
final class Commands {
    private static final Reply OK = new Reply.Simple("OK");

    private final Store store;

    Commands(Store store) {
        this.store = store;
    }

    Reply run(List<String> words, Instant now) {
        store.expire(now);
        String name = words.getFirst().toUpperCase(Locale.ROOT);
        List<String> arguments = words.subList(1, words.size());
        if (arguments.size() < least(name))
            return new Reply.Failure(
                    "ERR wrong number of arguments for '" + name.toLowerCase(Locale.ROOT) + "' command");
        try {
            return run(name, arguments, now);
        } catch (Store.WrongType e) {
            return new Reply.Failure(String.valueOf(e.getMessage()));
        } finally {
            store.tidy();
        }
    }

    private static int least(String name) {
        return switch (name) {
            case "GET", "DEL", "EXISTS", "INCR", "DECR", "STRLEN", "KEYS", "TTL", "LLEN", "LPOP", "RPOP", "HGETALL",
                    "SMEMBERS", "TYPE", "ECHO", "SELECT", "MGET" ->
                1;
            case "SET", "INCRBY", "DECRBY", "APPEND", "EXPIRE", "LPUSH", "RPUSH", "HGET", "SADD", "MSET", "SETNX" -> 2;
            case "LRANGE", "HSET" -> 3;
            default -> 0;
        };
    }

    private Reply run(String name, List<String> words, Instant now) {
        String key = words.isEmpty() ? "" : words.getFirst();
        return switch (name) {
            case "PING" -> words.isEmpty() ? new Reply.Simple("PONG") : new Reply.Bulk(key);
            case "ECHO" -> new Reply.Bulk(key);
            case "SELECT" -> OK;
            case "SET" -> set(words, now);
            case "SETNX" -> new Reply.Whole(set(List.of(key, words.get(1), "NX"), now).equals(OK) ? 1 : 0);
            case "GET" -> store.text(key).<Reply>map(Reply.Bulk::new).orElse(new Reply.Nil());
            case "MGET" -> new Reply.Many(words.stream().map(
                    one -> store.text(one).<Reply>map(Reply.Bulk::new).orElse(new Reply.Nil())).toList());
            case "MSET" -> {
                for (int i = 0; i + 1 < words.size(); i += 2) store.text(words.get(i), words.get(i + 1));
                yield OK;
            }
            case "DEL", "UNLINK" -> new Reply.Whole(words.stream().filter(store::remove).count());
            case "EXISTS" -> new Reply.Whole(words.stream().filter(store::has).count());
            case "INCR", "DECR", "INCRBY", "DECRBY" -> add(name, key, words.size() > 1 ? words.get(1) : "1");
            case "APPEND" -> {
                store.text(key, store.text(key).orElse("") + words.get(1));
                yield new Reply.Whole(store.text(key).orElse("").length());
            }
            case "STRLEN" -> new Reply.Whole(store.text(key).orElse("").length());
            case "KEYS" -> bulks(store.keys().stream().filter(one -> one.matches(glob(key))).toList());
            case "DBSIZE" -> new Reply.Whole(store.keys().size());
            case "FLUSHALL", "FLUSHDB" -> {
                store.clear();
                yield OK;
            }
            case "TYPE" -> new Reply.Simple(store.type(key));
            case "TTL" -> new Reply.Whole(!store.has(key)
                    ? -2
                    : store.end(key).map(end -> Duration.between(now, end).plusMillis(999).toSeconds()).orElse(-1L));
            case "EXPIRE" -> {
                if (store.has(key)) store.end(key, Optional.of(now.plusSeconds(number(words.get(1)).orElse(0L))));
                yield new Reply.Whole(store.has(key) ? 1 : 0);
            }
            default -> collections(name, key, words);
        };
    }

    private Reply collections(String name, String key, List<String> words) {
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        return switch (name) {
            case "RPUSH" -> {
                store.list(key).addAll(rest);
                yield new Reply.Whole(store.list(key).size());
            }
            case "LPUSH" -> {
                rest.forEach(store.list(key)::addFirst);
                yield new Reply.Whole(store.list(key).size());
            }
            case "LLEN" -> new Reply.Whole(store.list(key).size());
            case "LPOP" -> store.list(key).isEmpty() ? new Reply.Nil() : new Reply.Bulk(store.list(key).removeFirst());
            case "RPOP" -> store.list(key).isEmpty() ? new Reply.Nil() : new Reply.Bulk(store.list(key).removeLast());
            case "LRANGE" -> range(store.list(key), rest);
            case "SADD" -> new Reply.Whole(rest.stream().filter(store.set(key)::add).count());
            case "SMEMBERS" -> bulks(List.copyOf(store.set(key)));
            case "HSET" -> {
                long before = store.table(key).size();
                for (int i = 0; i + 1 < rest.size(); i += 2) store.table(key).put(rest.get(i), rest.get(i + 1));
                yield new Reply.Whole(store.table(key).size() - before);
            }
            case "HGET" -> Optional.ofNullable(store.table(key).get(rest.getFirst())).<Reply>map(
                    Reply.Bulk::new).orElse(new Reply.Nil());
            case "HGETALL" -> {
                List<String> all = new ArrayList<>();
                store.table(key).forEach((field, value) -> all.addAll(List.of(field, value)));
                yield bulks(all);
            }
            default -> new Reply.Failure("ERR unknown command '" + name.toLowerCase(Locale.ROOT)
                    + "', with args beginning with: "
                    + String.join(" ", words.stream().map(one -> "'" + one + "'").toList()));
        };
    }

    private Reply set(List<String> words, Instant now) {
        String key = words.get(0);
        Optional<Instant> end = Optional.empty();
        for (int i = 2; i < words.size(); i++) {
            String option = words.get(i).toUpperCase(Locale.ROOT);
            if (option.equals("NX") && store.has(key)) return new Reply.Nil();
            if (option.equals("XX") && !store.has(key)) return new Reply.Nil();
            if (!option.equals("EX") && !option.equals("PX")) {
                if (List.of("NX", "XX", "KEEPTTL").contains(option)) continue;
                return new Reply.Failure("ERR syntax error");
            }
            Optional<Long> time = i + 1 < words.size() ? number(words.get(++i)) : Optional.empty();
            if (time.isEmpty()) return new Reply.Failure("ERR value is not an integer or out of range");
            end = Optional.of(option.equals("EX") ? now.plusSeconds(time.get()) : now.plusMillis(time.get()));
        }
        store.text(key, words.get(1));
        store.end(key, end);
        return OK;
    }

    private Reply add(String name, String key, String step) {
        Optional<Long> old = number(store.text(key).orElse("0"));
        Optional<Long> by = number(step);
        if (old.isEmpty() || by.isEmpty()) return new Reply.Failure("ERR value is not an integer or out of range");
        long sum = name.startsWith("INCR") ? old.get() + by.get() : old.get() - by.get();
        store.text(key, Long.toString(sum));
        return new Reply.Whole(sum);
    }

    private static Reply range(List<String> list, List<String> words) {
        long from = number(words.get(0)).orElse(0L);
        long to = number(words.size() > 1 ? words.get(1) : "-1").orElse(-1L);
        long first = Math.max(0, from < 0 ? list.size() + from : from);
        long last = Math.min(list.size() - 1L, to < 0 ? list.size() + to : to);
        return first > last ? new Reply.Many(List.of()) : bulks(list.subList((int) first, (int) last + 1));
    }

    private static Reply bulks(List<String> texts) {
        return new Reply.Many(texts.stream().map(text -> (Reply) new Reply.Bulk(text)).toList());
    }

    private static Optional<Long> number(String text) {
        return text.matches("-?\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static String glob(String pattern) {
        return pattern.replaceAll("([.()+|^${}])", "\\\\$1").replace("*", ".*").replace("?", ".");
    }
}
