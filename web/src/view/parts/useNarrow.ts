import { useEffect, useState } from "preact/hooks";

const query = "(max-width: 899px)";

/** Whether the page is as narrow as a phone or half a screen; the style sheets ask the same. */
export const useNarrow = (): boolean => {
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const change = (): void => { setNarrow(media.matches); };
    media.addEventListener("change", change);
    return () => { media.removeEventListener("change", change); };
  }, []);
  return narrow;
};
