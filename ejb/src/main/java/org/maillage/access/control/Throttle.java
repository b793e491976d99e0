package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.maillage.access.entity.Attempt;
import org.maillage.access.entity.Attempt.Kind;
import org.maillage.platform.errors.BusinessException;

/**
 * Slows down whoever tries again and again. Passwords are counted for an account and the source they come from, never for the account
 * alone, so wrong ones typed by somebody else keep nobody out. The source is a browser that signed in before, else a network address.
 */
@ApplicationScoped
public class Throttle {

    private static final int NETWORK_BYTES = 8;

    @Inject
    private AttemptLog log;

    /**
     * Begins to try a password from a browser that is known.
     *
     * @throws BusinessException when there were too many wrong ones
     */
    public Attempt passwordFromDevice(String email, String device) {
        Attempt attempt = begin(Kind.PASSWORD, email, "device " + device);
        refuseIf(log.ofAccountFromSource(attempt) > attempt.getKind().mostPerAccount(), attempt);
        return attempt;
    }

    /**
     * Begins to try a password from an unknown browser.
     *
     * @throws BusinessException when there were too many wrong ones from this address
     */
    public Attempt passwordFromAddress(String email, String address) {
        Attempt attempt = begin(Kind.PASSWORD, email, source(address));
        refuseIf(
                log.ofAccountFromSource(attempt) > attempt.getKind().mostPerAccount()
                        || log.fromSource(attempt) > attempt.getKind().mostPerSource(),
                attempt);
        return attempt;
    }

    /**
     * Begins to try a code of the second factor.
     *
     * @throws BusinessException when there were too many wrong ones for this account
     */
    public Attempt code(String account) {
        Attempt attempt = begin(Kind.CODE, account, "");
        refuseIf(log.ofAccount(attempt) > attempt.getKind().mostPerAccount(), attempt);
        return attempt;
    }

    /** Whether one more link for a new password may be sent; whoever asks is not told. */
    public boolean mayReset(String email, String address) {
        Attempt attempt = begin(Kind.RESET, email, source(address));
        boolean few = log.ofAccount(attempt) <= attempt.getKind().mostPerAccount()
                && log.fromSource(attempt) <= attempt.getKind().mostPerSource();
        if (!few) {
            log.erase(attempt);
        }
        return few;
    }

    /** What was tried was right: nothing counts against this person here. */
    public void succeeded(Attempt attempt) {
        log.eraseAll(attempt);
    }

    /** There is a new password: guesses at the former one keep nobody out. */
    public void forgetPasswords(String email) {
        log.forget(Kind.PASSWORD, Tokens.hash(email));
    }

    private Attempt begin(Kind kind, String account, String source) {
        Attempt attempt = new Attempt(kind, Tokens.hash(account), Tokens.hash(source));
        log.write(attempt);
        return attempt;
    }

    /** What is refused does not count: the wait ends even for somebody who never stops trying. */
    private void refuseIf(boolean tooMany, Attempt attempt) {
        if (tooMany) {
            log.erase(attempt);
            throw new BusinessException(
                    "access.throttled", attempt.getKind().window().toMinutes());
        }
    }

    /** A household has a whole network of addresses of version 6, so its network is what counts. */
    public static String source(String address) {
        try {
            if (address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six) {
                return "address " + HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES));
            }
        } catch (UnknownHostException e) {
            // Counted as it is written.
            return "address " + address;
        }
        return "address " + address;
    }
}
