import { begin } from "./lead";
import { cast } from "./people";
import { laptop, room } from "./seat";
import { expect, test } from "./table";

test("[R14] who is here, and whose hand is on a field, shows on the pages that may know", async ({ organisation, sit, show }) => {
  const { hanneke, fiona, facilitator: chair, screen: wall } = cast;
  const made = await organisation.session({ title: "Platform, together", editing: "committee", members: [chair, hanneke, fiona, wall] });
  const facilitator = await sit(made.links.get(chair.name), laptop);
  const waiting = await sit(made.links.get(fiona.name), laptop);
  const screen = await sit(made.links.get("screen"), room);

  await test.step("the waiting room names who is here, the room screen only how many", async () => {
    await expect(waiting.page.getByRole("listitem").filter({ hasText: "is here" })).toHaveCount(2);
    await expect(facilitator.page.getByText("1 of 2 are here now")).toBeVisible();
    await expect(screen.page.getByText("Live, 3 here")).toBeVisible();
  });

  await test.step("a note being written carries its writer's name on other pages, until it is left", async () => {
    await begin(facilitator);
    const note = waiting.page.locator(".note");
    await note.getByRole("button").click();
    await note.getByRole("textbox").fill("Led the move");
    const tag = facilitator.page.locator(".note .chart-editor");
    await expect(tag).toBeVisible();
    await show(facilitator, "somebody-edits");
    await note.getByRole("button").last().click();
    await expect(tag).toHaveCount(0);
  });

  expect(screen.received.filter((text) => text.includes('"presence"') && /"members"|"editing":\{"note/.test(text))).toEqual([]);
});
