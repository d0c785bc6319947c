import { useEffect } from "preact/hooks";

/** Asks before the tab closes while something chosen was not sent [UX V6]. */
export const useUnsent = (unsent: boolean): void => {
  useEffect(() => {
    if (!unsent) return undefined;
    const ask = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    window.addEventListener("beforeunload", ask);
    return () => { window.removeEventListener("beforeunload", ask); };
  }, [unsent]);
};
