package dev.plumbline.domain.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that the parts of a document fit each other; each finding begins with the place, such as {@code levels[2].track}. */
final class FrameworkProblems {
    private final FrameworkDocument document;
    private final Set<TrackId> tracks;
    private final Set<LevelId> levels;
    private final Map<CompetencyId, Competency> competencies;
    private final List<String> found = new ArrayList<>();

    private FrameworkProblems(FrameworkDocument document) {
        this.document = document;
        tracks = document.tracks().stream().map(Track::id).collect(Collectors.toSet());
        levels = document.levels().stream().map(Level::id).collect(Collectors.toSet());
        competencies = document.competencies().stream()
                .collect(Collectors.toMap(Competency::id, competency -> competency, (first, second) -> first));
    }

    static List<String> of(FrameworkDocument document) {
        var problems = new FrameworkProblems(document);
        problems.checkHead();
        problems.checkTracksAndLevels();
        problems.found.addAll(AreaProblems.of(document));
        problems.checkCompetencies();
        problems.checkCells();
        problems.checkTransitions();
        return List.copyOf(problems.found);
    }

    private void checkHead() {
        if (document.name().isBlank()) found.add("name: must not be empty");
        if (document.version() < 1) found.add("version: must be 1 or more, is " + document.version());
        if (document.levels().isEmpty()) found.add("levels: at least one level is needed");
        var values = document.scale().points().stream().map(ScalePoint::value).toList();
        if (!values.equals(values.stream().sorted().distinct().toList()) || values.size() < 2) {
            found.add("scale: needs two or more different values in ascending order");
        }
    }

    private void checkTracksAndLevels() {
        unique("tracks", document.tracks().stream().map(Track::id).toList());
        unique("levels", document.levels().stream().map(Level::id).toList());
        for (int i = 0; i < document.levels().size(); i++) {
            knownTrack("levels[" + i + "].track", document.levels().get(i).track());
        }
    }

    private void checkCompetencies() {
        unique(
                "competencies",
                document.competencies().stream().map(Competency::id).toList());
        for (int i = 0; i < document.competencies().size(); i++) {
            checkCompetency("competencies[" + i + "]", document.competencies().get(i));
        }
    }

    private void checkCompetency(String place, Competency competency) {
        competency.tracks().forEach(track -> knownTrack(place + ".tracks", track));
        competency.levels().forEach(level -> knownLevel(place + ".levels", level));
        competency.weights().byTrack().keySet().forEach(track -> knownTrack(place + ".weights", track));
        competency.weights().byLevel().keySet().forEach(level -> knownLevel(place + ".weights", level));
        Stream.of(competency.weights().byTrack(), competency.weights().byLevel())
                .flatMap(weights -> weights.values().stream())
                .filter(weight -> weight.signum() < 0)
                .forEach(weight -> found.add(place + ".weights: a weight must not be negative, is " + weight));
        competency.expected().forEach((level, value) -> checkExpected(place + ".expected", level, value));
        unique(place + ".steps", competency.steps().stream().map(Step::id).toList());
    }

    private void checkExpected(String place, LevelId level, int value) {
        knownLevel(place, level);
        if (!document.scale().contains(value)) found.add(place + ": " + value + " is not on the rating scale");
    }

    private void checkCells() {
        var seen = new HashSet<List<String>>();
        for (int i = 0; i < document.cells().size(); i++) {
            var cell = document.cells().get(i);
            var place = "cells[" + i + "]";
            knownCompetency(place + ".competency", cell.competency());
            knownLevel(place + ".level", cell.level());
            cell.step().ifPresent(step -> knownStep(place + ".step", cell.competency(), step));
            if (!seen.add(List.of(cell.competency().value(), cell.level().value()))) {
                found.add(place + ": a second cell for " + cell.competency() + " at " + cell.level());
            }
        }
    }

    private void checkTransitions() {
        unique(
                "transitions",
                document.transitions().stream().map(Transition::id).toList());
        for (int i = 0; i < document.transitions().size(); i++) {
            checkTransition("transitions[" + i + "]", document.transitions().get(i));
        }
        document.defaultCriteria()
                .ifPresent(tree -> found.addAll(CriteriaProblems.of("defaultCriteria", tree, document.scale())));
    }

    private void checkTransition(String place, Transition transition) {
        knownLevel(place + ".from", transition.from());
        knownLevel(place + ".to", transition.to());
        if (transition.from().equals(transition.to())) found.add(place + ": leads from a level to itself");
        transition.transferable().forEach(id -> knownCompetency(place + ".transferable", id));
        transition.gaps().forEach(id -> knownCompetency(place + ".gaps", id));
        transition
                .criteria()
                .ifPresent(tree -> found.addAll(CriteriaProblems.of(place + ".criteria", tree, document.scale())));
    }

    private void unique(String place, List<?> ids) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) found.add(place + "[" + i + "].id: " + ids.get(i) + " is used twice");
        }
    }

    private void knownTrack(String place, TrackId id) {
        if (!tracks.contains(id)) found.add(place + ": there is no track " + id);
    }

    private void knownLevel(String place, LevelId id) {
        if (!levels.contains(id)) found.add(place + ": there is no level " + id);
    }

    private void knownCompetency(String place, CompetencyId id) {
        if (!competencies.containsKey(id)) found.add(place + ": there is no competency " + id);
    }

    private void knownStep(String place, CompetencyId competency, StepId step) {
        var known = Optional.ofNullable(competencies.get(competency)).stream()
                .flatMap(owner -> owner.steps().stream())
                .anyMatch(candidate -> candidate.id().equals(step));
        if (!known) found.add(place + ": competency " + competency + " has no step " + step);
    }
}
