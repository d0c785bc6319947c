package dev.plumbline.intake.framework.shape;

import java.util.Set;
import java.util.stream.Stream;

/** Names of columns that stand beside the levels of a grid and are none. */
final class SideColumns {
    private static final Set<String> WORDS =
            Set.of(("description definition summary note notes comment comments remark remarks owner"
                            + " owners author contact link links url source sources reference references resource resources example"
                            + " examples evidence tag tags status state updated changed since date version weight id no reviewer"
                            + " approver category theme area kind type priority roles question questions tools training"
                            + " beschreibung hinweis hinweise bemerkung bemerkungen anmerkung anmerkungen kommentar quelle beispiel"
                            + " beispiele verantwortlich stand gewicht remarque remarques commentaire commentaires exemple"
                            + " exemples responsable lien statut poids notas comentarios 備考")
                    .split(" "));
    private static final String GAPS = "[^\\p{L}]+";

    private SideColumns() {}

    static boolean isSide(String title) {
        return Stream.of(Label.fold(title).split(GAPS, -1)).anyMatch(WORDS::contains);
    }
}
