import type { ChartText } from "../chart/chart-text";

const two = (value: number): string => value.toFixed(2).replace("-", "−");
const signed = (points: number): string => (points > 0 ? `+${two(points)}` : two(points));

/** The words of charts, in English. */
export const chartText: ChartText = {
  showTable: "Show as table",
  hideTable: "Hide table",
  signed,
  range: (lo, hi) => `${two(lo)} to ${two(hi)}`,
  none: "–",
  distribution: {
    label: (rows, people) => `Ratings of ${people} people on ${rows} competencies, counts per rating`,
    competency: "Competency", now: "now", start: "start", sinceStart: "since start",
    since: (lower, higher) => [lower && `${lower} lower`, higher && `${higher} higher`].filter(Boolean).join(", "),
    lower: "rated lower", higher: "rated higher", noRatings: "no ratings yet", people: "People",
  },
  votes: {
    label: (counts, abstained) =>
      `Votes: ${counts.filter(({ count }) => count > 0).map(({ name, count }) => `${count} for ${name}`).join(", ")}; ${abstained} abstained`,
    level: "Level", votes: "Votes", abstained: "Abstained", marked: "proposed",
  },
  drift: {
    label: (managers) => `${managers} managers compared, with 80 and 95 percent intervals`,
    rowLabel: (name, word) => `${name}: ${word}`,
    axisLabel: "Axis in rating points: rated lower to the left, rated higher to the right",
    lower: "rated lower", higher: "rated higher", onePoint: "1 point", count: (n) => `n ${n}`,
    noInterval: "no interval under 5 reports",
    words: {
      withheld: "withheld", tooFew: "cannot tell yet", cannotTell: "cannot tell yet", conflicting: "evidence disagrees",
      teamStrong: "strong team", teamWeak: "weaker team", higher: "rated higher", lower: "rated lower",
      aboveCommittee: "above committee", belowCommittee: "below committee", aboveRaters: "above raters", belowRaters: "below raters",
    },
    columns: { manager: "Manager", n: "Reports", estimate: "Points", outer: "95 %", inner: "80 %", says: "What can be said", evidence: "Evidence" },
  },
  rating: {
    label: (value, expected) => `${value === null ? "Not rated" : `Rated ${value}`}${expected === null ? "" : `, expected ${expected} or more`}`,
    choice: (value) => `Rating ${value}`,
    competency: "Competency", value: "Rating", expected: "Expected",
  },
  stack: {
    label: (level, people, changed) => `${level}: ${people} people, ${changed} changed`,
    more: (count) => `+${count} more`,
    name: "Name", change: "Change", marks: { focus: "in focus", up: "one level up", down: "one level down" },
  },
};
