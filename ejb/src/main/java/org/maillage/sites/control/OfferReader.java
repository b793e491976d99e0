package org.maillage.sites.control;

import java.util.List;
import java.util.function.Consumer;
import org.maillage.sites.entity.AccessMode;
import org.maillage.sites.entity.Audience;
import org.maillage.sites.entity.Care;
import org.maillage.sites.entity.Fee;
import org.maillage.sites.entity.NationalValue;
import org.maillage.sites.entity.Offer;
import org.maillage.sites.entity.Programme;
import org.maillage.sites.entity.ServiceKind;
import org.maillage.sites.entity.SupportMode;
import org.maillage.sites.entity.Training;

/** The closed lists of what a site offers, each with its column. */
final class OfferReader {

    private OfferReader() {}

    static void read(SheetReader sheet, Offer offer) {
        take(sheet, NationalColumn.SERVICES, ServiceKind.class, offer::setServices);
        take(sheet, NationalColumn.PUBLICS_SPECIFIQUEMENT_ADRESSES, Audience.class, offer::setAudiences);
        take(sheet, NationalColumn.PRISE_EN_CHARGE_SPECIFIQUE, Care.class, offer::setCare);
        take(sheet, NationalColumn.FRAIS_A_CHARGE, Fee.class, offer::setFees);
        take(sheet, NationalColumn.DISPOSITIF_PROGRAMMES_NATIONAUX, Programme.class, offer::setProgrammes);
        take(sheet, NationalColumn.FORMATIONS_LABELS, Training.class, offer::setTrainings);
        take(sheet, NationalColumn.MODALITES_ACCES, AccessMode.class, offer::setAccess);
        take(sheet, NationalColumn.MODALITES_ACCOMPAGNEMENT, SupportMode.class, offer::setSupport);
    }

    private static <E extends Enum<E> & NationalValue> void take(
            SheetReader sheet, NationalColumn column, Class<E> type, Consumer<List<E>> taker) {
        if (sheet.has(column)) {
            taker.accept(sheet.values(column, type));
        }
    }
}
