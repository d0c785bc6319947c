package dev.plumbline.domain.session;

/** What the room screen shows. */
public record ScreenSetting(ScreenNames names, ScreenDetail detail, boolean curtain) {
    public static final ScreenSetting AT_FIRST = new ScreenSetting(ScreenNames.SHORT, ScreenDetail.CRITERIA, false);
}
