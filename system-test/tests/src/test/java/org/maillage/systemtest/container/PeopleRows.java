package org.maillage.systemtest.container;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.beneficiaries.entity.Distinction;
import org.maillage.beneficiaries.entity.ImportPart;
import org.maillage.beneficiaries.entity.Merge;
import org.maillage.beneficiaries.entity.PeopleImport;
import org.maillage.beneficiaries.entity.SearchKey;
import org.maillage.platform.persistence.TenantEntity;

/** One row of each kind that is kept of people beside their file. */
final class PeopleRows {

    private PeopleRows() {}

    static List<TenantEntity> of(Beneficiary person, Stage.Structure structure) {
        UUID account = structure.mediator().accountId();
        Beneficiary other = Stage.person();
        PeopleImport file = new PeopleImport("people.csv", "[]", 1, account);
        // The job that checks files would change it under the hands of a test.
        file.checked();
        return List.of(
                other,
                new SearchKey(person, new SearchKey.Word(SearchKey.Kind.NAME, "martin")),
                new Consent(
                        person, Consent.Purpose.FOLLOWING, Consent.Manner.SPOKEN, LocalDate.of(2020, 1, 1), account),
                Merge.of(person, other, Set.of(), Instant.now()),
                new Distinction(person, other),
                file,
                new ImportPart(file, 0, "[]", 1));
    }
}
