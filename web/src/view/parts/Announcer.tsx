import { useEffect, useRef, useState } from "preact/hooks";
import { summary } from "../../session/news";
import { say } from "../../text/en";
import type { Delta } from "../../protocol/frames";
import { labelOf, usePage, type Page } from "../page";

const QUIET_MS = 5_000;

/** One polite region: own acts at once, those of others summed so that it speaks of them at most once in five seconds [UX G9]. */
export function Announcer() {
  const page = usePage();
  const [words, setWords] = useState("");
  const waiting = useRef<Delta[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const painted = page.store.painted.value;
  useEffect(() => {
    const me = page.store.me.peek()?.member;
    const own = sentence(page, painted.filter(({ by }) => by === me));
    if (own !== "") setWords(own);
    waiting.current.push(...painted.filter(({ by }) => own === "" || by !== me));
    if (waiting.current.length === 0 || timer.current !== undefined) return;
    const speak = (): void => { setWords(sentence(page, waiting.current.splice(0))); };
    if (own === "") speak();
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (waiting.current.length > 0) speak();
    }, QUIET_MS);
  }, [painted, page]);
  return <p class="sr" role="status" aria-live="polite">{words}</p>;
}

const sentence = (page: Page, deltas: readonly Delta[]): string => {
  const { room, store } = page;
  const news = summary(room, deltas, store.me.peek()?.member);
  switch (news.what) {
    case "moved": return say.state.moved(news.name, labelOf(page, news.level), news.count);
    case "opened": return say.state.opened(news.name, say.phases[news.phase]);
    case "revealed": return say.state.revealed(news.name);
    case "decided": return say.state.decided(news.name, labelOf(page, news.level));
    case "others": return say.state.remote(news.count);
    case "nothing": return "";
  }
};
