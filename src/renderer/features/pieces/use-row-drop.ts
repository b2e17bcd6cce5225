import type { DragEvent } from 'react';
import { useRef } from 'react';

interface RowDrop {
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

/** Files dropped on a line of a list: gives them with the rank of the line, which shows while they are held over it (`data-drop`). */
export function useRowDrop(onFiles: (files: readonly File[], rank: number) => void): RowDrop {
  const over = useRef<HTMLTableRowElement | null>(null);
  const show = (row: HTMLTableRowElement | null) => {
    over.current?.removeAttribute('data-drop');
    row?.setAttribute('data-drop', 'true');
    over.current = row;
  };
  return {
    onDragOver(event) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      show(lineUnder(event));
    },
    onDragLeave(event) {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) show(null);
    },
    onDrop(event) {
      event.preventDefault();
      const row = lineUnder(event);
      show(null);
      if (row) onFiles([...event.dataTransfer.files], row.sectionRowIndex);
    },
  };
}

function lineUnder({ target }: DragEvent<HTMLElement>): HTMLTableRowElement | null {
  return target instanceof Element ? target.closest<HTMLTableRowElement>('tbody tr') : null;
}
