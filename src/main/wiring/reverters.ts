import type { Reverter } from '../features/history/reverter';
import { agreementReverter } from './reverters/agreements';
import { annexReverter } from './reverters/annexes';
import { addressReverter, delegationReverter, electoralListReverter, lateConvocationReverter } from './reverters/assembly';
import { ownTextReverter } from './reverters/own-texts';
import { associationReverter } from './reverters/association';
import { campaignReverter } from './reverters/campaigns';
import { committeeReverter } from './reverters/committees';
import { councilItemReverter } from './reverters/council-items';
import { councillorReverter } from './reverters/councillors';
import { demandReverter } from './reverters/demands';
import { dossierReverter } from './reverters/dossiers';
import { exchangeReverter } from './reverters/exchanges';
import { houseStyleReverter } from './reverters/house-style';
import { decisionYearReverter, mayorDecisionReverter, mayorDelegationReverter } from './reverters/mayor-decisions';
import { mandateReverter, personReverter } from './reverters/people';
import { paymentReverter, reimbursementReverter } from './reverters/payments';
import { pieceReverter } from './reverters/pieces';
import { linkReverter } from './reverters/interests';
import { legalSettingReverter } from './reverters/legal-settings';
import { letterTemplateReverter } from './reverters/letter-templates';
import { listTermReverter } from './reverters/list-terms';
import { pieceTypeReverter } from './reverters/piece-types';
import { reportReverter } from './reverters/reports';
import { requestReverter } from './reverters/requests';
import { attendanceReverter, milestoneReverter, movementReverter, sessionReverter } from './reverters/sessions';
import { supportReverter } from './reverters/supports';
import { tariffReverter } from './reverters/tariffs';

/** Every kind of record whose changes can be undone from the journal. A kind that is not here is not offered. */
export const REVERTERS: readonly Reverter[] = [
  annexReverter,
  ownTextReverter,
  associationReverter,
  personReverter,
  mandateReverter,
  exchangeReverter,
  committeeReverter,
  councillorReverter,
  linkReverter,
  delegationReverter,
  addressReverter,
  lateConvocationReverter,
  electoralListReverter,
  demandReverter,
  dossierReverter,
  reportReverter,
  campaignReverter,
  requestReverter,
  agreementReverter,
  supportReverter,
  pieceReverter,
  paymentReverter,
  reimbursementReverter,
  sessionReverter,
  councilItemReverter,
  milestoneReverter,
  attendanceReverter,
  movementReverter,
  mayorDecisionReverter,
  mayorDelegationReverter,
  decisionYearReverter,
  legalSettingReverter,
  houseStyleReverter,
  letterTemplateReverter,
  listTermReverter,
  pieceTypeReverter,
  tariffReverter,
];
