package podium.shell.calc;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The functions of {@code bc -l}: sine, cosine, arc tangent, logarithm, exponential, by their series. */
final class BcLibrary {
    private static final int SPARE = 12;

    private BcLibrary() {
    }

    static BigDecimal apply(char name, BigDecimal x, int scale) {
        int work = scale + SPARE;
        BigDecimal value = switch (name) {
            case 's' -> sine(x, work);
            case 'c' -> sine(x.add(pi(work).divide(BigDecimal.TWO, work, RoundingMode.DOWN)), work);
            case 'a' -> arcTangent(x, work);
            case 'l' -> logarithm(x, work);
            default -> exponential(x, work);
        };
        return value.setScale(scale, RoundingMode.DOWN);
    }

    private static BigDecimal cut(BigDecimal value, int work) {
        return value.setScale(work, RoundingMode.DOWN);
    }

    private static BigDecimal pi(int work) {
        return arcTangent(BigDecimal.ONE, work).multiply(BigDecimal.valueOf(4));
    }

    private static BigDecimal sine(BigDecimal x, int work) {
        BigDecimal turn = pi(work + x.precision()).multiply(BigDecimal.TWO);
        BigDecimal angle = x.remainder(turn);
        BigDecimal term = cut(angle, work);
        BigDecimal sum = term;
        BigDecimal square = angle.multiply(angle);
        for (int n = 2; term.signum() != 0; n += 2) {
            term = term.multiply(square).negate().divide(BigDecimal.valueOf((long) n * (n + 1)), work,
                    RoundingMode.DOWN);
            sum = sum.add(term);
        }
        return sum;
    }

    private static BigDecimal arcTangent(BigDecimal x, int work) {
        int halvings = 0;
        BigDecimal y = x;
        // Half the angle until the series runs fast.
        while (y.abs().compareTo(new BigDecimal("0.2")) > 0) {
            BigDecimal root = Decimals.root(cut(y.multiply(y).add(BigDecimal.ONE), work), work);
            y = y.divide(root.add(BigDecimal.ONE), work, RoundingMode.DOWN);
            halvings++;
        }
        BigDecimal square = y.multiply(y).negate();
        BigDecimal power = cut(y, work);
        BigDecimal sum = power;
        for (int n = 3; power.signum() != 0; n += 2) {
            power = cut(power.multiply(square), work);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), work, RoundingMode.DOWN));
        }
        return sum.multiply(BigDecimal.TWO.pow(halvings));
    }

    private static BigDecimal exponential(BigDecimal x, int work) {
        int halvings = 0;
        BigDecimal y = x;
        while (y.abs().compareTo(BigDecimal.ONE) > 0) {
            y = y.divide(BigDecimal.TWO, work + x.precision() * 2, RoundingMode.DOWN);
            halvings++;
        }
        int precise = work + x.abs().intValue();
        BigDecimal term = cut(BigDecimal.ONE, precise);
        BigDecimal sum = term;
        for (int n = 1; term.signum() != 0; n++) {
            term = term.multiply(y).divide(BigDecimal.valueOf(n), precise, RoundingMode.DOWN);
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) sum = cut(sum.multiply(sum), precise);
        return sum;
    }

    private static BigDecimal logarithm(BigDecimal x, int work) {
        if (x.signum() <= 0) return BigDecimal.ONE.subtract(BigDecimal.TEN.pow(work));
        int doublings = 1;
        BigDecimal y = x;
        while (y.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.3")) > 0) {
            y = Decimals.root(cut(y, work), work);
            doublings++;
        }
        BigDecimal ratio = y.subtract(BigDecimal.ONE).divide(y.add(BigDecimal.ONE), work, RoundingMode.DOWN);
        BigDecimal square = ratio.multiply(ratio);
        BigDecimal power = ratio;
        BigDecimal sum = ratio;
        for (int n = 3; power.signum() != 0; n += 2) {
            power = cut(power.multiply(square), work);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), work, RoundingMode.DOWN));
        }
        return sum.multiply(BigDecimal.TWO.pow(doublings));
    }
}
