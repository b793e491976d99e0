package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.maillage.access.control.Codes;
import org.maillage.access.control.FactorDuty;
import org.maillage.access.control.Factors;
import org.maillage.access.control.Owner;
import org.maillage.access.control.Throttle;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Attempt;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** The codes that the person in action gives at sign-in, after the password. */
@Stateless
@Permission("access:self")
@CrossTenant(because = "An account belongs to no structure")
public class SecondFactors {

    private static final String ISSUER = "Maillage";

    @Inject
    private Owner owner;

    @Inject
    private Factors factors;

    @Inject
    private Throttle throttle;

    @Inject
    private FactorDuty duty;

    @PersistenceContext
    private EntityManager entities;

    /**
     * What an application on a telephone needs.
     *
     * @param secret in letters and digits, to be typed
     * @param address the same as an address, to be drawn as a QR code
     */
    public record Proposal(String secret, String address) {}

    /** Whether this person, where they work, must have a second factor. */
    public boolean isRequired() {
        return held().filter(duty::isRequired).isPresent();
    }

    /** Whether this person must set a second factor up before anything else. */
    public boolean isOwed() {
        return held().filter(duty::isOwed).isPresent();
    }

    private Optional<Assignment> held() {
        return Optional.ofNullable(
                entities.find(Assignment.class, Acting.require().assignmentId()));
    }

    public boolean isSetUp() {
        return factors.find(owner.account()).isPresent();
    }

    public long recoveryCodesLeft() {
        return factors.recoveryCodesLeft(owner.account());
    }

    /** A new secret, which counts for nothing until it is confirmed. */
    public Proposal propose() {
        String secret = Codes.newSecret();
        String label = URLEncoder.encode(owner.account().getEmail(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return new Proposal(
                secret, "otpauth://totp/" + ISSUER + ":" + label + "?secret=" + secret + "&issuer=" + ISSUER);
    }

    /**
     * Sets the second factor up, once the application has shown a right code.
     *
     * @param secret one that {@link #propose} has given
     * @return recovery codes, to be shown once
     * @throws BusinessException at {@code code} when the code does not fit
     */
    public List<String> confirm(@NotBlank String secret, @NotBlank String code) {
        Account account = owner.account();
        if (factors.find(account).isPresent()) {
            throw new BusinessException("access.factor.alreadySetUp");
        }
        Attempt attempt = throttle.code(account.getId().toString());
        byte[] bytes = Codes.decode(secret);
        OptionalLong step = Codes.step(bytes, Codes.plain(code), Instant.now());
        if (step.isEmpty()) {
            throw new BusinessException("access.code.wrong").at("code");
        }
        throttle.succeeded(attempt);
        factors.set(account, bytes, step.getAsLong());
        return factors.renewRecoveryCodes(account);
    }

    /**
     * New recovery codes in place of the former ones.
     *
     * @throws BusinessException at {@code password} when it is wrong
     */
    public List<String> renewRecoveryCodes(@NotBlank String password) {
        Account account = owner.confirmedBy(password, "password");
        if (factors.find(account).isEmpty()) {
            throw new BusinessException("access.factor.notSetUp");
        }
        return factors.renewRecoveryCodes(account);
    }

    /**
     * Takes the second factor away: for another telephone, or for good where the role does not require one.
     *
     * @throws BusinessException at {@code password} when it is wrong
     */
    public void remove(@NotBlank String password) {
        factors.remove(owner.confirmedBy(password, "password"));
    }
}
