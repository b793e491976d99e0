package org.maillage.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maillage.access.boundary.SecondFactors;
import org.maillage.ui.page.Notices;

/** Setting up the codes that are asked after the password, their recovery codes, and taking them away. */
@Named
@ViewScoped
public class SecondFactorEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SecondFactors factors;

    @Inject
    private Notices notices;

    private boolean required;
    private boolean setUp;
    private long left;
    private String secret = "";
    private QrDrawing drawing = QrDrawing.NONE;
    private List<String> recoveryCodes = List.of();
    private String code = "";
    private String password = "";

    @PostConstruct
    void load() {
        required = factors.isRequired();
        setUp = factors.isSetUp();
        left = factors.recoveryCodesLeft();
        if (!setUp) {
            SecondFactors.Proposal proposal = factors.propose();
            secret = proposal.secret();
            drawing = QrDrawing.of(proposal.address());
        }
    }

    /** Confirms with a first code; the recovery codes are shown on this page, once. */
    public void confirm() {
        recoveryCodes = List.copyOf(factors.confirm(secret, code));
        forget();
    }

    /** Shows new recovery codes, once. */
    public void renew() {
        recoveryCodes = List.copyOf(factors.renewRecoveryCodes(password));
        forget();
    }

    /** Takes the second factor away. */
    public String remove() {
        factors.remove(password);
        notices.confirm("access.factor.removed");
        return "/account?faces-redirect=true";
    }

    private void forget() {
        secret = "";
        drawing = QrDrawing.NONE;
        code = "";
        password = "";
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isSetUp() {
        return setUp;
    }

    public long getLeft() {
        return left;
    }

    /** In groups of four, to be typed. */
    public String getSecret() {
        return inGroups(secret);
    }

    public QrDrawing getDrawing() {
        return drawing;
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes.stream().map(SecondFactorEditView::inGroups).toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Sixteen letters in a row are hard to read. */
    private static String inGroups(String letters) {
        return letters.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
