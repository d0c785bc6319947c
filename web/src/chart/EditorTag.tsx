import { PencilIcon } from "./icon";

/** The name of somebody who edits a field: a hint, not a lock. */
export function EditorTag({ name }: { name: string }) {
  return (
    <span class="chart-editor">
      <PencilIcon />
      {name}
    </span>
  );
}
