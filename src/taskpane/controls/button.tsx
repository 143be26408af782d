import type { ComponentChildren } from "preact";

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly kind?: "primary" | "plain" | "subtle";
  /** Whether it does nothing for now; it keeps the focus, and says so. */
  readonly isIdle?: boolean | undefined;
  readonly class?: string;
  /** What it is called where its children do not say it all. */
  readonly label?: string | undefined;
  readonly id?: string;
  readonly describedBy?: string | undefined;
}

/** A button. One that is idle stays where it is for the keyboard: a disabled one would lose the focus. */
export function Button(props: ButtonProps) {
  const { onPress, children, kind = "plain", isIdle = false, label, id, describedBy } = props;
  return (
    <button
      type="button"
      id={id}
      class={`button ${kind} ${props.class ?? ""}`}
      aria-disabled={isIdle}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={isIdle ? undefined : onPress}
    >
      {children}
    </button>
  );
}
