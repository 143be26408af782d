/** Lets a file be dropped anywhere on the page; the pane takes those that are dropped on it by itself. */
export function mountDropZone(zone: HTMLElement, open: (file: File) => void): void {
  let depth = 0;

  const enter = (step: 1 | -1): void => {
    depth = Math.max(0, depth + step);
    zone.classList.toggle("dropping", depth > 0);
  };

  zone.addEventListener("dragenter", (event) => {
    if (hasFiles(event)) enter(1);
  });
  zone.addEventListener("dragleave", (event) => {
    if (hasFiles(event)) enter(-1);
  });
  zone.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
  });
  zone.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = 0;
    zone.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;
