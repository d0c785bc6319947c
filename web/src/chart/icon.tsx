import type { ComponentChildren } from "preact";

/** Stroke icons beside words: decoration for the eye, silent for a screen reader. */
function Icon({ children, tone }: { children: ComponentChildren; tone?: IconTone | undefined }) {
  return (
    <svg class={tone ? `chart-icon chart-${tone}` : "chart-icon"} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export type IconTone = "alert" | "ok" | "focus" | "other";

const stroke = (d: string, tone?: IconTone) => () => (
  <Icon tone={tone}>
    <path d={d} />
  </Icon>
);

export const ArrowUpIcon = stroke("M12 20V5M5.5 11.5 12 5l6.5 6.5");
export const ArrowDownIcon = stroke("M12 4v15M5.5 12.5 12 19l6.5-6.5");
export const ArrowRightIcon = stroke("M4 12h15M13 6l6 6-6 6");
export const TickIcon = stroke("m4.5 12.5 5 5L20 6.5");
export const PencilIcon = stroke("m5 19 1-4L16 5l3 3L9 18z");
export const WarningIcon = stroke("M12 3.5 2.5 20h19zM12 10v4.5M12 17.3v.1");
export const PauseIcon = stroke("M8.5 5v14M15.5 5v14");
export const PlayIcon = stroke("M8 5v14l11-7z");
export const ChevronDownIcon = stroke("m5.5 9 6.5 6.5L18.5 9");
export const ChevronUpIcon = stroke("m5.5 15.5 6.5-6.5 6.5 6.5");
export const ChevronLeftIcon = stroke("m14.5 5-7 7 7 7");
export const ChevronRightIcon = stroke("m9.5 5 7 7-7 7");
export const CloseIcon = stroke("M6 6l12 12M18 6 6 18");
export const UndoIcon = stroke("M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3");

export const AlertIcon = () => (
  <Icon tone="alert">
    <circle cx="12" cy="12" r="9" />
    <path d="M8 12h8" />
  </Icon>
);

export const UnknownIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9" stroke-dasharray="3.5 3.57" />
    <path d="M9.5 9.8a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.8M12 16.6v.1" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <rect x="5" y="11" width="14" height="9" rx="1.5" />
    <path d="M8 11V8a4 4 0 0 1 8 0v3" />
  </Icon>
);

export const SavingIcon = () => (
  <Icon tone="focus">
    <circle cx="12" cy="12" r="9" stroke-dasharray="5 4.42" />
  </Icon>
);
