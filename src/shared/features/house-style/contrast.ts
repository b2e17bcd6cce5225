/** The least contrast of a text with its paper (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** How far a colour, as six hexadecimal digits, stands out on white: 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOnWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => linear(Number.parseInt(color.slice(start, start + 2), 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(channel: number): number {
  return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** The colour mixed with white, nine parts of white in ten: behind the heads of tables. */
export function tintOf(color: string): string {
  return [0, 2, 4]
    .map((start) => Math.round(255 - (255 - Number.parseInt(color.slice(start, start + 2), 16)) * 0.12))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
