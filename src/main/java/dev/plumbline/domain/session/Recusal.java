package dev.plumbline.domain.session;

import dev.plumbline.domain.people.PersonId;

/** A conflict of interest: the member takes no part in what concerns the person. */
public record Recusal(PersonId person, MemberId member, Why why, MemberId by) {
    /** The first two follow from the organisation, the third is said by somebody. */
    public enum Why {
        SELF,
        MANAGER,
        DECLARED
    }
}
