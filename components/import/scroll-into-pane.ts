/** Scrolls a pane, and nothing around it, until the element stands in its middle; one that is seen stays. */
export function scrollIntoPane(pane: HTMLElement, element: HTMLElement): void {
  const view = pane.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  const isSeen =
    place.top >= view.top &&
    place.bottom <= view.bottom &&
    place.left >= view.left &&
    place.right <= view.right;
  if (isSeen) return;
  pane.scrollTop += place.top - view.top - (view.height - place.height) / 2;
  pane.scrollLeft += place.left - view.left - (view.width - place.width) / 2;
}
