import type { Tab } from "../../session/desk";
import { say } from "../../text/en";
import { usePage } from "../page";

/** The views of one meeting. */
export function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const { desk } = usePage();
  return (
    <nav class="tabs" aria-label={say.meeting.sessionNav}>
      {tabs.map((tab) => (
        <button key={tab} type="button" aria-current={(desk.tab.value ?? tabs[0]) === tab ? "page" : undefined} onClick={() => { desk.tab.value = tab; }}>
          {say.meeting.tabs[tab]}
        </button>
      ))}
    </nav>
  );
}
