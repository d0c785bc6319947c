package dev.plumbline.intake.framework.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.framework.text.CellWord.Meaning;
import dev.plumbline.intake.framework.text.CellWord.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that fill a cell instead of a descriptor, and sentences that only begin like them. */
class CellWordTest {
    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n.a.", "NA", "-", "—", "Not applicable.", "(n/a)", "該当なし", "entfällt"})
    void not_applicable(String text) {
        assertThat(CellWord.of(text)).map(CellWord::meaning).contains(Meaning.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "to do",
                "To be defined",
                "This skill level is currently not defined.",
                "not yet defined",
                "未定"
            })
    void still_to_do(String text) {
        assertThat(CellWord.of(text)).map(CellWord::meaning).contains(Meaning.TO_DO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT IN USE", "Missing", "???", "#REF!", "#N/A", "Lorem ipsum dolor"})
    void placeholders(String text) {
        assertThat(CellWord.of(text)).map(CellWord::meaning).contains(Meaning.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Same as above", "as above.", "see above", "Ditto", "〃", "同上", "wie oben"})
    void the_level_that_stands_before(String text) {
        assertThat(CellWord.of(text)).contains(new CellWord(Meaning.SAME, new Reference.BeforeInFile()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Same as previous level",
                "same as below",
                "As the level below",
                "no change from previous",
                "unchanged"
            })
    void the_level_below(String text) {
        assertThat(CellWord.of(text)).contains(CellWord.plain(Meaning.SAME));
    }

    @ParameterizedTest
    @CsvSource({"as L3,L3", "see L2,L2", "Same as Senior engineer,Senior engineer", "wie L2,L2"})
    void a_level_by_its_name(String text, String level) {
        assertThat(CellWord.of(text)).contains(new CellWord(Meaning.SAME, new Reference.Named(level)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All of the above, plus:",
                "All criteria from level one",
                "Everything from L1 plus",
                "Everything in the previous level, and:",
                "Same as below plus",
                "In addition to L2:",
                "L2 plus:",
                "上記に加えて、",
            })
    void all_of_lower_levels_and_more(String text) {
        assertThat(CellWord.of(text)).map(CellWord::meaning).contains(Meaning.CUMULATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sees the same problems as above and solves them.",
                "Not applicable to contractors, who follow their own plan.",
                "To do lists are kept by the engineer.",
                "Missing tests are noticed and written.",
                "",
                "Keeps promises.",
            })
    void sentences_are_no_words(String text) {
        assertThat(CellWord.of(text)).isEmpty();
    }
}
