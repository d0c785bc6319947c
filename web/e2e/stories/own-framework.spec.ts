import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ADMIN_TOKEN, type Server } from "../server";
import { cast } from "./people";
import { laptop, room } from "./seat";
import { expect, test } from "./table";

const given = ["Ada", "Bo", "Cy", "Dee", "Eli", "Fay", "Gus", "Hal", "Ida", "Jo", "Kit", "Lou"];
const real = resolve(import.meta.dirname, "../../../../shared/frameworks/mercari/matrix.csv");

/** A real framework where one lies beside the checkout, else the demo's own as a table. */
const matrix = async (server: Server): Promise<string> => {
  if (existsSync(real)) return readFileSync(real, "utf8");
  const headers = { Authorization: `Bearer ${ADMIN_TOKEN}` };
  return (await fetch(`${server.url}/api/v1/frameworks/engineering/export?format=csv`, { headers })).text();
};

interface Described { readonly levels: readonly { id: string }[]; readonly competencies: readonly { id: string; name: string }[] }

test("[UX B7] a session on an imported framework, with people and ratings of one's own", async ({ server, organisation, sit, show }) => {
  const { id } = await organisation.upload("/frameworks?name=Imported", await matrix(server)) as { id: string };
  await organisation.post(`/frameworks/${id}/publish`, {});
  const { levels, competencies } = await organisation.get(`/frameworks/${id}`) as unknown as Described;
  const ladder = levels.slice(0, 4).map((level) => level.id);
  const team = given.map((_, index) => ({ id: `x${String(index)}`, level: ladder[index % ladder.length] ?? "" }));

  await test.step("people, ratings and a session come in by files", async () => {
    const rows = team.map(({ id: person, level }, index) => `${person},${given[index] ?? person} Example,${person}@example.org,x-lead,${level},2025-01-01`);
    const people = await organisation.upload(`/people?framework=${id}`, ["person_id,name,email,manager_id,level_id,level_since", "x-lead,Lea Lead,lead@example.org,,,", ...rows].join("\n"));
    expect(people["kept"]).toBe(13);
    await organisation.post("/cycles", { name: "Imported", framework: id, opens: "2026-10-01", closes: "2026-12-15" });
    const ratings = team.flatMap(({ id: person }, index) => competencies.map(({ id: competency }) => `${person},${competency},${String(2 + (index % 3))}`));
    const kept = await organisation.upload("/cycles/imported/ratings", ["person_id,competency,rating", ...ratings].join("\n"));
    expect(kept["kept"]).toBe(ratings.length);
  });

  const members = [{ name: "Fay Chair", role: "facilitator" }, { person: "x-lead", role: "committee" }, cast.screen];
  const made = await organisation.session({ title: "Imported", cycle: "imported", people: team.map((each) => each.id), members });
  const facilitator = await sit(made.links.get("Fay Chair"), laptop);
  const screen = await sit(made.links.get("screen"), room);
  const { page } = facilitator;
  await page.getByRole("button", { name: "Largest changes first" }).click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  for (const level of ladder) await expect(screen.column(level).locator(".card")).toHaveCount(3);
  await page.getByRole("button", { name: "First item" }).click();
  const first = competencies[0] ?? { id: "", name: "" };
  await facilitator.rating(first.id).getByRole("radio", { name: "Rating 5" }).click();
  await show(facilitator, "imported");
  await page.getByRole("button", { name: "Level text read again" }).click();
  await expect(facilitator.rating(first.id).getByRole("radio", { name: "Rating 5" })).toBeChecked();
  await expect.poll(() => (screen.held(`distribution/${first.id}`).get(`distribution/${first.id}`) as { counts: number[] }).counts).toEqual(
    expect.arrayContaining([1]));
  await show(screen, "imported-room");
  await screen.provesEqual();
});
