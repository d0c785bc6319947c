import type { JSX } from "preact";

type Props = Omit<JSX.IntrinsicElements["button"], "disabled" | "type" | "ref"> & { readonly off?: boolean };

/** A button that may be off for a while: it says so and does nothing, but keeps the focus it has [UX G2] [UX G6]. */
export function Press({ off = false, onClick, ...rest }: Props) {
  return <button type="button" {...rest} aria-disabled={off ? "true" : undefined} onClick={off ? undefined : onClick} />;
}
