import { EditorTag } from "../../chart/EditorTag";
import { givenName } from "../../session/names";
import { say } from "../../text/en";
import { usePage } from "../page";

/** The name of whoever is changing this cell just now: a hint, not a lock (UX §5). */
export function EditedBy({ cell }: { readonly cell: string }) {
  const { store, room } = usePage();
  const member = store.here.value?.editing?.[cell];
  if (member === null || member === undefined || member === store.me.value?.member) return null;
  return <EditorTag name={givenName(room.get("member", member)?.name ?? say.state.somebody)} />;
}
