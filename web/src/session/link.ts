/** How the page stands with its server, as UX §5 names it. */
export type LinkState = "live" | "reconnecting" | "offline" | "resync";

export interface Link {
  readonly state: LinkState;
  /** When this state began, and when the last frame came; milliseconds of the page's own clock. */
  readonly since: number;
  readonly heardAt: number;
  /** After a return: how many events happened meanwhile. */
  readonly missed?: number;
  /** Closed for good, with the code that said so. */
  readonly ended?: number;
}
