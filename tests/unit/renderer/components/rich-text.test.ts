// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRichText, tidyBlocks } from '#shared/kernel/rich-text/format';
import type { RichBlock } from '#shared/kernel/rich-text/model';
import { parseRichText } from '#shared/kernel/rich-text/parse';
import { cleanPaste } from '../../../../src/renderer/components/rich-text/clean-paste';
import { blocksOf } from '../../../../src/renderer/components/rich-text/from-document';
import { droppedText } from '../../../../src/renderer/components/rich-text/labels';
import { readStored, writeStored } from '../../../../src/renderer/components/rich-text/stored-text';
import { documentOf } from '../../../../src/renderer/components/rich-text/to-document';

const STORED = [
  '',
  'Un **gras** et un _italique_,\nsur deux lignes.',
  '1. un\n  - deux\n    1. trois\n2. quatre\n- cinq',
  '| A | B |\n| --- | --- |\n| **c** | d<br>e |',
];

describe('the editor', () => {
  it.each(STORED)('gives back the text it was given: %j', (stored) => {
    expect(formatRichText(blocksOf(documentOf(parseRichText(stored))))).toBe(stored);
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '- ', '1. ', '  ', '**', '_', '| a |\n| --- |\n') }), (typed) => {
        const blocks: RichBlock[] = parseRichText(typed);
        expect(tidyBlocks(blocksOf(documentOf(blocks)))).toEqual(blocks);
      }),
    );
  });

  it('puts a table typed inside a point after its list', () => {
    const [list] = documentOf(parseRichText('- un')).content ?? [];
    const [table] = documentOf(parseRichText('| a |\n| --- |')).content ?? [];
    const point = { type: 'listItem', content: [...(list?.content?.[0]?.content ?? []), ...(table ? [table] : [])] };
    const written = formatRichText(blocksOf({ type: 'doc', content: [{ type: 'bulletList', content: [point] }] }));
    expect(written).toBe('- un\n\n| a |\n| --- |');
  });

  it('keeps one visa a line, and never makes a list of them', () => {
    const visas = 'Vu le code ;\n- Vu **la loi** ;';
    expect(writeStored(blocksOf(documentOf(readStored(visas, 'lines'))), 'lines')).toBe('Vu le code ;\n- Vu **la loi** ;');
  });
});

/** As Word puts a paragraph on the clipboard. */
function word(body: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

function point(level: number, marker: string, words: string): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${words}<o:p></o:p></p>`;
}

const PASTED: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'a paragraph with its bold and italics, without its fonts',
    word(`<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Le conseil</b> décide <i>sans délai</i>.<o:p></o:p></p>`),
    '<p><strong>Le conseil</strong> décide <em>sans délai</em>.</p>',
    ['styles'],
  ],
  [
    'a bulleted list with a numbered one inside',
    word(point(1, '·', 'la ville') + point(2, '1.', 'le maire') + point(2, '2.', 'l’adjoint') + point(1, '·', 'le club')),
    '<ul><li><p>la ville</p><ol><li><p>le maire</p></li><li><p>l’adjoint</p></li></ol></li><li><p>le club</p></li></ul>',
    ['styles'],
  ],
  [
    'a table without its borders',
    word(`<table class=MsoTableGrid border=1 style='border-collapse:collapse;border:none'><tr style='mso-yfti-irow:0'>
<td width=302 style='width:226.5pt;border:solid windowtext 1.0pt'><p class=MsoNormal><b>Poste</b><o:p></o:p></p></td>
<td width=302><p class=MsoNormal>Montant<o:p></o:p></p></td></tr></table>`),
    '<table><tbody><tr><td><p><strong>Poste</strong></p></td><td><p>Montant</p></td></tr></tbody></table>',
    ['styles'],
  ],
  [
    'a text with an image, an object and a comment',
    word(`<p class=MsoNormal>Avant <v:shape id="i1"><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><img width=10 src="file:///C:/clip_image002.png">
<object classid="clsid:0"></object><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[CM1]</a></span>après<script>alert(1)</script></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>À revoir</p></div></div>`),
    '<p>Avant après</p>',
    ['styles', 'images', 'objects', 'comments'],
  ],
  [
    'a footnote and a link, whose words stay',
    word(`<p class=MsoNormal>Voir <a href="https://example.org/x">le site</a><a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>.</p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>Note</p></div></div>`),
    '<p>Voir le site.</p>',
    ['styles', 'notes', 'links'],
  ],
  [
    'a page of the web',
    '<div onclick="x()"><h2 style="color:red">Titre</h2><span style="font-weight:700">gras</span><br>suite</div>',
    '<p><strong>Titre</strong></p><strong>gras</strong><br>suite',
    ['styles'],
  ],
];

describe('what is pasted', () => {
  it.each(PASTED)('is kept clean: %s', (_name, html, ...[kept, dropped]) => {
    const clean = cleanPaste(html);
    expect(normal(clean.html)).toBe(normal(kept));
    expect([...clean.dropped].sort()).toEqual([...dropped].sort());
  });

  it('says what was left out', () => {
    expect(droppedText(['images', 'comments'])).toBe('Le texte est collé sans les images et les commentaires. Vérifiez qu’il est complet.');
  });
});

/** Without what an editor does not show: empty paragraphs, spaces between blocks. */
function normal(html: string): string {
  const spaced = html.replace(/\s+/g, ' ').replace(/ ?(<\/?(?:p|ul|ol|li|table|tbody|tr|td|th)\b[^>]*>) ?/g, '$1');
  return spaced.replace(/<p><\/p>/g, '').trim();
}
