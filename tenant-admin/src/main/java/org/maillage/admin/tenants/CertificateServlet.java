package org.maillage.admin.tenants;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.maillage.tenants.boundary.Structures;
import org.maillage.tenants.entity.ErasureCertificate;

/** Sends the certificate of a closed structure: what was erased, how many, when. */
public class CertificateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Structures structures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ErasureCertificate> asked = structures.certificates().stream()
                .filter(certificate -> certificate.getId().toString().equals(request.getParameter("id")))
                .findFirst();
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"certificate-" + asked.get().getTenantNumber() + ".txt\"");
        write(asked.get(), response.getWriter());
    }

    private static void write(ErasureCertificate certificate, PrintWriter out) {
        out.println("Certificat d’effacement / Certificate of erasure");
        out.println();
        out.println(certificate.getName() + (certificate.getBranch().isEmpty() ? "" : " – " + certificate.getBranch()));
        out.println("SIRET " + certificate.getSiret());
        out.println("Fermeture / closed (UTC): " + certificate.getClosedAt());
        out.println("Effacement / erased (UTC): " + certificate.getErasedAt());
        out.println();
        out.println("Lignes effacées ou rendues anonymes / rows erased or made anonymous:");
        certificate.getCounts().forEach((table, rows) -> out.println(table + "\t" + rows));
    }
}
