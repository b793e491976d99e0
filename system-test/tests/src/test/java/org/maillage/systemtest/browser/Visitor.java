package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Instant;
import org.maillage.systemtest.Authenticator;

/** One person with a browser of their own: own cookies, own language, watched all the time. */
public final class Visitor implements AutoCloseable {

    /** For a page to do what it should. */
    static final int PATIENCE_MILLIS = 15_000;

    private final String address;
    private final BrowserContext context;
    private final Vigil vigil;
    private final Page page;

    Visitor(Browser browser, String address, String language) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        vigil = new Vigil(context, address);
        page = context.newPage();
    }

    /** The page in front of the person, for everything that Playwright can do with it. */
    public Page page() {
        return page;
    }

    /** Opens an address of the product. */
    public Visitor visit(String path) {
        assertThat(open(path)).as("Status of " + path).isLessThan(400);
        return this;
    }

    /** Opens an address of the product that must be refused with this status. */
    public Visitor visitRefused(String path, int status) {
        vigil.expectError(url(path));
        assertThat(open(path)).as("Status of " + path).isEqualTo(status);
        return this;
    }

    /** A script of the test asks for this address, and may be refused. */
    public void expectRefusals(String path) {
        vigil.expectError(url(path));
    }

    /** The status of an address that this person may or may not open, asked from the page in front of them, which stays. */
    public int statusOf(String path) {
        vigil.expectError(url(path));
        return (int) page.evaluate("address => fetch(address).then(answer => answer.status)", url(path));
    }

    /** Where an address leads this person to, asked from the page in front of them, which stays. */
    public String destinationOf(String path) {
        return (String) page.evaluate("address => fetch(address).then(answer => answer.url)", url(path));
    }

    /** The test itself answers at this address, or a server on which the product is not ready yet. */
    public void expectAnswersOfOthers(String path) {
        vigil.expectAnswersOfOthers(url(path));
    }

    /** Opens an address that this person may or may not open, and tells the status. */
    public int tryToVisit(String path) {
        vigil.expectError(url(path));
        return open(path);
    }

    /** Signs in as a person of the demonstration, named by the word before the @. */
    public Visitor signIn(String name) {
        return signIn(name + "@demo.maillage.example", "demonstration-maillage");
    }

    /** Signs in and waits until the person has arrived at their workplace. */
    public Visitor signIn(String email, String password) {
        visit("/sign-in");
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    /** Sets the second factor up on the page that is open, and goes on. Returns its secret. */
    public String setUpSecondFactor() {
        String secret = page.locator("#secret").textContent();
        page.locator("#code").fill(Authenticator.code(secret, Instant.now()));
        page.locator("#confirm").click();
        page.locator("#codes").waitFor();
        check("recovery-codes");
        page.locator("main a.primary").click();
        page.waitForURL(url -> !url.contains("/second-factor"));
        return secret;
    }

    /** Opens the file of somebody new, and shows it. */
    public Visitor addPerson(String first, String last) {
        visit("/beneficiaries/edit");
        page.locator("#firstName").fill(first);
        page.locator("#lastName").fill(last);
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText(last);
        return this;
    }

    /** Waits until the page that came back with errors is ready for keys: its list of errors is read first. */
    public Visitor readErrors() {
        assertThat(page.locator("#summary")).isFocused();
        return this;
    }

    private int open(String path) {
        Response response = page.navigate(url(path));
        return response.status();
    }

    /** Links of mails are whole addresses already. */
    private String url(String path) {
        return path.startsWith("http") ? path : address + path;
    }

    /** Accessibility, room at 360 pixels and two screenshots of the page as it stands. */
    public Visitor check(String name) {
        PageCheck.check(page, name);
        return this;
    }

    /** Ends the visit; fails when the browser saw anything that must not be. */
    @Override
    public void close() {
        context.close();
        vigil.assertNothingSeen();
    }
}
