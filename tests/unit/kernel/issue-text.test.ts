import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { zCivilDate } from '#shared/kernel/dates';
import { AssociationId } from '#shared/kernel/ids';
import { frenchIssue } from '#shared/kernel/issue-text';
import { zCents } from '#shared/kernel/money';

function messageOf(schema: z.ZodType, input: unknown): string | undefined {
  return schema.safeParse(input, { error: frenchIssue }).error?.issues[0]?.message;
}

const Choice = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('cash') }), z.strictObject({ kind: z.literal('nature') })]);

describe('the message of a refused value', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['a missing text', z.string(), undefined, 'Ce champ est obligatoire.'],
    ['a null', z.string(), null, 'Ce champ est obligatoire.'],
    ['an empty text', z.string().min(1), '', 'Ce champ est obligatoire.'],
    ['an empty list', z.array(z.string()).min(1), [], 'Ce champ est obligatoire.'],
    ['a text too long', z.string().max(250), 'a'.repeat(300), '250\u00A0caractères au plus (vous en avez 300).'],
    ['a text too short', z.string().min(3), 'ab', '3\u00A0caractères au moins (vous en avez 2).'],
    ['a text of the wrong length', z.string().length(14), 'ab', '14\u00A0caractères exactement (vous en avez 2).'],
    ['a list too long', z.array(z.string()).max(1), ['a', 'b'], '1\u00A0élément au plus (vous en avez 2).'],
    ['a number for a text', z.string(), 12, 'Un texte est attendu.'],
    ['a text for a number', z.number(), 'douze', 'Un nombre est attendu.'],
    ['a text for a list', z.array(z.string()), 'a', 'Une liste est attendue.'],
    ['a text for yes or no', z.boolean(), 'a', 'Répondez par oui ou par non.'],
    ['a list for fields', z.strictObject({}), 'a', 'Un ensemble de champs est attendu.'],
    ['a text for a file', z.instanceof(Uint8Array), 'a', 'Un fichier est attendu.'],
    ['half a cent', zCents, 12.5, 'Un nombre entier est attendu.'],
    ['a negative number', z.number().min(0), -1, 'Un nombre négatif n’est pas accepté.'],
    ['zero for a positive number', z.int().positive(), 0, 'Un nombre supérieur à zéro est attendu.'],
    ['a number too big', z.number().max(2000), 2001, '2\u202F000 au plus.'],
    ['a number too small', z.number().min(2.5), 1, '2,5 au moins.'],
    ['a number on the limit', z.number().lt(10), 10, 'Un nombre inférieur à 10 est attendu.'],
    ['a number off the step', z.number().multipleOf(5), 7, 'Un multiple de 5 est attendu.'],
    ['an identifier', AssociationId, 'a-12', 'Identifiant inconnu.'],
    ['an e-mail address', z.email(), 'club', 'L’adresse électronique est incomplète\u00A0: elle s’écrit nom@domaine.fr.'],
    ['a web site', z.url(), 'club', 'L’adresse du site est incomplète\u00A0: elle s’écrit https://www.exemple.fr.'],
    ['a pattern', z.string().regex(/^a$/), 'b', 'Cette écriture n’est pas reconnue.'],
    ['a choice', z.enum(['a', 'b', 'c']), 'd', 'Valeurs possibles\u00A0: a, b ou c.'],
    ['a missing choice', z.enum(['a', 'b']), undefined, 'Ce champ est obligatoire. Valeurs possibles\u00A0: a ou b.'],
    ['an unknown variant', Choice, { kind: 'other' }, 'Valeurs possibles\u00A0: cash ou nature.'],
    ['no variant at all', z.union([z.string(), z.number()]), true, 'Cette valeur n’a aucune des formes attendues.'],
    ['an unknown name', z.strictObject({}), { nom: 1 }, 'Ce nom n’est pas attendu\u00A0: «\u00A0nom\u00A0».'],
    ['unknown names', z.strictObject({}), { a: 1, b: 2 }, 'Ces noms ne sont pas attendus\u00A0: «\u00A0a\u00A0» et «\u00A0b\u00A0».'],
    ['a key of a record', z.record(z.uuid(), z.string()), { a: 'b' }, 'Un élément de cette liste n’est pas accepté.'],
    ['a rule without words', z.string().refine(() => false), 'a', 'Cette valeur n’est pas acceptée.'],
  ])('explains %s', (_case, ...[schema, input, expected]) => {
    expect(messageOf(schema, input)).toBe(expected);
  });

  it('written in a schema wins', () => {
    expect(messageOf(zCivilDate, '2026-02-30')).toContain('n’existe pas dans le calendrier');
  });
});
