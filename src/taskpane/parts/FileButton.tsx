/** A button that lets the user choose files on the machine. */
import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly many?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileButton({ label, accept, many = false, onFiles }: FileButtonProps) {
  const { state } = usePane();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        multiple={many}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button disabledFocusable={state.work !== null} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
    </>
  );
}
