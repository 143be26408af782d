import type { ComponentChildren } from "preact";
import type { Command, Scope } from "../../commands/command";
import type { Choices } from "../../plan/verbs";
import { usePane } from "../app/paneContext";
import { useWatched } from "../app/useWatched";
import { Button } from "./button";

interface CommandButtonProps {
  readonly command: Command;
  readonly children: ComponentChildren;
  readonly kind?: "primary" | "plain" | "subtle";
  readonly scope?: Scope | undefined;
  readonly choices?: Choices;
}

/** A button that runs a command; idle while any command is at work. */
export function CommandButton({ command, children, kind = "plain", scope, choices = {} }: CommandButtonProps) {
  const { desk } = usePane();
  const { running } = useWatched(desk);
  const run = (): void => void desk.run(command, choices, scope);
  return (
    <Button kind={kind} isIdle={running !== undefined} onPress={run}>
      {children}
    </Button>
  );
}
