package podium.shell.posix;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Hashes of passwords as crypt(3) makes them. */
public final class PasswordHash {
    private static final String LETTERS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int MD5_ROUNDS = 1000;
    private static final int SHA_ROUNDS = 5000;

    private PasswordHash() {
    }

    private static byte[] digest(String algorithm, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    /** The first so many bytes of a block that is repeated as often as needed. */
    private static byte[] repeat(byte[] block, int length) {
        byte[] all = new byte[length];
        for (int i = 0; i < length; i++) all[i] = block[i % block.length];
        return all;
    }

    /** The scheme {@code $1$}. */
    public static String md5(String password, String salt) {
        byte[] key = password.getBytes(StandardCharsets.UTF_8);
        byte[] grains = salt.getBytes(StandardCharsets.UTF_8);
        byte[] inner = digest("MD5", key, grains, key);
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        start.writeBytes(key);
        start.writeBytes("$1$".getBytes(StandardCharsets.UTF_8));
        start.writeBytes(grains);
        start.writeBytes(repeat(inner, key.length));
        for (int bits = key.length; bits > 0; bits >>= 1)
            start.write((bits & 1) != 0 ? 0 : key.length > 0 ? key[0] : 0);
        byte[] sum = digest("MD5", start.toByteArray());
        for (int round = 0; round < MD5_ROUNDS; round++) sum = round(round, "MD5", key, grains, sum);
        return "$1$" + salt + "$" + letters(sum, new int[][]{{0, 6, 12}, {1, 7, 13}, {2, 8, 14}, {3, 9, 15},
                {4, 10, 5}, {-1, -1, 11}});
    }

    private static byte[] round(int number, String algorithm, byte[] key, byte[] grains, byte[] sum) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        boolean odd = number % 2 == 1;
        input.writeBytes(odd ? key : sum);
        if (number % 3 != 0) input.writeBytes(grains);
        if (number % 7 != 0) input.writeBytes(key);
        input.writeBytes(odd ? sum : key);
        return digest(algorithm, input.toByteArray());
    }

    /** The schemes {@code $5$} and {@code $6$}; bits is 256 or 512. */
    public static String sha(String password, String salt, int bits) {
        String algorithm = "SHA-" + bits;
        byte[] key = password.getBytes(StandardCharsets.UTF_8);
        byte[] grains = salt.getBytes(StandardCharsets.UTF_8);
        byte[] inner = digest(algorithm, key, grains, key);
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        start.writeBytes(key);
        start.writeBytes(grains);
        start.writeBytes(repeat(inner, key.length));
        for (int left = key.length; left > 0; left >>= 1) start.writeBytes((left & 1) != 0 ? inner : key);
        byte[] sum = digest(algorithm, start.toByteArray());
        byte[] passwords = repeat(digest(algorithm, many(key, key.length)), key.length);
        byte[] salts = repeat(digest(algorithm, many(grains, 16 + (sum[0] & 0xff))), grains.length);
        for (int round = 0; round < SHA_ROUNDS; round++) sum = round(round, algorithm, passwords, salts, sum);
        return (bits == 256 ? "$5$" : "$6$") + salt + "$" + letters(sum, order(bits / 8));
    }

    private static byte[] many(byte[] block, int times) {
        byte[] all = new byte[block.length * times];
        for (int i = 0; i < times; i++) System.arraycopy(block, 0, all, i * block.length, block.length);
        return all;
    }

    /** In which order the bytes of a sum are written: thirds of it in turn, as the scheme defines. */
    private static int[][] order(int size) {
        int third = size / 3;
        int[][] groups = new int[third + 1][];
        int[] group = {0, third, third * 2};
        for (int i = 0; i < third; i++) {
            groups[i] = Arrays.copyOf(group, 3);
            int first = group[0];
            boolean small = size == 32;
            group = small
                    ? new int[]{group[2] + 1, first + 1, group[1] + 1}
                    : new int[]{group[1] + 1, group[2] + 1, first + 1};
        }
        groups[third] = size == 32 ? new int[]{-1, 31, 30} : new int[]{-1, -1, 63};
        return groups;
    }

    private static String letters(byte[] sum, int[][] groups) {
        StringBuilder text = new StringBuilder();
        for (int[] group : groups) {
            int value = 0;
            int bytes = 0;
            for (int index : group) {
                value = value << 8 | (index < 0 ? 0 : sum[index] & 0xff);
                if (index >= 0) bytes++;
            }
            for (int i = 0; i <= bytes; i++, value >>= 6) text.append(LETTERS.charAt(value & 63));
        }
        return text.toString();
    }
}
