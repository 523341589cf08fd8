package podium.shell.calc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The operators of bc with their scales. Rule: POSIX bc, operations. Results are cut and never rounded. */
final class Decimals {
    private static final int MOST = 1_000_000;

    private Decimals() {
    }

    /** The product; its scale is the sum of both scales, at most the greatest of scale and both. */
    static BigDecimal multiply(BigDecimal a, BigDecimal b, int scale) {
        int wanted = Math.min(a.scale() + b.scale(), Math.max(scale, Math.max(a.scale(), b.scale())));
        return a.multiply(b).setScale(wanted, RoundingMode.DOWN);
    }

    static BigDecimal divide(BigDecimal a, BigDecimal b, int scale) {
        if (b.signum() == 0) throw new CalcException("divide by zero");
        return a.divide(b, scale, RoundingMode.DOWN);
    }

    /** What is left of a division with the present scale. */
    static BigDecimal remainder(BigDecimal a, BigDecimal b, int scale) {
        int wanted = Math.max(scale + b.scale(), a.scale());
        return a.subtract(divide(a, b, scale).multiply(b)).setScale(wanted, RoundingMode.DOWN);
    }

    /** A power with a whole exponent. */
    static BigDecimal power(BigDecimal a, BigDecimal b, int scale) {
        if (b.stripTrailingZeros().scale() > 0) throw new CalcException("not an integer");
        if (b.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) throw new CalcException("exponent too large");
        int exponent = b.intValue();
        if (exponent < 0) return divide(BigDecimal.ONE, a.pow(-exponent), scale);
        int wanted = (int) Math.min((long) a.scale() * exponent, Math.max(scale, a.scale()));
        return a.pow(exponent).setScale(wanted, RoundingMode.DOWN);
    }

    static BigDecimal root(BigDecimal a, int scale) {
        if (a.signum() < 0) throw new CalcException("negative number");
        int wanted = Math.max(scale, a.scale());
        return a.sqrt(new MathContext(a.precision() + wanted + 2, RoundingMode.DOWN)).setScale(wanted,
                RoundingMode.DOWN);
    }

    /** Exponentiation modulo a whole number. */
    static BigDecimal modularPower(BigDecimal a, BigDecimal b, BigDecimal modulus) {
        BigInteger m = modulus.toBigInteger();
        if (m.signum() == 0) throw new CalcException("divide by zero");
        return new BigDecimal(a.toBigInteger().modPow(b.toBigInteger(), m.abs()));
    }
}
