import type { RequestAmount } from '#shared/features/grants/contract';
import type { Scenario, ScenarioInput } from '#shared/features/grants/simulator';
import { notFound } from '#shared/kernel/errors';
import { ScenarioId, type CampaignId } from '#shared/kernel/ids';
import type { Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { getCampaign, getRequest, listRequests, updateRequest } from './repository';
import { deleteScenario, getScenario, listScenarios, saveScenario } from './scenarios-repository';

/** An amount that a scenario may fill in. */
export type SimulatedColumn = 'proposed' | 'committee';

export type ScenariosService = ReturnType<typeof createScenariosService>;

/** Ways of sharing a campaign's money: kept beside it, and applied in one gesture. */
export function createScenariosService(store: Store) {
  return {
    list: (id: CampaignId): Scenario[] => store.read((db) => listScenarios(db, id)),

    save({ id, campaignId, values }: { id: ScenarioId | null; campaignId: CampaignId; values: ScenarioInput }, call: Call): Scenario {
      const scenarioId = id ?? newId(ScenarioId);
      store.write(call, (tx, audit) => {
        getCampaign(tx, campaignId);
        const before = id === null ? undefined : getScenario(tx, id);
        if (before && before.campaignId !== campaignId) throw notFound('grant-scenario');
        saveScenario(tx, { ...values, id: scenarioId, campaignId }, call.now);
        audit({
          entity: 'grant-scenario',
          entityId: scenarioId,
          label: values.name,
          before,
          after: { ...values, id: scenarioId, campaignId },
        });
      });
      call.changed('campaigns');
      return store.read((db) => getScenario(db, scenarioId));
    },

    remove(id: ScenarioId, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = getScenario(tx, id);
        deleteScenario(tx, id);
        audit({ entity: 'grant-scenario', entityId: id, label: before.name, before });
      });
      call.changed('campaigns');
    },

    /** Writes one column of the requests that the council has not decided; gives what they held, to undo. @throws NOT_FOUND */
    apply(
      { id, column, amounts }: { id: CampaignId; column: SimulatedColumn; amounts: readonly RequestAmount[] },
      call: Call,
    ): RequestAmount[] {
      const replaced = store.write(call, (tx, audit) => {
        const campaign = getCampaign(tx, id);
        const living = new Map(listRequests(tx, id).map((request) => [request.id, request]));
        const changes = amounts.flatMap(({ requestId, amount }) => {
          if (getRequest(tx, requestId).campaignId !== id) throw notFound('grant-request');
          const request = living.get(requestId);
          return request?.outcome === null && request[column] !== amount ? [{ request, amount }] : [];
        });
        for (const { request, amount } of changes) updateRequest(tx, request, { [column]: amount });
        const before = Object.fromEntries(changes.map(({ request }) => [request.id, request[column]]));
        const after = Object.fromEntries(changes.map(({ request, amount }) => [request.id, amount]));
        audit({ entity: 'campaign', entityId: id, label: campaign.name, before, after });
        return changes.map(({ request }) => ({ requestId: request.id, amount: request[column] }));
      });
      call.changed('campaigns', 'council');
      return replaced;
    },
  };
}
