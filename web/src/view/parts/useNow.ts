import { useEffect, useState } from "preact/hooks";
import { usePage } from "../page";

/** The server's time, told again every so often while a view shows it. */
export const useNow = (every = 250): number => {
  const { store } = usePage();
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => { setNow(Date.now()); }, every);
    return () => { clearInterval(timer); };
  }, [every]);
  return now + store.offset.value;
};
