import type { Councillor } from '#shared/features/councillors/model';
import type { Link } from '#shared/features/interests/model';
import type { Radar, RadarAffair } from '#shared/features/interests/radar';
import { BODY_WORDS, interestText, SOURCE_WORDS, TIE_WORDS } from '#shared/features/interests/words';
import type { Sitting } from '#shared/features/sitting/model';
import { formatDateLong, formatDateShort, type CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { SessionId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { workbookBytes, type WorkbookColumn, type WorkbookLine } from '../../documents/workbook';
import type { Call } from '../../ipc/call';
import { listNamesakes, listUpcomingAffairs } from './radar-report';
import { listLinks } from './repository';

/** What the radar asks of other features. */
export interface RadarSources {
  readonly store: Store;
  /** A session as it would be held: whom each affair concerns and why. */
  readonly sittingOf: (db: Reader, id: SessionId) => Sitting;
  /** The members in office on a day, in the order of the table. */
  readonly councillorsOn: (db: Reader, day: CivilDate) => Councillor[];
}

export type RadarService = ReturnType<typeof createRadarService>;

/** Where the interests of councillors meet the affairs of the sessions to come (CGCT, art. L. 2131-11). */
export function createRadarService({ store, sittingOf, councillorsOn }: RadarSources) {
  return {
    radar: (today: CivilDate): Radar =>
      store.read((db) => ({ affairs: affairsOf(db, sittingOf, today), namesakes: listNamesakes(db, today) })),

    /** Leaves a line in the journal: it names what councillors declared. */
    async workbook(call: Call): Promise<{ fileName: string; bytes: Uint8Array }> {
      const { members, links, affairs } = store.read((db) => ({
        members: councillorsOn(db, call.today),
        links: listLinks(db),
        affairs: affairsOf(db, sittingOf, call.today),
      }));
      const lines = members.flatMap((member) => linesOf(member, { links, affairs }));
      const heading = ['Intérêts des élus', `État du ${formatDateLong(call.today)} – ${plural(lines.length, 'lien', 'liens')}`];
      const bytes = await workbookBytes({ sheet: 'Intérêts', heading, columns: COLUMNS, lines });
      store.write(call, (_tx, audit) =>
        audit({ entity: 'document', entityId: null, label: 'Intérêts des élus', after: { rows: lines.length } }),
      );
      call.changed('audit');
      return { fileName: `${call.today}-interets-des-elus.xlsx`, bytes };
    },
  };
}

/** Each session to come is told once; its affairs give those they concern. */
function affairsOf(db: Reader, sittingOf: RadarSources['sittingOf'], today: CivilDate): RadarAffair[] {
  const upcoming = listUpcomingAffairs(db, today);
  const sessions = [...new Set(upcoming.map(({ sessionId }) => sessionId))];
  const held = new Map(sessions.flatMap((id) => sittingOf(db, id).items.map((item) => [item.itemId, item] as const)));
  return upcoming.flatMap((affair) =>
    (held.get(affair.itemId)?.seats ?? []).flatMap(({ councillorId, standing, reason }) =>
      standing === null ? [] : [{ ...affair, councillorId, reason, standing }],
    ),
  );
}

const COLUMNS: readonly WorkbookColumn[] = [
  { title: 'Élu', width: 28, kind: 'text' },
  { title: 'Groupe', width: 22, kind: 'text' },
  { title: 'Organisme', width: 40, kind: 'text' },
  { title: 'Genre', width: 24, kind: 'text' },
  { title: 'Lien', width: 28, kind: 'text' },
  { title: 'Désigné par la commune', width: 14, kind: 'text' },
  { title: 'Déclaré le', width: 14, kind: 'text' },
  { title: 'Source', width: 30, kind: 'text' },
  { title: 'Affaires des prochaines séances', width: 60, kind: 'text' },
];

interface Around {
  readonly links: readonly Link[];
  readonly affairs: readonly RadarAffair[];
}

function linesOf({ id, person, group, interests }: Councillor, { links, affairs }: Around): WorkbookLine[] {
  const name = `${person.firstName} ${person.lastName}`.trim();
  const own = affairs.filter(({ councillorId }) => councillorId === id);
  return interests.map((interest) => {
    const { associationName, role, declared } = interest;
    const link = links.find((one) => one.councillorId === id && one.name === associationName && one.nature === role);
    const reason = interestText(interest, person.civility);
    const touched = own.filter((affair) => affair.reason.includes(reason));
    return {
      cells: [
        name,
        group,
        associationName,
        BODY_WORDS[declared?.kind ?? 'association'],
        TIE_WORDS[role],
        declared?.representsTown === true ? 'Oui' : '',
        declared ? formatDateShort(declared.on) : '',
        link ? SOURCE_WORDS[link.source] : 'Fiche de l’association',
        touched.map(({ meetsOn, number, title }) => `${formatDateShort(meetsOn)}, n° ${number} : ${title}`).join(' ; '),
      ],
    };
  });
}
