import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon";

interface MessageProps {
  readonly kind: "notice" | "warning" | "error" | "done";
  readonly children: ComponentChildren;
}

/** Something to be known, set apart from its surroundings by a sign and a colour. */
export function Message({ kind, children }: MessageProps) {
  const icon: IconName = kind;
  return (
    <div class={`message ${kind}`}>
      <Icon name={icon} />
      <div class="message-text">{children}</div>
    </div>
  );
}
