import { FONTS, ORIGINAL, type House, type HouseSettings } from '#shared/features/house-style/model';
import { tintOf } from '#shared/features/house-style/contrast';
import { INK, specOf, TINT, type StyleId, type StyleSpec } from './styles';

/** A4 in twentieths of a point. */
const A4 = { width: 11906, height: 16838 } as const;

/** The pages of a look, in twentieths of a point. */
export interface PageRoom {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Of the text on an upright page. */
  readonly width: number;
  readonly height: number;
}

function twips(millimetres: number): number {
  return Math.ceil((millimetres * 1440) / 25.4);
}

export function settingsOf(house: House | undefined): HouseSettings {
  return house?.settings ?? ORIGINAL;
}

/** The margins of the pages and what they leave to the text. */
export function pageRoom(house: House | undefined): PageRoom {
  const { marginTop, marginBottom, marginLeft, marginRight } = settingsOf(house);
  const [top, bottom, left, right] = [twips(marginTop), twips(marginBottom), twips(marginLeft), twips(marginRight)];
  return { top, bottom, left, right, width: A4.width - left - right, height: A4.height - top - bottom };
}

/** A paragraph style as this look has it: its size, its font, the colour of titles. */
export function styleIn(house: House | undefined, id: StyleId): StyleSpec {
  const spec = specOf(id);
  if (house === undefined) return spec;
  const { font, scale, color } = house.settings;
  const size = Math.round((spec.size * scale) / 50) / 2;
  return { ...spec, size, font: spec.font ?? font, ...(spec.color === INK ? { color } : {}) };
}

/** How much wider and higher than Arial the font of this look runs. */
export function fontRun(house: House | undefined): { readonly width: number; readonly height: number } {
  return FONTS[settingsOf(house).font];
}

/** The colours that stand in for the house's own in what is coloured paragraph by paragraph. */
export function colorsOf(house: House): ReadonlyMap<string, string> {
  const { color } = house.settings;
  return new Map(
    color === INK
      ? []
      : [
          [INK, color],
          [TINT, tintOf(color)],
        ],
  );
}
