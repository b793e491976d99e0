package org.maillage.micro.bench.inside;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import org.maillage.access.boundary.Caller;

/** A page, from the request to the last byte, each time of another period. Answers with the milliseconds of each page. */
abstract class Opening implements Callable<double[]> {

    private static final int WARM_UP = 15;

    private final String who;
    private final String sign;

    /** @param sign what stands on the page and on no page of an error */
    Opening(String who, String sign) {
        this.who = who;
        this.sign = sign;
    }

    /** Where the page of a look is. */
    abstract String page(int look);

    @Override
    public double[] call() throws Exception {
        var session = Person.named(who).signIn(Caller.ITSELF);
        var browser = HttpClient.newHttpClient();
        var milliseconds = new double[Counting.LOOKS];
        for (int i = -WARM_UP; i < Counting.LOOKS; i++) {
            var request = HttpRequest.newBuilder(
                            URI.create(System.getProperty("maillage.base-url") + page(i + WARM_UP)))
                    .header("Cookie", "__Host-maillage=" + session)
                    .build();
            long begun = System.nanoTime();
            var page = browser.send(request, HttpResponse.BodyHandlers.ofString());
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - begun) / 1e6;
            }
            if (page.statusCode() != 200 || !page.body().contains(sign)) {
                throw new IllegalStateException("The page is not that of figures: " + page.statusCode());
            }
        }
        return milliseconds;
    }
}
