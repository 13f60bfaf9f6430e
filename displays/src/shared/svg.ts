/** A drawing as the address of an image: so it can neither run scripts nor reach the page. */
export function svgImage(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
