import type { StackText } from "./chart-text";
import type { StackPerson } from "./level-stack-layout";
import type { ChartTable } from "./table-of";

export function levelStackTable(people: readonly StackPerson[], text: StackText): ChartTable {
  const rows = people.map((person) => [person.name, person.mark ? text.marks[person.mark] : ""]);
  return { head: [text.name, text.change], rows };
}
