import type { AttendanceStatus, MovementInput, Proxy, ProxyInput, Sitting, StandingInput } from '#shared/features/sitting/model';
import { ATTENDANCE_WORDS } from '#shared/features/sitting/words';
import { plural } from '#shared/kernel/french';
import type { CouncillorId, ItemId, MovementId, ProxyId } from '#shared/kernel/ids';
import { call } from '../../lib/api';
import { showFailure, showUndo } from '../../lib/notices';

/** What is changed of a session while it is held; each notice undoes it. */
export interface SittingEdits {
  /** Notes answers to the roll call. */
  readonly answer: (answers: readonly Answer[]) => void;
  /** Gives, moves or takes away the proxy of a member. Rejects with a `CallError`. */
  readonly giveProxy: (values: ProxyInput, known: Proxy | null) => Promise<void>;
  readonly removeProxy: (proxy: Proxy) => void;
  /** An arrival or a departure, with the proxy that who leaves gives for what follows. Rejects with a `CallError`. */
  readonly move: (movement: MovementInput, holderId: CouncillorId | null) => Promise<void>;
  readonly removeMovement: (movement: MovementInput & { readonly id: MovementId }) => void;
  readonly declare: (values: StandingInput) => void;
  readonly withdrawDeclaration: (itemId: ItemId, councillorId: CouncillorId) => void;
}

interface Answer {
  readonly councillorId: CouncillorId;
  readonly status: AttendanceStatus | null;
}

/** One notice at a time, so that they never pile up over the list. */
const SLOT = 'sitting';

export function useSittingEdits(sitting: Sitting): SittingEdits {
  const { sessionId: id } = sitting;
  const nameOf = (councillorId: CouncillorId) => sitting.members.find((member) => member.councillorId === councillorId)?.name ?? '';
  const statusOf = (councillorId: CouncillorId) => sitting.attendance.find((one) => one.councillorId === councillorId)?.status ?? null;
  const declared = (itemId: ItemId, councillorId: CouncillorId) => declaredIn(sitting, itemId, councillorId);
  return {
    answer(answers) {
      const before = answers.map(({ councillorId }) => ({ councillorId, status: statusOf(councillorId) }));
      const undo = () => call('sittings.answer', { id, answers: before });
      call('sittings.answer', { id, answers: [...answers] }).then(() => showUndo(answerText(answers, nameOf), undo, SLOT), showFailure);
    },

    async giveProxy(values, known) {
      if (known) {
        const { id: proxyId, ...before } = known;
        await call('sittings.changeProxy', { proxyId, values });
        showUndo(proxyText(values, nameOf), () => call('sittings.changeProxy', { proxyId, values: before }), SLOT);
        return;
      }
      const given = await call('sittings.addProxy', { id, values });
      const proxyId = newest(given.proxies, sitting.proxies);
      showUndo(proxyText(values, nameOf), () => takeBack(proxyId), SLOT);
    },

    removeProxy({ id: proxyId, ...values }) {
      const undo = () => call('sittings.addProxy', { id, values });
      call('sittings.removeProxy', { proxyId }).then(
        () => showUndo(`Le pouvoir de ${nameOf(values.giverId)} est retiré.`, undo, SLOT),
        showFailure,
      );
    },

    async move(movement, holderId) {
      const moved = await call('sittings.addMovement', { id, values: movement });
      const movementId = newest(moved.movements, sitting.movements);
      const { councillorId, itemId } = movement;
      const proxy = { giverId: councillorId, holderId, fromItemId: itemId, untilItemId: null };
      const proxyId = holderId === null ? undefined : await givenOrBack(proxy, movementId);
      showUndo(
        `${nameOf(councillorId)}\u00a0: ${movement.kind === 'arrival' ? 'arrivée notée' : 'départ noté'}.`,
        async () => {
          await takeBack(proxyId);
          await withoutMovement(movementId);
        },
        SLOT,
      );
    },

    removeMovement({ id: movementId, ...values }) {
      const undo = () => call('sittings.addMovement', { id, values });
      const message = `${values.kind === 'arrival' ? 'L’arrivée' : 'Le départ'} de ${nameOf(values.councillorId)} est retiré${values.kind === 'arrival' ? 'e' : ''}.`;
      call('sittings.removeMovement', { movementId }).then(() => showUndo(message, undo, SLOT), showFailure);
    },

    declare(values) {
      const { itemId, councillorId } = values;
      const before = declared(itemId, councillorId);
      const undo = () =>
        before ? call('sittings.declare', { values: before }) : call('sittings.withdrawDeclaration', { itemId, councillorId });
      call('sittings.declare', { values }).then(() => showUndo(`${nameOf(councillorId)}\u00a0: situation notée.`, undo, SLOT), showFailure);
    },

    withdrawDeclaration(itemId, councillorId) {
      const before = declared(itemId, councillorId);
      if (!before) return;
      const undo = () => call('sittings.declare', { values: before });
      const done = () => showUndo(`La déclaration de ${nameOf(councillorId)} est retirée.`, undo, SLOT);
      call('sittings.withdrawDeclaration', { itemId, councillorId }).then(done, showFailure);
    },
  };

  /** A departure whose proxy is refused is taken back: the form keeps what was typed. */
  async function givenOrBack(proxy: Omit<ProxyInput, 'holderId'> & { holderId: CouncillorId | null }, movementId: MovementId | undefined) {
    const { holderId } = proxy;
    if (holderId === null) return undefined;
    try {
      const given = await call('sittings.addProxy', { id, values: { ...proxy, holderId } });
      return newest(given.proxies, sitting.proxies);
    } catch (error) {
      await withoutMovement(movementId);
      throw error;
    }
  }
}

function withoutMovement(movementId: MovementId | undefined): Promise<unknown> {
  return movementId === undefined ? Promise.resolve() : call('sittings.removeMovement', { movementId });
}

function takeBack(proxyId: ProxyId | undefined): Promise<unknown> {
  return proxyId === undefined ? Promise.resolve() : call('sittings.removeProxy', { proxyId });
}

/** The identifier that was not there before. */
function newest<Id extends string>(after: readonly { readonly id: Id }[], before: readonly { readonly id: Id }[]): Id | undefined {
  return after.find(({ id }) => before.every((one) => one.id !== id))?.id;
}

function declaredIn({ items }: Sitting, itemId: ItemId, councillorId: CouncillorId): StandingInput | null {
  const seat = items.find((item) => item.itemId === itemId)?.seats.find((one) => one.councillorId === councillorId);
  if (!seat?.declared || seat.standing === null) return null;
  return { itemId, councillorId, standing: seat.standing, reason: seat.reason, representsTown: seat.representsTown };
}

function answerText(answers: readonly Answer[], nameOf: (id: CouncillorId) => string): string {
  const [first] = answers;
  if (!first || answers.length > 1) return `${plural(answers.length, 'réponse notée', 'réponses notées')}.`;
  const word = first.status === null ? 'sans réponse' : ATTENDANCE_WORDS[first.status].toLowerCase();
  return `${nameOf(first.councillorId)}\u00a0: ${word}.`;
}

function proxyText({ giverId, holderId }: ProxyInput, nameOf: (id: CouncillorId) => string): string {
  return `${nameOf(giverId)} donne pouvoir à ${nameOf(holderId)}.`;
}
