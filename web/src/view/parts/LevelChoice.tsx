import { currentLevel, levelInView, levelsToView } from "../../session/level-in-view";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { Segments } from "./Segments";

/** Whose text and bands are shown: the level now, the next, the one after. */
export function LevelChoice({ person, labelledBy }: { readonly person: string; readonly labelledBy?: string }) {
  const { room, desk } = usePage();
  const framework = useFramework();
  const current = currentLevel(room, person);
  const next = framework.step(current, 1)?.id;
  const options = levelsToView(room, framework, person).map(({ id, label }) => ({
    id,
    label: id === current ? say.person.viewNow(label) : id === next ? say.person.viewNext(label) : label,
  }));
  const choose = (level: string): void => { desk.levels.value = { ...desk.levels.value, [person]: level }; };
  return (
    <Segments
      options={options} chosen={levelInView(room, framework, desk, person)} onChoose={choose}
      {...(labelledBy === undefined ? { label: say.person.levelInView } : { labelledBy })}
    />
  );
}
