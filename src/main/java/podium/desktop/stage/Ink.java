package podium.desktop.stage;

/** What a colour means; which colour it is, a palette says. */
public enum Ink {
    BACKGROUND, POD, CARD, TEXT, MUTED, LINE, ACCENT, WAITING, PULLING, RUNNING, DONE, FAILED, BACK_OFF, RUNNING_TINT, DONE_TINT, FAILED_TINT, BACK_OFF_TINT, PULLING_TINT, VOLUME, CHIP
}
