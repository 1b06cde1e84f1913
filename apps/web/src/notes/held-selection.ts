let held: Range | null = null;

/** A finger on a tool takes the selection away on some tablets before the tap counts: it is held from the touch on. */
export function holdSelection(): void {
  held = liveSelection()?.cloneRange() ?? null;
}

export function letSelectionGo(): void {
  held = null;
}

/** What is selected, or was when a tool was touched that is being pressed now. */
export function selectedRange(): Range | null {
  return liveSelection() ?? held;
}

function liveSelection(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return selection.getRangeAt(0);
}
