package org.maillage.systemtest.attack;

import java.util.List;

/** Texts that are harmless as texts and do something wherever somebody takes them for more. */
final class Payload {

    /** An element and an event attribute by this name exist nowhere. */
    static final String MARK = "wxattack";

    static final String FOREIGN_HOST = "elsewhere.example";

    /** What {@code #{7411*7411111}} would be if somebody computed it. */
    static final String COMPUTED = "54923743621";

    /** A header of a mail or of an answer, if somebody took a line break for one. */
    static final String HEADER = "X-Wxattack";

    private static final String MARKUP = "\"'><" + MARK + " on" + MARK + "=\"1\">";

    /** What a spreadsheet would execute. */
    static final List<String> FORMULAS = List.of(
            "=1+1 " + MARK,
            "+1+1 " + MARK,
            "-1+1 " + MARK,
            "@SUM(1) " + MARK,
            "\t=1 " + MARK,
            "\r=1 " + MARK,
            " =1 " + MARK,
            "\u00a0=1 " + MARK);

    /** One of each kind, for a look at everything that takes a text. */
    static final List<String> ALL = List.of(
            MARKUP,
            "</script><" + MARK + ">${7411*7411111}#{7411*7411111}",
            "' OR '1'='1' -- " + MARK,
            "1' UNION SELECT password_hash FROM access_accounts -- ",
            "a\r\n" + HEADER + ": 1\r\n\r\n<" + MARK + ">",
            "//" + FOREIGN_HOST + "/" + MARK,
            "=HYPERLINK(\"http://" + FOREIGN_HOST + "\") " + MARK,
            "@" + MARK + "\u0000\ufffe\u202e\ud83d\ude00",
            "{0} %s %n \\u0022 " + MARK + " " + "z".repeat(5_000));

    private Payload() {}
}
