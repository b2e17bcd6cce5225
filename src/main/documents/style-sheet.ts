import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { House } from '#shared/features/house-style/model';
import { settingsOf, styleIn } from './house';
import { FONT, leadingOf, STYLES, type StyleId, type StyleSpec } from './styles';

const ALIGNMENTS = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.JUSTIFIED } as const;

function look(spec: StyleSpec, color: string): IBaseParagraphStyleOptions {
  return {
    run: {
      size: spec.size * 2,
      bold: spec.bold ?? false,
      italics: spec.italics ?? false,
      font: spec.font ?? FONT,
      ...(spec.color === undefined ? {} : { color: spec.color }),
      ...(spec.letterSpacing === undefined ? {} : { characterSpacing: spec.letterSpacing }),
    },
    paragraph: {
      spacing: { before: spec.before ?? 0, after: spec.after ?? 0, line: Math.round(leadingOf(spec) * 240), lineRule: LineRuleType.AUTO },
      ...(spec.align === undefined ? {} : { alignment: ALIGNMENTS[spec.align] }),
      ...(spec.left === undefined ? {} : { indent: { left: spec.left, hanging: spec.hanging ?? 0 } }),
      ...(spec.keepNext === true ? { keepNext: true } : {}),
      ...(spec.rule === true ? { border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 8, color } } } : {}),
    },
  };
}

const IDS = Object.keys(STYLES).filter((id): id is StyleId => id in STYLES);

function paragraphStyle(id: StyleId, house: House | undefined): IParagraphStyleOptions {
  const spec = styleIn(house, id);
  const based = id === 'Normal' ? {} : { basedOn: 'Normal' };
  return { id, name: spec.name, ...based, quickFormat: true, ...look(spec, settingsOf(house).color) };
}

/** The style sheet of a look, in French for the spelling checker. */
export function styleSheetOf(house: House | undefined): IStylesOptions {
  const { font, scale } = settingsOf(house);
  const language = { value: 'fr-FR', eastAsia: 'fr-FR' };
  return {
    default: { document: { run: { font, size: Math.round((21 * scale) / 100), language } } },
    paragraphStyles: IDS.map((id) => paragraphStyle(id, house)),
    characterStyles: [{ id: 'Gap', name: 'Gap', run: { color: '8A4B00', shading: { type: 'clear', color: 'auto', fill: 'FFF0C2' } } }],
  };
}
