import type { ListedSession } from "../../protocol/sessions";
import { say } from "../../text/en";
import "../../style/landing.css";

const words = say.landing;

/** The front door: what to do without a link or with one that is not known, and for an administrator what there is. */
export function Landing({ unknownLink, sessions }: { readonly unknownLink: boolean; readonly sessions: readonly ListedSession[] | undefined }) {
  return (
    <main class="landing" id="main">
      <p class="brand"><img src="/plumbline.svg" alt="" width="28" height="28" />{say.meeting.title}</p>
      {sessions === undefined ? <Door unknownLink={unknownLink} /> : <Office sessions={sessions} />}
    </main>
  );
}

function Door({ unknownLink }: { readonly unknownLink: boolean }) {
  return (
    <>
      <h1>{unknownLink ? words.unknown : words.door}</h1>
      <p>{unknownLink ? words.unknownMore : words.doorMore}</p>
      <dl>{words.doorSteps.map(([who, what]) => <div key={who}><dt>{who}</dt><dd>{what}</dd></div>)}</dl>
    </>
  );
}

function Office({ sessions }: { readonly sessions: readonly ListedSession[] }) {
  return (
    <>
      <h1>{words.sessions}</h1>
      {sessions.length === 0 && <p>{words.noSessions}</p>}
      <ul class="listed">
        {sessions.map(({ id, title, state, mode, cycle }) => (
          <li key={id}>
            <h2>{title}</h2>
            <span class="tag">{words.states[state] ?? state}</span>
            <p class="soft small">{words.about(cycle, mode, id)}</p>
          </li>
        ))}
      </ul>
      <h2>{words.next}</h2>
      <dl>{words.officeSteps.map(([what, how]) => <div key={what}><dt>{what}</dt><dd>{how}</dd></div>)}</dl>
    </>
  );
}
