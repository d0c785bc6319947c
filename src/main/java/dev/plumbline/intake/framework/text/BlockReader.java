package dev.plumbline.intake.framework.text;

import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.DescriptorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes descriptors of the lines of a cell: one a line or bullet, longer where a line goes on in the next. */
final class BlockReader {
    private final List<TextLine> lines;
    private final List<Block> done = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private Optional<String> heading = Optional.empty();
    private List<Descriptor> found = new ArrayList<>();
    private Optional<LeadIn> leadIn = Optional.empty();
    private boolean leadsSomething;
    private boolean inList;
    private boolean open;

    BlockReader(List<TextLine> lines) {
        this.lines = lines;
        IntStream.range(0, lines.size()).forEach(this::read);
        endBlock();
    }

    List<Block> blocks() {
        return done;
    }

    List<String> leadIns() {
        return dropped;
    }

    private void read(int at) {
        var line = lines.get(at);
        switch (line.kind()) {
            case BLANK -> endParagraph();
            case HEADING -> startBlock(line.text());
            case BULLET, PLAIN -> readText(line, nextFilled(at));
        }
    }

    private void readText(TextLine line, Optional<TextLine> next) {
        if (!line.isBullet() && goesOn(line.text())) append(line.text());
        else if (next.isPresent() && isLeadIn(line, next.get())) startList(line.text());
        else add(line);
    }

    /** Words for the levels below, such as {@code all of L2, plus:}, say something of the whole cell. */
    private static boolean isLeadIn(TextLine line, TextLine next) {
        return LeadIn.mayBe(line, next.isBullet()) && CellWord.of(line.text()).isEmpty();
    }

    private boolean goesOn(String text) {
        return open && LineBreak.joins(found.get(found.size() - 1).text(), text);
    }

    private void append(String text) {
        var last = found.remove(found.size() - 1);
        found.add(new Descriptor(last.type(), LineBreak.join(last.text(), text)));
    }

    private void startList(String text) {
        endLeadIn();
        leadIn = Optional.of(new LeadIn(text));
        open = false;
    }

    private void add(TextLine line) {
        if (inList && !line.isBullet()) endLeadIn();
        inList = line.isBullet();
        var example = Example.in(line.text());
        found.add(example.map(text -> new Descriptor(DescriptorType.EXAMPLE, text))
                .orElseGet(() -> underLeadIn(line.text())));
        open = true;
    }

    private Descriptor underLeadIn(String text) {
        leadsSomething = leadIn.isPresent();
        return leadIn.map(words -> new Descriptor(words.type(), words.before(text)))
                .orElseGet(() -> new Descriptor(DescriptorType.EXPECTATION, text));
    }

    private void endParagraph() {
        if (leadsSomething) endLeadIn();
        open = false;
    }

    /** A line that led nothing was a sentence like any other. */
    private void endLeadIn() {
        leadIn.ifPresent(words -> {
            if (!leadsSomething) found.add(new Descriptor(DescriptorType.EXPECTATION, words.text()));
            else if (words.goesWithoutSaying()) dropped.add(words.text());
        });
        leadIn = Optional.empty();
        leadsSomething = false;
        inList = false;
    }

    private void startBlock(String title) {
        endBlock();
        heading = Optional.of(title);
    }

    private void endBlock() {
        endLeadIn();
        open = false;
        if (!found.isEmpty() || heading.isPresent()) done.add(new Block(heading, found));
        found = new ArrayList<>();
    }

    private Optional<TextLine> nextFilled(int at) {
        return Stream.iterate(at + 1, next -> next < lines.size(), next -> next + 1)
                .map(lines::get)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.kind() != TextLine.Kind.HEADING);
    }
}
