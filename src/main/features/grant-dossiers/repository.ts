import { asc, eq } from 'drizzle-orm';
import { Dossier, DossierInput, type Budget, type ProjectInput } from '#shared/features/grant-dossiers/model';
import type { GrantRequestId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { grantBudgetLine, grantDossier, grantProject } from '../../db/schema/grant-dossier';

/** The dossier of a request, with its projects and budgets. */
export function findDossier(db: Reader, id: GrantRequestId): Dossier | undefined {
  const row = db.select().from(grantDossier).where(eq(grantDossier.requestId, id)).get();
  if (!row) return undefined;
  const projects = db.select().from(grantProject).where(eq(grantProject.requestId, id)).orderBy(asc(grantProject.position)).all();
  const budgetOf = budgetReader(db, id);
  return Dossier.parse({
    ...row,
    budget: budgetOf(0),
    projects: projects.map(({ requestId: _requestId, position, ...project }) => ({ ...project, budget: budgetOf(position) })),
  });
}

/** Writes a dossier in place of the one before, whole. */
export function saveDossier(tx: Tx, id: GrantRequestId, { version, values }: { version: number; values: DossierInput }): void {
  deleteDossier(tx, id);
  const { budget, projects, ...own } = DossierInput.parse(values);
  tx.insert(grantDossier)
    .values({ ...own, requestId: id, version })
    .run();
  insertBudget(tx, id, { project: 0, budget });
  projects.forEach((project, rank) => insertProject(tx, id, { project, position: rank + 1 }));
}

/** Deletes for good, with the projects and the budgets. */
export function deleteDossier(tx: Tx, id: GrantRequestId): void {
  tx.delete(grantDossier).where(eq(grantDossier.requestId, id)).run();
}

function insertProject(tx: Tx, requestId: GrantRequestId, { project, position }: { project: ProjectInput; position: number }): void {
  const { budget, ...own } = project;
  tx.insert(grantProject)
    .values({ ...own, requestId, position })
    .run();
  insertBudget(tx, requestId, { project: position, budget });
}

function insertBudget(tx: Tx, requestId: GrantRequestId, { project, budget }: { project: number; budget: Budget }): void {
  const rows = Object.entries(budget).map(([line, amount]) => ({ requestId, project, line, amount }));
  if (rows.length > 0) tx.insert(grantBudgetLine).values(rows).run();
}

function budgetReader(db: Reader, id: GrantRequestId): (project: number) => Record<string, number> {
  const lines = db.select().from(grantBudgetLine).where(eq(grantBudgetLine.requestId, id)).all();
  return (project) => Object.fromEntries(lines.filter((line) => line.project === project).map(({ line, amount }) => [line, amount]));
}
