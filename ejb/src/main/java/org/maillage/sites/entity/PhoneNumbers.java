package org.maillage.sites.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Telephone numbers of France and of its territories overseas, in the international form that the national standard asks for. */
public final class PhoneNumbers {

    /** As the schema of the standard has it. */
    public static final String INTERNATIONAL =
            "(\\+33|\\+590|\\+594|\\+262|\\+596|\\+269|\\+687|\\+689|\\+508|\\+681)\\d{6,9}";

    /** The first digits of a number overseas, fixed lines and mobiles, and what stands before it from abroad. */
    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("0590", "+590"),
            Map.entry("0690", "+590"),
            Map.entry("0691", "+590"),
            Map.entry("0594", "+594"),
            Map.entry("0694", "+594"),
            Map.entry("0596", "+596"),
            Map.entry("0696", "+596"),
            Map.entry("0697", "+596"),
            Map.entry("0262", "+262"),
            Map.entry("0263", "+262"),
            Map.entry("0692", "+262"),
            Map.entry("0693", "+262"),
            Map.entry("0269", "+262"),
            Map.entry("0639", "+262"));

    private PhoneNumbers() {}

    /** What was typed in the form of the country or with blanks, as one international number; anything else as it was typed. */
    public static @Nullable String international(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.replace("(0)", "").replaceAll("[\\s.\\-/()\\u00A0\\u202F]", "");
        if (plain.startsWith("00")) {
            plain = "+" + plain.substring(2);
        }
        if (plain.matches("0[1-9]\\d{8}")) {
            return OVERSEAS.getOrDefault(plain.substring(0, 4), "+33") + plain.substring(1);
        }
        return plain.matches(INTERNATIONAL) ? plain : typed.strip();
    }
}
