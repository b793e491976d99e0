package org.maillage.publications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.maillage.platform.config.Settings;

/** Signs what is published with the key of the installation (Ed25519, RFC 8032), and tells whether something was signed with it. */
@ApplicationScoped
public class Signatures {

    private static final String ALGORITHM = "Ed25519";
    private static final int LINE = 64;

    @Inject
    private Settings settings;

    /** The signature of a text: 64 bytes, the same each time. */
    public byte[] sign(byte[] text) {
        try {
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(key(0)));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signature key of this installation cannot be used", e);
        }
    }

    /** Whether it is the signature of exactly this text. */
    public boolean matches(byte[] text, byte[] signed) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key(1)));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text);
            return verifies(signature, signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signature key of this installation cannot be used", e);
        }
    }

    /** Bytes that are no signature at all are refused with an exception, which says the same. */
    private static boolean verifies(Signature signature, byte[] signed) {
        try {
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The public key as programs read it (PEM). */
    public byte[] publicKey() {
        String key = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key(1));
        return ("-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** SHA-256 of a text, in hexadecimal. */
    public static String fingerprint(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private byte[] key(int part) {
        return Base64.getDecoder().decode(settings.signatureKey().split("\\.", 2)[part]);
    }
}
