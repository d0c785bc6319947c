import type { ChartText } from "./chart-text";
import { layoutLevelStack, type LevelStackLayout, type StackName, type StackPerson, type StackSizes } from "./level-stack-layout";
import { levelStackTable } from "./level-stack-table";
import { Picture } from "./Picture";
import type { TwinMode } from "./TableTwin";
import { fitText } from "./text-width";

export interface LevelStackProps {
  readonly level: string;
  readonly people: readonly StackPerson[];
  readonly sizes: StackSizes;
  readonly text: ChartText;
  readonly label?: string;
  readonly twin?: TwinMode;
}

/** One level of a board with very many people: a square a person, names only for the focus and for changes. */
export function LevelStack({ level, people, sizes, text, label, twin = "none" }: LevelStackProps) {
  const layout = layoutLevelStack(people, sizes);
  const changed = people.filter(({ mark }) => mark === "up" || mark === "down").length;
  const table = () => levelStackTable(people, text.stack);
  return (
    <Picture {...sizes} label={label ?? text.stack.label(level, people.length, changed)} twin={{ table, text, mode: twin }}>
      <Squares layout={layout} size={sizes.square} />
      {layout.names.map((name) => <Named key={name.person.id} name={name} sizes={sizes} lineHeight={layout.lineHeight} />)}
      {layout.more > 0 && (
        <text class="chart-soft" x={0} y={layout.moreY + sizes.fontSize}>{text.stack.more(layout.more)}</text>
      )}
    </Picture>
  );
}

function Squares({ layout, size }: { layout: LevelStackLayout; size: number }) {
  return <>{layout.squares.map(({ id, x, y, mark }) => (
    <rect key={id} class={`chart-square chart-square-${kindOf(mark)}`} x={x + 0.5} y={y + 0.5} width={size - 1} height={size - 1} />
  ))}</>;
}

const kindOf = (mark: StackPerson["mark"]): string => (mark === "focus" ? "focus" : mark ? "changed" : "plain");

const arrows = { up: "M5 9.5V1.5M1.5 5 5 1.5 8.5 5", down: "M5 .5v8M1.5 5 5 8.5 8.5 5", focus: "M1.5 1.5h7v7h-7z" };

function Named({ name: { person, y }, sizes, lineHeight }: { name: StackName; sizes: StackSizes; lineHeight: number }) {
  const scale = sizes.fontSize / 14;
  const top = y + (lineHeight - 10 * scale) / 2;
  return (
    <g data-person={person.id}>
      <path class="chart-arrow" transform={`translate(0 ${top}) scale(${scale})`} d={arrows[person.mark ?? "focus"]} />
      <text class={person.mark === "focus" ? "chart-strong" : undefined} x={14 * scale} y={y + lineHeight / 2 + sizes.fontSize * 0.35}>
        {fitText(person.name, sizes.width - 14 * scale, sizes.fontSize)}
      </text>
    </g>
  );
}
