import type { IssuedDocument } from '#shared/features/documents/contract';
import type { DecisionPattern, DecisionRegister } from '#shared/features/mayor-decisions/model';
import { decisionNumber, decisionPatternFault } from '#shared/features/mayor-decisions/pattern';
import { civilDate, yearOf, type CivilDate } from '#shared/kernel/dates';
import { broken, invalidField, notFound } from '#shared/kernel/errors';
import type { Reader } from '../../db/connection';
import type { Call } from '../../ipc/call';
import * as numbers from './numbers-repository';
import type { DecisionsDependencies } from './reading';
import { decisionRegisterPaper } from './register-paper';
import { registerTable } from './register-table';
import { listYear, listYears } from './repository';

export type DecisionRegisterService = ReturnType<typeof createDecisionRegisterService>;

/** The register of a year, its closing, and how its numbers are made. */
export function createDecisionRegisterService({ store, lawOn, town, keepAll }: DecisionsDependencies) {
  const register = (year: number, today: CivilDate): DecisionRegister => store.read((db) => registerOf(db, year, today));
  const patterns = (): DecisionPattern[] => store.read(numbers.listPatterns);

  /** Closes a year (or opens it, null) with its line in the journal. */
  const setClosed = (year: number, day: CivilDate | null, call: Call): DecisionRegister => {
    store.write(call, (tx, audit) => {
      const before = numbers.closedOn(tx, year);
      if (day === null && before === null) throw notFound('mayor-decision-year');
      numbers.setClosed(tx, year, day);
      const label = `Registre des décisions du maire ${year}`;
      audit({ entity: 'mayor-decision-year', entityId: String(year), label, before: { closedOn: before }, after: { closedOn: day } });
    });
    call.changed('council');
    return register(year, call.today);
  };

  return {
    register,
    patterns,

    async export(year: number, call: Call): Promise<{ fileName: string; bytes: Uint8Array }> {
      const { workbookBytes } = await import('../../documents/workbook');
      const bytes = await workbookBytes(registerTable(register(year, call.today)));
      return { fileName: `decisions-du-maire-${year}.xlsx`, bytes };
    },

    /** In Word, with its tables and its closing sheet. @throws RULE `empty-register` for a year without numbers */
    async issue(year: number, call: Call): Promise<IssuedDocument> {
      const source = store.read((db) => ({
        register: registerOf(db, year, call.today),
        town: town(),
        law: lawOn(db, civilDate(`${year}-12-31`)),
      }));
      const paper = decisionRegisterPaper(source);
      if (paper.byDate.rows.length === 0) throw broken({ rule: 'empty-register', year });
      const { writeDecisionRegister } = await import('./write-decision');
      const bytes = await writeDecisionRegister(paper.title, source.town, paper);
      const document = { kind: 'mayor-decisions' as const, title: paper.title, fileName: `registre-des-decisions-${year}.docx`, bytes };
      const [issued] = keepAll([{ document, associationIds: [] }], call);
      if (!issued) throw new Error('one document was to be kept');
      return issued;
    },

    closeYear: ({ year, closedOn }: { year: number; closedOn: CivilDate }, call: Call) => setClosed(year, closedOn, call),

    /** @throws NOT_FOUND when it is open */
    reopenYear: (year: number, call: Call) => setClosed(year, null, call),

    setPattern(values: DecisionPattern, call: Call): DecisionPattern[] {
      const fault = decisionPatternFault(values.pattern);
      if (fault !== undefined) throw invalidField(['pattern'], fault);
      store.write(call, (tx, audit) => {
        const before = numbers.listPatterns(tx).find(({ startsOn }) => startsOn === values.startsOn);
        numbers.savePattern(tx, values);
        audit({ entity: 'numbering-pattern', entityId: null, label: values.pattern, ...(before && { before }), after: values });
      });
      call.changed('council');
      return patterns();
    },

    /** @throws NOT_FOUND */
    dropPattern(startsOn: CivilDate, call: Call): DecisionPattern[] {
      store.write(call, (tx, audit) => {
        const before = numbers.listPatterns(tx).find((one) => one.startsOn === startsOn);
        if (!before) throw notFound('numbering-pattern');
        numbers.deletePattern(tx, startsOn);
        audit({ entity: 'numbering-pattern', entityId: null, label: before.pattern, before });
      });
      call.changed('council');
      return patterns();
    },
  };
}

function registerOf(db: Reader, year: number, today: CivilDate): DecisionRegister {
  const day = yearOf(today) === year ? today : civilDate(`${year}-12-31`);
  const pattern = numbers.patternOn(db, day);
  return {
    year,
    years: listYears(db),
    rows: listYear(db, year),
    nextNumber: decisionNumber(pattern, day, numbers.nextRank(db, year)),
    pattern,
    closedOn: numbers.closedOn(db, year),
  };
}
