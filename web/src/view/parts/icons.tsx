/** Icons beside the charts' own: words always stand next to them. */
const drawn = (children: preact.JSX.Element, tone = "") => () => (
  <svg class={`chart-icon ${tone}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">{children}</svg>
);

export const StopIcon = drawn(<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16.3v.1" />, "alert");
export const FineIcon = drawn(<g><circle cx="12" cy="12" r="9" /><path d="m8 12.2 2.8 2.8L16 9.4" /></g>, "ok");
export const AsideIcon = drawn(<path d="M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4" />);
export const ParkedIcon = drawn(<path d="M8 20V4h5a4.5 4.5 0 0 1 0 9H8" />);
