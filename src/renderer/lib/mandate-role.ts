export { MANDATE_ROLE_WORDS as mandateRoleLabels } from '#shared/features/people/words';
