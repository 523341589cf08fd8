package podium.shell.fs;

import java.util.ArrayList;
import java.util.List;

/** Arithmetic of absolute paths. */
public final class Paths {
    private Paths() {
    }

    /** The names of a path, without empty ones and single dots. */
    public static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        int start = 0;
        while (start <= path.length()) {
            int end = path.indexOf('/', start);
            if (end < 0) end = path.length();
            String name = path.substring(start, end);
            if (!name.isEmpty() && !name.equals(".")) names.add(name);
            start = end + 1;
        }
        return names;
    }

    /** The path of a name in a directory. */
    public static String child(String directory, String name) {
        return directory.endsWith("/") ? directory + name : directory + "/" + name;
    }

    /** The directory above; the root is above itself. */
    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }

    /** The last name. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A path without doubled slashes, dots and names that a double dot takes back. */
    public static String normal(String path) {
        List<String> kept = new ArrayList<>();
        for (String name : names(path)) {
            if (!name.equals("..")) kept.add(name);
            else if (!kept.isEmpty()) kept.removeLast();
        }
        return "/" + String.join("/", kept);
    }

    /** A path as it is meant from a directory, without dots. */
    public static String resolve(String directory, String path) {
        return normal(path.startsWith("/") ? path : child(directory, path));
    }

    /** Whether a path is another one or below it. */
    public static boolean within(String path, String top) {
        if (top.equals("/")) return true;
        return path.startsWith(top) && (path.length() == top.length() || path.charAt(top.length()) == '/');
    }

    /** A path seen from a directory, which is at it or above it. */
    public static String below(String path, String top) {
        if (top.equals("/")) return path;
        String rest = path.substring(top.length());
        return rest.isEmpty() ? "/" : rest;
    }

    /** A path hung below a directory. */
    public static String under(String top, String path) {
        if (path.equals("/")) return top;
        return top.equals("/") ? path : top + path;
    }
}
