package org.maillage.systemtest.attack;

import java.util.List;
import java.util.Map;

/** Headers by which a request claims another host, another address, another path or another verb. */
final class HeaderTricks implements Attack {

    private static final List<Map<String, String>> CLAIMS = List.of(
            Map.of("Host", Payload.FOREIGN_HOST),
            Map.of("Host", Payload.FOREIGN_HOST + ":1\"><" + Payload.MARK + ">"),
            Map.of("X-Forwarded-Host", Payload.FOREIGN_HOST, "X-Forwarded-Proto", "https"),
            Map.of("Forwarded", "for=127.0.0.1;host=" + Payload.FOREIGN_HOST + ";proto=https"),
            Map.of("X-Forwarded-For", "127.0.0.1, <" + Payload.MARK + ">", "X-Real-IP", "127.0.0.1"),
            Map.of("X-Original-URL", "/admin/", "X-Rewrite-URL", "/admin/"),
            Map.of("X-Forwarded-Prefix", "//" + Payload.FOREIGN_HOST),
            Map.of("Referer", "http://" + Payload.FOREIGN_HOST + "/\"><" + Payload.MARK + ">"),
            Map.of("User-Agent", "<" + Payload.MARK + ">" + "#{7411*7411111}"),
            Map.of("Accept-Language", "<" + Payload.MARK + ">,../../etc", "Accept", "application/json"),
            Map.of("Expect", "100-continue"),
            Map.of("Range", "bytes=0-0,1-1,2-2", "If-Modified-Since", "never"));

    @Override
    public void run(Scene scene) {
        Person stranger = scene.stranger();
        Person inside = scene.attackers().get(0).person();
        Hands.each(
                scene.targets(),
                target -> CLAIMS.forEach(claim -> stranger.send(new Request("GET", target, claim, ""))));
        CLAIMS.forEach(claim -> inside.send(new Request("GET", "/account", claim, "")));
        mails(scene);
    }

    /** A link in a mail leads where the operator says, not where a header says. */
    private static void mails(Scene scene) {
        Person stranger = scene.stranger();
        Form form = stranger.open("/password-forgotten").forms().stream()
                .filter(Form::isFaces)
                .findFirst()
                .orElse(null);
        if (form != null) {
            Fields fields = form.untouched().with("email", "mediation.rives@demo.maillage.example");
            stranger.send(form.request(fields, form.main()).with("Host", Payload.FOREIGN_HOST));
            stranger.send(form.request(fields, form.main()).with("X-Forwarded-Host", Payload.FOREIGN_HOST));
        }
    }
}
