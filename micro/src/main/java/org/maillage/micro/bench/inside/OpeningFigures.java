package org.maillage.micro.bench.inside;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import org.maillage.access.boundary.Caller;

/** The page of figures, from the request to the last byte, each time of another year. Answers with the milliseconds of each page. */
abstract class OpeningFigures implements Callable<double[]> {

    private static final int WARM_UP = 15;

    private final String who;

    OpeningFigures(String who) {
        this.who = who;
    }

    @Override
    public double[] call() throws Exception {
        var session = Person.named(who).signIn(Caller.ITSELF);
        var browser = HttpClient.newHttpClient();
        var milliseconds = new double[Counting.LOOKS];
        for (int i = -WARM_UP; i < Counting.LOOKS; i++) {
            var year = Counting.year(i + WARM_UP);
            var address = URI.create(
                    System.getProperty("maillage.base-url") + "/figures/show?from=" + year.from() + "&to=" + year.to());
            var request = HttpRequest.newBuilder(address)
                    .header("Cookie", "__Host-maillage=" + session)
                    .build();
            long begun = System.nanoTime();
            var page = browser.send(request, HttpResponse.BodyHandlers.ofString());
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - begun) / 1e6;
            }
            if (page.statusCode() != 200 || !page.body().contains("total-accompaniments")) {
                throw new IllegalStateException("The page is not that of figures: " + page.statusCode());
            }
        }
        return milliseconds;
    }
}
