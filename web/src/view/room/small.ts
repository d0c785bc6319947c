import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Whether the room is drawn as a picture of itself: then nothing in it is a landmark, a heading or somebody to be found. */
export const Small = createContext(false);

export const useSmall = (): boolean => useContext(Small);
