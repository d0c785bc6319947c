import { begin } from "./lead";
import { cast, thorunn } from "./people";
import { command } from "./program";
import { laptop, room, type Seat } from "./seat";
import { expect, test } from "./table";

const about = (seat: Seat, person: string): readonly string[] =>
  ["person/", "level/", "rating/", "review/", "readiness/", "criterion/", "votes/", "note/"]
    .flatMap((kind) => [...seat.held(kind + person).keys()]);

test("[UX L4] somebody added while live is on every page without a reload", async ({ organisation, sit }) => {
  const { hanneke, fiona, facilitator: chair, observer: hr, screen: wall } = cast;
  const made = await organisation.session({ title: "Platform, one late", members: [chair, hanneke, fiona, hr, wall] });
  const facilitator = await sit(made.links.get(chair.name), laptop);
  const manager = await sit(made.links.get(fiona.name), laptop);
  const observer = await sit(made.links.get(hr.name), laptop);
  const screen = await sit(made.links.get("screen"), room);
  await begin(facilitator);
  await manager.page.getByRole("button", { name: "Board" }).click();
  await expect(facilitator.card("p073")).toHaveCount(0);
  expect(await command(facilitator, { op: "person.add", target: { person: "p073" } })).toBe("ok");
  for (const seat of [facilitator, manager, observer]) await expect(seat.card("p073", "IC5")).toBeVisible();
  await expect(screen.column("IC5").getByText("Aurélie F.")).toBeVisible();
  for (const seat of [facilitator, manager, observer, screen]) {
    await seat.provesEqual();
    expect(seat.asked.filter((url) => url.includes("/assets/index-")).length).toBe(new Set(seat.asked.filter((url) => url.includes("/assets/index-"))).size);
  }
});

test("[UX V5] who is discussed, or recused, is sent nothing of it", async ({ organisation, sit, show }) => {
  const { hanneke, fiona, facilitator: chair, screen: wall } = cast;
  const made = await organisation.session({
    title: "Among them a manager", people: [thorunn.id, "p068", "p030", fiona.person], members: [chair, hanneke, fiona, wall],
  });
  const facilitator = await sit(made.links.get(chair.name), laptop);
  const herself = await sit(made.links.get(fiona.name), laptop);
  const recused = await sit(made.links.get(hanneke.name), laptop);
  expect(await command(facilitator, { op: "member.recuse", target: { member: recused.member, person: fiona.person }, value: true })).toBe("ok");
  await recused.page.reload();
  await expect(recused.body).toHaveAttribute("data-conn", "live");
  recused.received.length = 0;
  await recused.page.reload();
  await expect(recused.body).toHaveAttribute("data-conn", "live");
  await facilitator.page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(facilitator.page.getByRole("group", { name: "Board" })).toBeVisible();
  expect(await command(facilitator, { op: "item.open", target: { person: fiona.person } })).toBe("ok");
  await expect(facilitator.page.locator(".drawer h2")).toHaveText(fiona.name);
  for (const seat of [herself, recused]) {
    await expect(seat.page.getByText("Somebody else is being discussed.")).toBeVisible();
    expect(about(seat, fiona.person)).toEqual([]);
    expect(JSON.stringify(seat.held("agenda").get("agenda") ?? [])).not.toContain(fiona.person);
    await seat.provesEqual();
  }
  await show(recused, "recused");
  await show(facilitator, "withheld-from-two");
});
